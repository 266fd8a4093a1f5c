/**
 * The head of a file as text, one character for each byte. A dozen formats look at it in turn, and most
 * files are none of them: it is made once.
 * @module
 */
import { decodeLatin1 } from '../pickle/text.ts';

let lastHead: Uint8Array | undefined;
let lastText = '';

/** The bytes as characters 0 to 255. */
export function headText(head: Uint8Array): string {
  if (head === lastHead) return lastText;
  const text = decodeLatin1(head);
  lastHead = head;
  lastText = text;
  return text;
}
