/**
 * The arrays that a guest hands out, as a model whose bytes lie in one spool.
 * @module
 */
import { ModelFileError } from '../../core/error.ts';
import type { ByteSource } from '../../core/source.ts';
import type { Left, Model } from '../model/model.ts';
import type { Tensor } from '../model/tensor.ts';
import type { ModelValue, TensorValue } from '../model/value.ts';
import { FrameReader } from './frames.ts';
import { readHeader, type Header } from './header.ts';

/** What may come at most. */
export interface HandedLimits {
  /** Bytes of all arrays together: what a guest holds fits into its memory. */
  readonly bytes: number;
  readonly arrays: number;
  readonly left: number;
}

/** Arrays and other values of one file; thousands are usual. */
export const HANDED_COUNTS: Omit<HandedLimits, 'bytes'> = { arrays: 200_000, left: 10_000 };

/** Where the bytes of an array lie. */
interface Handed {
  readonly path: readonly string[];
  readonly facts: Omit<Tensor, 'data'>;
  readonly offset: number;
  readonly bytes: number;
}

/** Takes the stream in. Throws `ModelFileError` for whatever breaks the protocol or a limit. */
export class HandedArrays {
  private readonly frames: FrameReader;
  private readonly limits: HandedLimits;
  private readonly arrays = new Map<string, Handed>();
  private readonly left: Left[] = [];
  private leftInAll = 0;
  private position = 0;
  private ended = false;

  /** `spool` keeps the bytes of all arrays, one after the other. */
  constructor(spool: (piece: Uint8Array) => void, limits: HandedLimits) {
    this.limits = limits;
    this.frames = new FrameReader({ header: (value) => this.header(value), data: spool });
  }

  /** Takes the next piece. */
  take(piece: Uint8Array): void {
    this.frames.take(piece);
  }

  /** The model, once everything has come; `spooled` holds the bytes that were spooled. */
  model(spooled: ByteSource, about: Pick<Model, 'format' | 'framework'>): Model {
    if (!this.ended || !this.frames.isBetweenFrames) {
      const message = `the sandbox stopped in the middle of its arrays, after ${this.arrays.size}`;
      throw new ModelFileError('TRUNCATED', message);
    }
    if (this.arrays.size === 0) {
      throw new ModelFileError('UNSUPPORTED', 'Python found no array in what it made of this file');
    }
    const more = this.leftInAll - this.left.length;
    const omitted: Left[] = more === 0 ? [] : [{ path: `(${more} more)`, kind: 'values' }];
    return {
      ...about,
      root: rootOf([...this.arrays.values()], spooled),
      facts: new Map(),
      notRun: [],
      left: [...this.left, ...omitted],
    };
  }

  /** Answers how many bytes follow. */
  private header(value: unknown): number {
    if (this.ended) throw new ModelFileError('MALFORMED', 'the sandbox went on after its end');
    const header = readHeader(value);
    if (header.kind === 'array') return this.begin(header);
    if (header.kind === 'alias') this.alias(header);
    else if (header.kind === 'left') this.leave(header);
    else this.end(header);
    return 0;
  }

  private begin({ path, facts, bytes }: Header & { readonly kind: 'array' }): number {
    this.add({ path, facts, offset: this.position, bytes });
    this.position += bytes;
    if (this.position > this.limits.bytes) throw tooMany(`${this.limits.bytes} bytes`);
    return bytes;
  }

  private alias({ path, of }: Header & { readonly kind: 'alias' }): void {
    const known = this.arrays.get(keyOf(of));
    if (known === undefined) {
      throw new ModelFileError(
        'MALFORMED',
        'the sandbox named an array that it has not handed out',
      );
    }
    this.add({ ...known, path });
  }

  private leave({ path, type }: Header & { readonly kind: 'left' }): void {
    this.left.push({ path: path.length === 0 ? '.' : path.join('.'), kind: 'value', type });
    if (this.left.length > this.limits.left) throw tooMany(`${this.limits.left} other values`);
  }

  private end({ arrays, left }: Header & { readonly kind: 'end' }): void {
    if (arrays !== this.arrays.size || left < this.left.length) {
      const message = `the sandbox handed out ${this.arrays.size} arrays and counts ${arrays}`;
      throw new ModelFileError('MALFORMED', message);
    }
    this.leftInAll = left;
    this.ended = true;
  }

  private add(handed: Handed): void {
    const key = keyOf(handed.path);
    if (this.arrays.has(key)) {
      throw new ModelFileError('MALFORMED', 'the sandbox handed out two arrays of one name');
    }
    this.arrays.set(key, handed);
    if (this.arrays.size > this.limits.arrays) throw tooMany(`${this.limits.arrays} arrays`);
  }
}

/** Steps hold no control characters. */
function keyOf(path: readonly string[]): string {
  return path.join('\0');
}

/** Dicts inside dicts, in the order of the arrays. */
interface Branch {
  readonly entries: Map<string, Branch | TensorValue>;
}

function rootOf(arrays: readonly Handed[], source: ByteSource): ModelValue {
  const [first] = arrays;
  if (first !== undefined && first.path.length === 0 && arrays.length === 1) {
    return tensorValue(first, source);
  }
  const root: Branch = { entries: new Map() };
  for (const handed of arrays) place(root, handed.path, tensorValue(handed, source));
  return dictOf(root);
}

function place(root: Branch, path: readonly string[], value: TensorValue): void {
  let branch = root;
  for (const step of path.slice(0, -1)) {
    const next = branch.entries.get(step) ?? { entries: new Map() };
    if (!isBranch(next)) throw inTheWay();
    branch.entries.set(step, next);
    branch = next;
  }
  const last = path.at(-1);
  if (last === undefined || branch.entries.has(last)) throw inTheWay();
  branch.entries.set(last, value);
}

function inTheWay(): ModelFileError {
  return new ModelFileError('MALFORMED', 'the sandbox handed out an array inside another one');
}

function isBranch(value: Branch | TensorValue): value is Branch {
  return 'entries' in value;
}

/** Paths are short, so that following them may recurse: readHeader has counted their steps. */
function dictOf({ entries }: Branch): ModelValue {
  return {
    kind: 'dict',
    entries: [...entries].map(([text, value]) => [
      { kind: 'str', text },
      isBranch(value) ? dictOf(value) : value,
    ]),
  };
}

/** Arrays at one place share their memory there, as they did in the framework. */
function tensorValue({ facts, offset, bytes }: Handed, source: ByteSource): TensorValue {
  const storage = bytes === 0 ? undefined : { key: String(offset), bytes };
  return {
    kind: 'tensor',
    tensor: { ...facts, data: { kind: 'span', source, offset, storage } },
    type: 'array',
  };
}

function tooMany(what: string): ModelFileError {
  return new ModelFileError('LIMIT_EXCEEDED', `the sandbox handed out more than ${what}`);
}
