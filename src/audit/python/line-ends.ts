/**
 * Line ends as Python sees them: a carriage return alone ends a line too (Parser/tokenizer, `translate_newlines`).
 * Who does not know it takes the code behind one for the rest of a comment.
 * @module
 */

const ALONE = /\r(?!\n)/g;

/** The same text, as long as before, in which every line ends with a line feed. */
export function withPythonLineEnds(text: string): string {
  return text.includes('\r') ? text.replace(ALONE, '\n') : text;
}
