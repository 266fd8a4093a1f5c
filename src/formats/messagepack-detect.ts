/**
 * Recognises MessagePack, which nothing marks: the file must be one value from first byte to last.
 * @module
 */
import { ModelFileError } from '../core/error.ts';
import type { ByteSource } from '../core/source.ts';
import { flaxArray } from './messagepack-arrays.ts';
import type { Leads } from './leads.ts';
import { MessagePackReader, type MessagePackToken } from './messagepack-reader.ts';

/** Values looked at before the rest of a file is believed. */
const ENOUGH = 100_000;
/** A short list of numbers can be anything. */
const SMALLEST_LIST = 32;
const SMALLEST_MAP = 8;

/** See `mayBegin`. */
export const MESSAGEPACK_LEADS: Leads = {
  bytes: Array.from({ length: 256 }, (_, code) => code).filter((code) => mayBegin([code])),
};

/** Whether a file is one map, list or array of flax, and nothing else. */
export function isMessagePack(head: Uint8Array, source: ByteSource): boolean {
  return mayBegin(head) && isOneValue(source);
}

/** A map or list that is not empty, or an extension value. */
function mayBegin([code = 0]: Iterable<number>): boolean {
  const isShort = code > 0x80 && code < 0xa0 && code !== 0x90;
  return isShort || (code >= 0xdc && code <= 0xdf) || (code >= 0xc7 && code <= 0xc9);
}

function isOneValue(source: ByteSource): boolean {
  const reader = new MessagePackReader(source, { format: 'messagepack' });
  try {
    const first = reader.next();
    if (first === undefined || !mayBeFile(source, first)) return false;
    let values = 1;
    while (values < ENOUGH && reader.next() !== undefined) values++;
    return values === ENOUGH || reader.cursor.peek() === -1;
  } catch (error) {
    if (error instanceof ModelFileError && error.code !== 'SOURCE_FAILED') return false;
    throw error;
  }
}

function mayBeFile(source: ByteSource, first: MessagePackToken): boolean {
  if (first.kind === 'extension') {
    const { type, start, length } = first;
    return (type === 1 || type === 3) && flaxArray(source, start, length) !== undefined;
  }
  if (first.kind === 'map')
    return first.count > 0 && source.size >= SMALLEST_MAP && hasTextKey(source);
  return first.kind === 'array' && first.count > 0 && source.size >= SMALLEST_LIST;
}

/** Maps of models have texts, or bytes, as keys. */
function hasTextKey(source: ByteSource): boolean {
  const reader = new MessagePackReader(source, { format: 'messagepack' });
  reader.next();
  const key = reader.next();
  return key?.kind === 'text' || key?.kind === 'bytes';
}
