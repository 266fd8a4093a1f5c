/**
 * Text from a hostile file, made fit to be shown.
 * @module
 */

/** Replaces every character that could move a cursor, reorder a line or hide by its Python escape. */
export function escapeText(text: string): string {
  if (isPrintable(text)) return text;
  // Control and format characters (bidi overrides among them), surrogates, line separators.
  return text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, escapeCharacter);
}

/**
 * Whether a text is nothing but printable ASCII, as nearly all are. Asked first, as expressions over classes of
 * Unicode take half a millisecond each to make: they stand where they are used, and are made when they are.
 */
export function isPrintable(text: string): boolean {
  return /^[ -~]*$/.test(text);
}

/** The first `limit` characters of an escaped text, with an ellipsis when there were more. */
export function clipText(text: string, limit: number): string {
  const escaped = escapeText(text.length > limit ? text.slice(0, limit + 1) : text);
  return escaped.length > limit ? `${escaped.slice(0, limit - 1)}…` : escaped;
}

function escapeCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const simple = SIMPLE[character];
  if (simple !== undefined) return simple;
  if (code < 0x100) return `\\x${code.toString(16).padStart(2, '0')}`;
  if (code < 0x10000) return `\\u${code.toString(16).padStart(4, '0')}`;
  return `\\U${code.toString(16).padStart(8, '0')}`;
}

const SIMPLE: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
