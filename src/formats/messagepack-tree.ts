/**
 * Where in the tree of a MessagePack file a value stands, which keys stand twice, and which maps are
 * arrays of msgpack-numpy (0.4.8 `encode`): `{nd, type, kind, shape, data}`.
 * @module
 */
import { ModelFileError } from '../core/error.ts';
import type { ByteSource } from '../core/source.ts';
import { MessagePackReader, type MessagePackToken } from './messagepack-reader.ts';
import { decodeName } from './zip-text.ts';

/** Bytes of a key that are compared and shown; keys beyond it are refused. */
const MAX_KEY = 4096;
/** Keys remembered of all open maps together. */
const MAX_KEYS = 2_000_000;
const MAX_DIMENSIONS = 64;
const MAX_TYPE = 64;
const SHOWN_NAME = 200;

/** A range of bytes. */
export interface Span {
  readonly start: number;
  readonly length: number;
}

/** A map with the keys of msgpack-numpy. */
export interface NumpyMap {
  readonly name: string;
  readonly type: string;
  readonly shape: readonly number[];
  /** All values of `data`: a key may stand twice. */
  readonly data: readonly Span[];
  /** Decoding it unpickles the data. */
  readonly hasObjects: boolean;
}

interface Open {
  readonly keys: Set<string> | undefined;
  /** Of the value that comes next. */
  key: string;
  index: number;
  nd: boolean;
  type: string;
  readonly kinds: string[];
  readonly data: Span[];
  shape: number | undefined;
}

/** Follows the tokens of a reader. */
export class MessagePackTree {
  private readonly source: ByteSource;
  private readonly open: Open[] = [];
  private keysHeld = 0;

  constructor(source: ByteSource) {
    this.source = source;
  }

  /** Name of the value that was taken last. */
  get name(): string {
    const path = this.open.map(({ key }) => key).join('/');
    return path.length > SHOWN_NAME ? `…${path.slice(-SHOWN_NAME)}` : path;
  }

  /** Takes a value or a key; tells a key that its map had before. */
  take(token: MessagePackToken): string | undefined {
    const top = this.open.at(-1);
    const repeated = top === undefined ? undefined : this.note(top, token);
    if (token.kind === 'map' || token.kind === 'array') {
      this.open.push({
        keys: token.kind === 'map' ? new Set() : undefined,
        key: '',
        index: 0,
        nd: false,
        type: '',
        kinds: [],
        data: [],
        shape: undefined,
      });
    }
    return repeated;
  }

  /** Takes the end of a map or list; tells when it was an array. */
  close(): NumpyMap | undefined {
    const closed = this.open.pop();
    this.keysHeld -= closed?.keys?.size ?? 0;
    if (closed?.nd !== true || closed.data.length === 0) return undefined;
    const { type, data, kinds, shape } = closed;
    const sizes = shape === undefined ? [] : this.sizes(shape);
    return { name: this.name, type, data, shape: sizes, hasObjects: kinds.includes('O') };
  }

  private note(top: Open, token: MessagePackToken): string | undefined {
    if (top.keys === undefined) top.key = String(top.index++);
    else if (token.isKey) return this.noteKey(top, top.keys, token);
    else this.noteValue(top, token);
    return undefined;
  }

  private noteKey(top: Open, keys: Set<string>, token: MessagePackToken): string | undefined {
    top.key = this.keyOf(token);
    // In Python a text and bytes are different keys.
    const identity = `${token.kind} ${top.key}`;
    const comparable = token.kind === 'text' || token.kind === 'bytes' || token.kind === 'integer';
    if (comparable && keys.has(identity)) return top.key;
    if (comparable && ++this.keysHeld > MAX_KEYS) {
      throw tooMuch(`more than ${MAX_KEYS} keys in open maps`, token.offset);
    }
    if (comparable) keys.add(identity);
    if (top.key === 'nd') top.nd = true;
    return undefined;
  }

  private noteValue(top: Open, token: MessagePackToken): void {
    const isText = token.kind === 'text' || token.kind === 'bytes';
    if (top.key === 'data' && isText) top.data.push({ start: token.start, length: token.length });
    else if (top.key === 'kind' && isText) top.kinds.push(this.textOf(token, MAX_TYPE));
    else if (top.key === 'type' && isText) top.type = this.textOf(token, MAX_TYPE);
    else if (top.key === 'shape' && token.kind === 'array') top.shape = token.offset;
  }

  private keyOf(token: MessagePackToken): string {
    if (token.kind === 'integer') return token.digits;
    if (token.kind !== 'text' && token.kind !== 'bytes') return `(${token.kind})`;
    if (token.length > MAX_KEY) {
      throw tooMuch(`a key of ${token.length} bytes, more than ${MAX_KEY}`, token.offset);
    }
    return this.textOf(token, MAX_KEY);
  }

  private textOf({ start, length }: Span, limit: number): string {
    return decodeName(this.source.read(start, Math.min(length, limit)));
  }

  private sizes(start: number): readonly number[] {
    const reader = new MessagePackReader(this.source, { format: 'messagepack', start });
    const sizes: number[] = [];
    for (let token = reader.next(); token !== undefined; token = reader.next()) {
      if (token.kind === 'integer') sizes.push(token.value);
      if (sizes.length > MAX_DIMENSIONS) break;
    }
    return sizes;
  }
}

function tooMuch(message: string, offset: number): ModelFileError {
  return new ModelFileError('LIMIT_EXCEEDED', message, { format: 'messagepack', offset });
}
