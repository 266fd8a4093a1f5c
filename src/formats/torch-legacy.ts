/**
 * What torch.save wrote before torch 1.6: five pickles, then the storages.
 * torch/serialization.py `_legacy_save`, `_legacy_load`.
 * @module
 */
import type { ByteSource } from '../core/source.ts';
import type { Tape } from '../pickle/tape.ts';
import type { Format, Part, ReadContext } from './format.ts';
import { onePickle } from './pickle-walk.ts';
import { storageClaim, textOf, type StorageClaim } from './torch-storages.ts';
import { storageRun, tailParts } from './torch-tail.ts';

/** LONG1, ten bytes, 0x1950a86a20f9469cfc6c, STOP: the number torch compares the first pickle with. */
const MAGIC = [0x8a, 0x0a, 0x6c, 0xfc, 0x9c, 0x46, 0xf9, 0x20, 0x6a, 0xa8, 0x50, 0x19, 0x2e];
/** Name of the last pickle: a list of all storage keys. */
const KEYS = 'storage keys';
const PROTO = 0x80;
const FRAME = 0x95;
const PROTO_SIZE = 2;
const FRAME_SIZE = 9;

/** A legacy torch file, recognised by its literal magic number. */
export const torchLegacy: Format = {
  id: 'torch-legacy',
  spec: 'https://github.com/pytorch/pytorch/blob/main/torch/serialization.py',
  leads: { bytes: [PROTO] },
  rank: 30,
  family: 'pickle',
  detect: (head) => {
    if (head[0] !== PROTO) return false;
    const start = head[PROTO_SIZE] === FRAME ? PROTO_SIZE + FRAME_SIZE : PROTO_SIZE;
    return MAGIC.every((byte, index) => head[start + index] === byte);
  },
  read: legacyParts,
};

function* legacyParts(source: ByteSource, context: ReadContext): Generator<Part> {
  let tape: Tape | undefined;
  let claims: ReadonlyMap<string, StorageClaim> = new Map();
  for (const name of ['magic', 'protocol', 'sys_info', 'object', KEYS]) {
    const start: number = tape?.end ?? 0;
    tape = yield* onePickle(source, context, {
      loader: 'torch',
      name,
      start,
      record: name === KEYS ? 'whole' : 'contents',
    });
    if (tape.outcome !== 'stop') return; // torch fails there, and so says the pickle's own verdict
    if (name === 'object') claims = claimsOf(tape);
  }
  const start = tape?.end ?? 0;
  const run = storageRun(source, start, keysOf(tape), claims);
  yield* tailParts(source, context, run, { loader: 'torch' });
}

function claimsOf(tape: Tape): ReadonlyMap<string, StorageClaim> {
  const claims = new Map<string, StorageClaim>();
  for (const id of tape.persistentIds()) {
    const claim = storageClaim(id);
    if (claim !== undefined && !claims.has(claim.key)) claims.set(claim.key, claim);
  }
  return claims;
}

/** The storage keys in file order; undefined for one that is not plain text. */
function keysOf(tape: Tape | undefined): readonly (string | undefined)[] {
  const keys = tape?.result(tape.opcodes + 1);
  if (keys?.kind !== 'list') return [undefined];
  return [...keys.items.map(textOf), ...(keys.elided > 0 ? [undefined] : [])];
}
