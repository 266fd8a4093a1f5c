/**
 * `torch.storage._load_from_bytes(bytes)`: torch.load of bytes in the pickle.
 * @module
 */
import type { Value } from '../../core/value.ts';
import { refused, type Problem } from '../inspection.ts';
import { isBytesResult, type ArgumentInspector } from '../scope.ts';

/** What torch.save writes: the magic number of the legacy stream, or a zip. Such bytes are judged as a member. */
const LEADS: readonly (readonly number[])[] = [
  [0x80, 0x02, 0x8a, 0x0a, 0x6c, 0xfc, 0x9c, 0x46, 0xf9, 0x20, 0x6a, 0xa8, 0x50, 0x19, 0x2e],
  [0x50, 0x4b, 0x03, 0x04],
];

/** Inert as far as this call goes when the bytes are a literal that the scan takes apart on its own. */
export const nestedPickle: ArgumentInspector = ([bytes, ...rest]) => {
  if (bytes === undefined || rest.length > 0) return refused('it takes one argument');
  if (bytes.kind === 'bytes') {
    return LEADS.some((lead) => lead.every((byte, index) => bytes.head[index] === byte))
      ? undefined
      : refused('the bytes are not what torch writes');
  }
  return isBytesResult(bytes) ? unseen(bytes) : refused('it is vouched for on bytes only');
};

/** Protocols 0 to 2 write the bytes as text: `_codecs.encode(text, 'latin1')`, which is taken apart like a literal. */
function unseen(bytes: Value): Problem | undefined {
  // Only a REDUCE of it is taken apart (pickle/encoded-bytes.ts).
  const isSeen = bytes.kind === 'instance' && bytes.how === 'reduce';
  const args = isSeen && bytes.args?.kind === 'tuple' ? bytes.args.items : [];
  const [text, encoding] = args;
  const begins = text?.kind === 'str' ? text.text : '';
  const honest = LEADS.some((lead) => begins.startsWith(String.fromCharCode(...lead)));
  // Another encoding makes other bytes of the text than those that the scan looks at.
  const latin = encoding?.kind === 'str' && encoding.text === 'latin1';
  return honest && latin ? undefined : refused('the bytes are not what torch writes');
}
