/**
 * Text from a hostile file, made fit for each kind of report. Everything begins with `escapeText`:
 * no control character, ANSI sequence, bidi override or lone surrogate survives it.
 * @module
 */
import { escapeText, isPrintable } from '../policy/escape-text.ts';

/** For a terminal. */
export function terminalText(text: string): string {
  if (isPrintable(text)) return text;
  // Letters that draw nothing although they are no control or format characters, CGJ to variation selectors.
  return escapeText(text).replace(/\p{Default_Ignorable_Code_Point}/gu, unicodeEscape);
}

/** For XML text and attribute values. */
export function xmlText(text: string): string {
  return terminalText(text).replace(/[<>&"']/g, (character) => XML[character] ?? character);
}

/** For running text of our own in Markdown; what comes from a file stands in `markdownCode`. */
export function markdownText(text: string): string {
  return terminalText(text)
    .replace(/[\\`*_{}[\]()#|~]/g, '\\$&')
    .replace(/[<>&@]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** A Markdown code span that also holds inside a table. */
export function markdownCode(text: string): string {
  const escaped = terminalText(text).replaceAll('|', '\\|');
  const longest = Math.max(0, ...[...escaped.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = longest > 0 || escaped === '' ? ' ' : '';
  return `${fence}${pad}${escaped}${pad}${fence}`;
}

/** JSON that is safe to print: what JSON itself leaves bare is written as `\uXXXX`. */
export function jsonText(value: unknown, indent?: number): string {
  return JSON.stringify(value, undefined, indent).replace(
    /(?!\n)[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu,
    jsonEscape,
  );
}

function jsonEscape(text: string): string {
  let escaped = '';
  for (let index = 0; index < text.length; index++) {
    escaped += `\\u${text.charCodeAt(index).toString(16).padStart(4, '0')}`;
  }
  return escaped;
}

function unicodeEscape(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const hex = code.toString(16);
  return code < 0x10000 ? `\\u${hex.padStart(4, '0')}` : `\\U${hex.padStart(8, '0')}`;
}

const XML: Readonly<Record<string, string>> = {
  '<': '&lt;',
  '>': '&gt;',
  '&': '&amp;',
  '"': '&quot;',
  "'": '&apos;',
};
