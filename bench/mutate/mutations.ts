/**
 * Ways to damage a file.
 * @module
 */
import { gzipSync, deflateSync } from 'node:zlib';
import { unzipSync, zipSync } from 'fflate';
import {
  concat,
  littleEndian,
  objectNpy,
  pickle,
  tar,
  torchLegacy,
  torchZip,
  zip,
  npz,
  bytes,
  proto,
  STOP,
} from '../../test/assembler.ts';
import type { Random } from './random.ts';

type Mutation = (file: Uint8Array, random: Random, other: Uint8Array) => Uint8Array;

const EDGES = [
  0n,
  1n,
  0x7fn,
  0x80n,
  0xffn,
  0x7fffn,
  0xffffn,
  0x7fffffffn,
  0x80000000n,
  0xffffffffn,
  2n ** 53n,
  2n ** 63n - 1n,
  2n ** 64n - 1n,
];
const OPCODES: readonly number[] = [...Buffer.from('(.012FGIJKLMNPQRSTUVX]abcdeghijloqrstu}BC')];
const NEW_OPCODES = Array.from({ length: 0x19 }, (_, i) => 0x80 + i);

/** On bytes of any kind. */
const DAMAGES: readonly Mutation[] = [
  (file, random) =>
    edited(file, (copy) => void (copy[random.below(copy.length)] = random.below(256))),
  (file, random) =>
    edited(file, (copy) => void (copy[random.below(copy.length)]! ^= 1 << random.below(8))),
  (file, random) =>
    edited(file, (copy) => void (copy[random.below(copy.length)] = random.pick(OPCODES))),
  (file, random) =>
    edited(file, (copy) => void (copy[random.below(copy.length)] = random.pick(NEW_OPCODES))),
  (file, random) => edited(file, (copy) => number(copy, random)),
  (file, random) => file.slice(0, random.below(file.length)),
  (file, random) => file.slice(random.below(file.length)),
  (file, random) => without(file, random.below(file.length), 1 + random.below(16)),
  (file, random) =>
    inserted(file, random.below(file.length), randomBytes(random, 1 + random.below(16))),
  (file, random) => repeatedRange(file, random),
  (file, random, other) =>
    concat(file.slice(0, random.below(file.length)), other.slice(random.below(other.length))),
  (file, random, other) =>
    inserted(file, random.below(file.length), other.slice(0, 1 + random.below(200))),
  (file, _random, other) => concat(file, other),
];

/** Around bytes of any kind: what is inside stays damaged, the container is whole. */
const WRAPS: readonly ((file: Uint8Array) => Uint8Array)[] = [
  (file) => torchZip({ pickle: file }),
  (file) => torchLegacy({ pickle: file }),
  (file) => zip([{ name: 'a', data: file, deflate: true }]),
  (file) => tar({ name: 'a', data: file }),
  (file) => new Uint8Array(gzipSync(file, { level: 1 })),
  (file) => new Uint8Array(deflateSync(file, { level: 1 })),
  (file) => objectNpy(file),
  (file) => npz({ a: objectNpy(file) }),
  (file) => pickle(proto(3), bytes(file), STOP),
];

/**
 * Damages a file a few times; one in four is then put into a container. Of an archive, half the time a member
 * is damaged and packed again, so that its checksum holds and its reader is reached.
 */
export function mutate(file: Uint8Array, random: Random, other: Uint8Array): Uint8Array {
  if (isZip(file) && random.below(2) === 0) return memberMutated(file, random, other);
  let result = file;
  const steps = 1 + random.below(6);
  for (let i = 0; i < steps; i++) result = random.pick(DAMAGES)(result, random, other);
  return random.below(4) === 0 ? random.pick(WRAPS)(result) : result;
}

function isZip(file: Uint8Array): boolean {
  return file[0] === 0x50 && file[1] === 0x4b && file[2] === 3 && file[3] === 4;
}

function memberMutated(file: Uint8Array, random: Random, other: Uint8Array): Uint8Array {
  try {
    const members = unzipSync(file);
    const name = random.pick(Object.keys(members));
    let data: Uint8Array = members[name] ?? new Uint8Array();
    const steps = 1 + random.below(3);
    for (let i = 0; i < steps; i++) data = random.pick(DAMAGES)(data, random, other);
    return zipSync({ ...members, [name]: Uint8Array.from(data) }, { level: 0 });
  } catch {
    return random.pick(DAMAGES)(file, random, other);
  }
}

function edited(file: Uint8Array, change: (copy: Uint8Array) => void): Uint8Array {
  const copy = file.slice();
  if (copy.length > 0) change(copy);
  return copy;
}

function number(copy: Uint8Array, random: Random): void {
  const value = littleEndian(random.pick(EDGES), random.pick([1, 2, 4, 8]));
  const at = random.below(copy.length);
  copy.set(value.subarray(0, copy.length - at), at);
}

function without(file: Uint8Array, at: number, length: number): Uint8Array {
  return concat(file.subarray(0, at), file.subarray(at + length));
}

function inserted(file: Uint8Array, at: number, data: Uint8Array): Uint8Array {
  return concat(file.subarray(0, at), data, file.subarray(at));
}

function repeatedRange(file: Uint8Array, random: Random): Uint8Array {
  const at = random.below(file.length);
  const range = file.subarray(at, at + 1 + random.below(64));
  return concat(
    file.subarray(0, at),
    Array.from({ length: 2 + random.below(20) }, () => range),
    file.subarray(at),
  );
}

function randomBytes(random: Random, length: number): Uint8Array {
  return Uint8Array.from({ length }, () => random.below(256));
}
