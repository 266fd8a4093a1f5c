/**
 * Carried source code as a text of bounded length.
 * @module
 */
import type { CodePart } from './format.ts';

const MOST_BYTES = 65_536;

/** The text, as far as it is shown, and its whole length; none for what is no text. */
export function codeText(
  bytes: Uint8Array,
  language: CodePart['language'],
): { readonly text: string; readonly length: number } {
  const readable = language !== 'python-bytecode' && language !== 'native';
  const text = readable ? new TextDecoder().decode(bytes.subarray(0, MOST_BYTES)) : '';
  return { text, length: bytes.length };
}
