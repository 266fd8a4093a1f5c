/**
 * The parts of a model that are signed, with their digests: whole files, or shards of files.
 * @module
 */
import { compareUtf8 } from './names.ts';

/** A hash function that is under way; `node:crypto` has such objects. */
export interface Hash {
  update(bytes: Uint8Array): Hash;
  digest(): Uint8Array;
}

/** Begins a SHA-256. */
export type NewHash = () => Hash;

/** A file of a model and the SHA-256 of its bytes, in lower-case hexadecimal. */
export interface HashedFile {
  /** Relative to the model's folder, `/` between parts. */
  readonly name: string;
  readonly size: number;
  readonly sha256: string;
}

/** A file of which each shard was hashed; an empty file has none. */
export interface ShardedFile {
  readonly name: string;
  readonly size: number;
  readonly shards: readonly HashedShard[];
}

/** The bytes `[start, end)` of a file. */
export interface ShardRange {
  readonly start: number;
  readonly end: number;
}

/** A range and its SHA-256 in lower-case hexadecimal. */
export interface HashedShard extends ShardRange {
  readonly sha256: string;
}

/** One entry of a signature: what it is called and its digest in lower-case hexadecimal. */
export interface Resource {
  readonly name: string;
  readonly digest: string;
}

/** What the reference signs with when it is asked for shards (model_signing 1.1.1, hashing.py). */
export const SHARD_SIZE = 1_000_000_000;

/** The shards of a file of `size` bytes: none of an empty one, the last one may be shorter. */
export function shardRanges(size: number, shardSize: number): readonly ShardRange[] {
  const ranges: ShardRange[] = [];
  for (let start = 0; start < size; start += shardSize) {
    ranges.push({ start, end: Math.min(start + shardSize, size) });
  }
  return ranges;
}

/** How a shard is called in a signature. */
export function shardName(name: string, { start, end }: ShardRange): string {
  return `${name}:${start}:${end}`;
}

/** The file and the range of a shard's name; the file's own name may have colons. */
export function parseShardName(
  text: string,
): { readonly name: string; readonly range: ShardRange } | undefined {
  const found = /^(.+):(0|[1-9]\d{0,15}):([1-9]\d{0,15})$/s.exec(text);
  const [start, end] = [Number(found?.[2]), Number(found?.[3])];
  const good = Number.isSafeInteger(start) && Number.isSafeInteger(end) && start < end;
  return good ? { name: found?.[1] ?? '', range: { start, end } } : undefined;
}

/** What is signed of whole files, in the order of the specification. */
export function fileResources(files: readonly HashedFile[]): readonly Resource[] {
  return inOrder(files.map(({ name, sha256 }) => ({ name, digest: sha256 })));
}

/** What is signed of files in shards, in the order of the specification. */
export function shardResources(files: readonly ShardedFile[]): readonly Resource[] {
  return inOrder(
    files.flatMap(({ name, shards }) =>
      shards.map((shard) => ({ name: shardName(name, shard), digest: shard.sha256 })),
    ),
  );
}

/** By name, as code points: the order in which a signature lists them and the root digest takes them. */
export function inOrder(resources: readonly Resource[]): readonly Resource[] {
  return resources.toSorted((a, b) => compareUtf8(a.name, b.name));
}

/**
 * The SHA-256 over the raw digests, in the order given, in lower-case hexadecimal: the identity of a model when
 * the resources are files in the order of the specification.
 */
export function rootDigest(resources: readonly Resource[], newHash: NewHash): string {
  const hash = newHash();
  for (const { digest } of resources) hash.update(bytesOfHex(digest));
  return hexOf(hash.digest());
}

/** Lower-case hexadecimal. */
export function hexOf(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += byte.toString(16).padStart(2, '0');
  return text;
}

/** The bytes of a text that is known to be hexadecimal. */
export function bytesOfHex(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length / 2);
  for (let at = 0; at < bytes.length; at++) {
    bytes[at] = Number.parseInt(text.slice(at * 2, at * 2 + 2), 16);
  }
  return bytes;
}
