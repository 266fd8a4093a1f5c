/**
 * A JSON text as a tree, for texts that are small by nature: configurations, schemas, headers.
 * @module
 */
import { ModelFileError } from '../core/error.ts';
import type { ByteSource } from '../core/source.ts';
import { JsonReader, type JsonOptions } from './json-reader.ts';

/** A value and where it stands. Objects keep every entry, also those whose key stands twice. */
export type JsonValue =
  | { readonly kind: 'object'; readonly entries: readonly JsonEntry[]; readonly offset: number }
  | { readonly kind: 'array'; readonly items: readonly JsonValue[]; readonly offset: number }
  | {
      readonly kind: 'string';
      readonly text: string;
      readonly clipped: boolean;
      readonly length: number;
      readonly offset: number;
    }
  | { readonly kind: 'number'; readonly text: string; readonly offset: number }
  | { readonly kind: 'word'; readonly word: 'true' | 'false' | 'null'; readonly offset: number };

/** One entry of an object. */
export interface JsonEntry {
  readonly key: string;
  /** The object had this key before. */
  readonly repeated: boolean;
  readonly offset: number;
  readonly value: JsonValue;
}

/** As for the reader, with a bound on the whole tree. */
export interface JsonValueOptions extends JsonOptions {
  /** Default 1,000,000. */
  readonly nodes?: number | undefined;
}

/** Reads the whole text as one value; throws `LIMIT_EXCEEDED` for one of too many nodes. */
export function readJsonValue(source: ByteSource, options: JsonValueOptions): JsonValue {
  const { format, nodes = 1_000_000 } = options;
  const reader = new JsonReader(source, options);
  const open: Open[] = [];
  let root: JsonValue | undefined;
  let count = 0;
  for (let token = reader.next(); token !== undefined; token = reader.next()) {
    const { offset } = token;
    const top = open.at(-1);
    if (++count > nodes) {
      throw new ModelFileError('LIMIT_EXCEEDED', `more than ${nodes} values`, { format, offset });
    }
    if (token.kind === 'close') {
      open.pop();
    } else if (token.kind === 'key') {
      if (top !== undefined) top.key = { key: token.text, repeated: token.repeated, offset };
    } else {
      const { value, opened } = begun(token);
      root ??= value;
      if (top !== undefined) add(top, value);
      if (opened !== undefined) open.push(opened);
    }
  }
  // The reader throws for a text without any value.
  return root ?? { kind: 'word', word: 'null', offset: 0 };
}

/** The last entry of that name, as most readers take it; nothing for another kind of value. */
export function jsonField(value: JsonValue | undefined, key: string): JsonValue | undefined {
  if (value?.kind !== 'object') return undefined;
  return value.entries.findLast((entry) => entry.key === key)?.value;
}

interface Open {
  readonly entries: JsonEntry[] | undefined;
  readonly items: JsonValue[];
  key: Omit<JsonEntry, 'value'> | undefined;
}

type ValueToken = Exclude<ReturnType<JsonReader['next']>, undefined | { kind: 'close' | 'key' }>;

function begun(token: ValueToken): { readonly value: JsonValue; readonly opened?: Open } {
  const { offset } = token;
  if (token.kind === 'object') {
    const entries: JsonEntry[] = [];
    return {
      value: { kind: 'object', entries, offset },
      opened: { entries, items: [], key: undefined },
    };
  }
  if (token.kind === 'array') {
    const items: JsonValue[] = [];
    return {
      value: { kind: 'array', items, offset },
      opened: { entries: undefined, items, key: undefined },
    };
  }
  if (token.kind === 'string' || token.kind === 'number' || token.kind === 'word') {
    return { value: token };
  }
  return { value: { kind: 'word', word: 'null', offset } };
}

function add(top: Open, value: JsonValue): void {
  if (top.entries === undefined) top.items.push(value);
  else if (top.key !== undefined) top.entries.push({ ...top.key, value });
}
