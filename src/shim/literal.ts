/**
 * Python literals. Whatever a hostile file chose is inside of one of these, and cannot leave it.
 * @module
 */

/** A text as a Python string literal: one line of printable ASCII, equal to the text when evaluated. */
export function pythonText(text: string): string {
  let quoted = '"';
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    const code = text.codePointAt(index) ?? unit;
    if (code > 0xffff) index++;
    quoted += isBare(code) ? text.charAt(index) : escaped(code);
  }
  return `${quoted}"`;
}

/** Letters, digits and a few marks; neither quotes nor backslashes, and nothing that begins a comment. */
function isBare(code: number): boolean {
  return code < 0x7f && /[A-Za-z0-9 _.,:;/+*()[\]<>=!?@%&|~^$-]/.test(String.fromCharCode(code));
}

/** Lone surrogates too: Python's texts may hold them, as Python's pickles may. */
function escaped(code: number): string {
  const hex = code.toString(16);
  return code < 0x10000 ? `\\u${hex.padStart(4, '0')}` : `\\U${hex.padStart(8, '0')}`;
}

/** A tuple of expressions, with the comma that a tuple of one needs. */
export function pythonTuple(items: readonly string[]): string {
  return items.length === 1 ? `(${items[0] ?? ''},)` : `(${items.join(', ')})`;
}

/** A dictionary, one entry on each line. */
export function pythonDict(entries: readonly (readonly [string, string])[], indent = ''): string {
  if (entries.length === 0) return '{}';
  const lines = entries.map(([key, value]) => `${indent}    ${key}: ${value},\n`);
  return `{\n${lines.join('')}${indent}}`;
}
