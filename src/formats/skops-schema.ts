/**
 * The schema of a skops file as a tree that stays small: a vocabulary has a hundred thousand words, each
 * with a node for the word's number and one for its type, and most of these nodes are alike.
 * @module
 */
import { ModelFileError } from '../core/error.ts';
import type { ByteSource } from '../core/source.ts';
import { JsonReader, type JsonToken } from './json-reader.ts';
import type { JsonEntry, JsonValue } from './json-value.ts';

/** A schema, read. */
export interface SkopsSchema {
  readonly root: JsonValue;
  /** The first key that stands twice: Python takes the last, other readers the first. */
  readonly repeated: { readonly key: string; readonly offset: number } | undefined;
}

/** Containers in each other: Python's json gives up at some thousand. */
const MAX_DEPTH = 1500;
/** Tokens of a schema; a vocabulary of a hundred thousand words has two million. */
const MAX_TOKENS = 6_000_000;
/** Values that are kept of it. */
const MAX_KEPT = 2_000_000;
/** Leaves up to this size are kept once for all that are alike. */
const [MAX_FIELDS, MAX_TEXT] = [8, 200];

type Container = Extract<JsonValue, { readonly kind: 'object' | 'array' }>;

/** A container being read. */
interface Open {
  readonly value: Container;
  readonly entries: JsonEntry[];
  readonly items: JsonValue[];
  key: JsonEntry | undefined;
}

/** Reads a schema whole. */
export function readSkopsSchema(source: ByteSource): SkopsSchema {
  const reading = new SchemaReading(source);
  const root = reading.run();
  return { root, repeated: reading.repeated };
}

class SchemaReading {
  repeated: SkopsSchema['repeated'];
  private readonly reader: JsonReader;
  private readonly open: Open[] = [];
  private readonly leaves: Map<string, JsonValue> = new Map();
  private root: JsonValue = { kind: 'word', word: 'null', offset: 0 };
  private kept = 0;

  constructor(source: ByteSource) {
    this.reader = new JsonReader(source, { format: 'skops', depth: MAX_DEPTH });
  }

  run(): JsonValue {
    let count = 0;
    for (let token = this.reader.next(); token !== undefined; token = this.reader.next()) {
      if (++count > MAX_TOKENS) throw limit('tokens', MAX_TOKENS, token.offset);
      if (token.kind === 'key') this.key(token);
      else if (token.kind === 'object') this.begin('object', token.offset);
      else if (token.kind === 'array') this.begin('array', token.offset);
      else if (isScalar(token)) this.give(token);
      else this.close();
    }
    return this.root;
  }

  private key({ text, repeated, offset }: Extract<JsonToken, { readonly kind: 'key' }>): void {
    const top = this.open.at(-1);
    if (top === undefined) return;
    if (repeated) this.repeated ??= { key: text, offset };
    top.key = { key: text, repeated, offset, value: this.root };
  }

  private begin(kind: 'object' | 'array', offset: number): void {
    const entries: JsonEntry[] = [];
    const items: JsonValue[] = [];
    const value: Container =
      kind === 'object' ? { kind, entries, offset } : { kind: 'array', items, offset };
    this.open.push({ value, entries, items, key: undefined });
  }

  private close(): void {
    const done = this.open.pop();
    if (done !== undefined) this.give(this.once(done));
  }

  /** An object of a few short texts, numbers and words: the first that is alike. */
  private once({ value, entries }: Open): JsonValue {
    if (value.kind !== 'object' || entries.length > MAX_FIELDS) return value;
    let name = '';
    for (const { key, repeated, value: field } of entries) {
      const text = shortText(field);
      if (repeated || text === undefined) return value;
      name += `${key.length}:${key}${text.length}:${text}`;
    }
    const known = this.leaves.get(name);
    if (known !== undefined) {
      this.kept -= entries.length;
      return known;
    }
    this.leaves.set(name, value);
    return value;
  }

  private give(value: JsonValue): void {
    if (++this.kept > MAX_KEPT) throw limit('values', MAX_KEPT, value.offset);
    const top = this.open.at(-1);
    if (top === undefined) this.root = value;
    else if (top.value.kind === 'array') top.items.push(value);
    else if (top.key !== undefined) top.entries.push({ ...top.key, value });
  }
}

type Scalar = Extract<JsonToken, { readonly kind: 'string' | 'number' | 'word' }>;

function isScalar(token: JsonToken): token is Scalar {
  return token.kind === 'string' || token.kind === 'number' || token.kind === 'word';
}

/** What a scalar says, with its kind in front; nothing for a container or a long text. */
function shortText(value: JsonValue): string | undefined {
  if (value.kind === 'string') return value.length > MAX_TEXT ? undefined : `s${value.text}`;
  if (value.kind === 'number') return value.text.length > MAX_TEXT ? undefined : `n${value.text}`;
  return value.kind === 'word' ? `w${value.word}` : undefined;
}

function limit(what: string, most: number, offset: number): ModelFileError {
  const message = `more than ${most} ${what} in a schema`;
  return new ModelFileError('LIMIT_EXCEEDED', message, { format: 'skops', offset });
}
