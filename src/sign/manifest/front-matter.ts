/**
 * The head of a README.md between two lines of dashes, as far as a model card needs it: keys at the left edge,
 * with a text or a list of texts. Not a YAML parser: what is nested deeper is left out.
 * YAML 1.2.2, 7.3.3 (plain scalars) and 8.2 (block collections); Hugging Face "Model Cards", metadata.
 * @module
 */

/** Keys and their texts; a list has several. */
export type FrontMatter = ReadonlyMap<string, readonly string[]>;

const MAX_LENGTH = 65_536;
const MAX_LINES = 2000;
const MAX_KEYS = 50;
const MAX_ITEMS = 100;
const MAX_TEXT = 500;

/** What stands at the head of a text; empty where nothing does, or where it does not end. */
export function readFrontMatter(text: string): FrontMatter {
  const lines = text.slice(0, MAX_LENGTH).replaceAll('\r\n', '\n').split('\n', MAX_LINES);
  const end = lines.indexOf('---', 1);
  const found = new Map<string, string[]>();
  if (lines[0]?.trimEnd() !== '---' || end === -1) return found;
  let items: string[] | undefined;
  for (const line of lines.slice(1, end)) {
    const [, key, value = ''] = /^([A-Za-z][\w-]{0,63}):(?:[ \t]+(.*))?$/.exec(line) ?? [];
    if (key !== undefined) {
      items = found.has(key) || found.size >= MAX_KEYS ? undefined : scalarsOf(value);
      if (items !== undefined) found.set(key, items);
    } else {
      const [, item] = /^[ \t]*-[ \t]+(.*)$/.exec(line) ?? [];
      const text = item === undefined ? undefined : scalar(item);
      if (text !== undefined && items !== undefined && items.length < MAX_ITEMS) items.push(text);
      else if (!/^[ \t]/.test(line)) items = undefined;
    }
  }
  return new Map([...found].filter(([, texts]) => texts.length > 0));
}

/** The texts of a value on one line: one, or those of a list in brackets. */
function scalarsOf(value: string): string[] {
  const [, inner] = /^\[(.*)\][ \t]*(?:#.*)?$/.exec(value) ?? [];
  const parts = inner === undefined ? [value] : inner.split(',').slice(0, MAX_ITEMS);
  return parts.map(scalar).filter((text) => text !== undefined);
}

/** A text without its quotes; nothing for a mapping, an anchor, a block or nothing at all. */
function scalar(raw: string): string | undefined {
  const value = raw.trim();
  const [, , quoted] = /^(["'])(.*)\1[ \t]*(?:#.*)?$/.exec(value) ?? [];
  if (quoted !== undefined) return quoted.slice(0, MAX_TEXT);
  const plain = value.replace(/(?:^|[ \t]+)#.*$/, '').trim();
  if (plain === '' || /^[[{&*!|>%@`"']/.test(plain) || /:(?:[ \t]|$)/.test(plain)) return undefined;
  return plain.slice(0, MAX_TEXT);
}
