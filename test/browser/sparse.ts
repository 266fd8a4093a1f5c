/**
 * Large files that take up no room: what is between their structures is a hole.
 * @module
 */
import { closeSync, ftruncateSync, openSync, writeSync } from 'node:fs';
import { filled, littleEndian, utf8, concat } from '../assemble/bytes.ts';
import { proto, STOP } from '../assemble/opcodes.ts';
import { pickle } from '../assemble/pickle.ts';
import { stateDict, tensor, torchZip } from '../assemble/torch.ts';

const HEAD = 8;

/** A torch zip with one storage of `bytes` zeros. */
export function sparseTorchZip(path: string, bytes: number): void {
  const sizes = { size: bytes, compressedSize: bytes };
  const data = pickle(
    proto(2),
    stateDict({ weight: tensor({ key: '0', count: bytes / 4 }) }),
    STOP,
  );
  const make = (offset: number): Uint8Array =>
    torchZip({
      pickle: data,
      members: [{ name: 'archive/data/0', data: filled(HEAD), local: sizes, central: sizes }],
      options: { end: { offset } },
    });
  const directory = Buffer.from(make(0)).indexOf('PK\u0001\u0002', 'latin1');
  const hole = bytes - HEAD;
  const whole = make(directory + hole);
  writeAt(path, [
    [0, whole.subarray(0, directory)],
    [directory + hole, whole.subarray(directory)],
  ]);
}

/** A safetensors file with one tensor of `bytes` zeros. */
export function sparseSafetensors(path: string, bytes: number): void {
  const entry = { dtype: 'F32', shape: [bytes / 4], data_offsets: [0, bytes] };
  const header = utf8(JSON.stringify({ weight: entry }));
  const head = concat(littleEndian(header.length, 8), header);
  writeAt(path, [[0, head]], head.length + bytes);
}

/** A pickle, and then nothing but zeros. */
export function sparseTail(path: string, bytes: number): void {
  writeAt(path, [[0, pickle(proto(4), 0x4e, STOP)]], bytes);
}

function writeAt(
  path: string,
  pieces: readonly (readonly [offset: number, bytes: Uint8Array])[],
  size?: number,
): void {
  const fd = openSync(path, 'w');
  for (const [offset, bytes] of pieces) writeSync(fd, bytes, 0, bytes.length, offset);
  if (size !== undefined) ftruncateSync(fd, size);
  closeSync(fd);
}
