/**
 * Bytes that protocols 0 to 2 write as text: `_codecs.encode(text, 'latin1')`.
 * A pickle or archive in them is found like one in a bytes literal.
 * @module
 */
import { KIND } from './kinds.ts';
import { decodeLiteral, type Peek } from './literal.ts';
import type { Machine } from './machine.ts';

/** Bytes made of a text, and where that text stands. */
export interface EncodedBytes {
  /** Offset of the opcode that pushes the text. */
  readonly offset: number;
  readonly bytes: Uint8Array;
}

const MODULES: ReadonlySet<string> = new Set(['_codecs', 'codecs']);

/** The texts given to `_codecs.encode` that begin like a pickle with PROTO or like a zip, as bytes. */
export function* encodedBytes(machine: Machine, peek: Peek): Generator<EncodedBytes> {
  const { calls, globals, records, budget } = machine;
  const isEncode = globals.symbols.map(
    ({ module, name }) => name === 'encode' && MODULES.has(module),
  );
  if (!isEncode.includes(true)) return;
  // The same text may be encoded a million times: it is looked at once.
  const seen = new Set<number>();
  for (let i = 0; i < calls.count; i++) {
    const { how, callee, argsRef, argsKind } = calls.row(i);
    if (how !== 'reduce' || argsKind !== KIND.TUPLE || records.kind[callee] !== KIND.GLOBAL)
      continue;
    const first = records.firstRun(argsRef);
    if (isEncode[records.first[callee] ?? 0] !== true || first === undefined) continue;
    const kind = records.itemKind[first.start] ?? KIND.ABSENT;
    const offset = -1 - (records.itemRef[first.start] ?? 0);
    if (kind !== KIND.STR || seen.has(offset)) continue;
    seen.add(offset);
    if (!NESTED.test(textAt(peek, offset, 16))) continue;
    yield { offset, bytes: latin1(textAt(peek, offset, budget.limits.structureBytes)) };
  }
}

const NESTED = /^(?:\u0080[\u0000-\u0005]|PK\u0003\u0004)/;

function textAt(peek: Peek, offset: number, textBytes: number): string {
  const literal = decodeLiteral(peek, offset, KIND.STR, textBytes);
  return literal.kind === 'str' ? literal.text : '';
}

/** One byte per character; a character that has none makes Python raise, and here a byte that fits nothing. */
function latin1(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = Math.min(text.charCodeAt(i), 0xff);
  return bytes;
}
