/**
 * Where things lie in a bucket, below the prefix that was named:
 *
 *   objects/ab/cdef…                       a content, under its SHA-256, as in a folder
 *   uploads/SHA256/OFFSET-LENGTH-RUN       an empty object: the bytes of RUN are received
 *   drafts/RUN/00000                       the bytes of one request, in pieces
 *
 * The empty object is written last, so that the bytes of a request are received all at once or not at all, and two
 * requests never write to the same piece.
 * @module
 */
import { assertDigest } from '../blob-path.ts';

/** The bytes of one request of an upload. */
export interface Run {
  readonly id: string;
  readonly offset: number;
  readonly length: number;
}

const MARK = /^(\d{1,15})-(\d{1,15})-([0-9a-f-]{36})$/;
const DIGITS = 5;

/** Keys below a prefix, which is empty or ends with `/`. */
export class Keys {
  readonly prefix: string;

  constructor(prefix: string) {
    this.prefix = prefix;
  }

  get objects(): string {
    return `${this.prefix}objects/`;
  }

  get uploads(): string {
    return `${this.prefix}uploads/`;
  }

  get drafts(): string {
    return `${this.prefix}drafts/`;
  }

  /** Of a content; throws `BAD_TARGET` for what is no SHA-256. */
  object(sha256: string): string {
    assertDigest(sha256);
    return `${this.objects}${sha256.slice(0, 2)}/${sha256.slice(2)}`;
  }

  /** Of everything received of a content; throws `BAD_TARGET`. */
  upload(sha256: string): string {
    assertDigest(sha256);
    return `${this.uploads}${sha256}/`;
  }

  mark(sha256: string, { id, offset, length }: Run): string {
    return `${this.upload(sha256)}${offset}-${length}-${id}`;
  }

  /** Of the pieces of a request. */
  draft(id: string): string {
    return `${this.drafts}${id}/`;
  }

  piece(id: string, index: number): string {
    return `${this.draft(id)}${String(index).padStart(DIGITS, '0')}`;
  }
}

/** What a mark says; undefined for a key that is none. */
export function runOf(key: string): Run | undefined {
  const [, offset, length, id] = MARK.exec(key.slice(key.lastIndexOf('/') + 1)) ?? [];
  if (id === undefined) return undefined;
  return { id, offset: Number(offset), length: Number(length) };
}

/** The runs that continue each other from the beginning: of two that begin at the same place, the longer. */
export function chainOf(runs: readonly Run[]): readonly Run[] {
  const chain: Run[] = [];
  let end = 0;
  for (const run of runs.toSorted((a, b) => a.offset - b.offset || b.length - a.length)) {
    if (run.offset !== end || run.length === 0) continue;
    chain.push(run);
    end += run.length;
  }
  return chain;
}

/** Where they end: the bytes received. */
export function endOfChain(chain: readonly Run[]): number {
  const last = chain.at(-1);
  return last === undefined ? 0 : last.offset + last.length;
}
