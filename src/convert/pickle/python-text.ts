/**
 * Texts between quotes in Python source.
 * @module
 */

/** The inside of a quoted text: what is no printable ASCII, a quote or a backslash is escaped. */
export function pythonText(text: string): string {
  return text.replace(/[\\'"]|[^\u0020-\u007e]/gu, (letter) => {
    if (letter === '\\' || letter === "'" || letter === '"') return `\\${letter}`;
    const point = letter.codePointAt(0) ?? 0;
    if (point <= 0xff) return `\\x${hex(point, 2)}`;
    return point <= 0xffff ? `\\u${hex(point, 4)}` : `\\U${hex(point, 8)}`;
  });
}

function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, '0');
}
