/**
 * Arguments as one line that a POSIX shell takes apart again.
 * @module
 */
import { terminalText } from '../report/escape.ts';

/** Quoted where a shell would see more than letters; control characters are shown escaped. */
export function shellWords(words: readonly string[]): string {
  return words.map((word) => quoted(terminalText(word))).join(' ');
}

function quoted(word: string): string {
  return /^[\w./:=@%+,-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
