/**
 * JSON of which every reader must see the same: a key that stands twice is refused, and so is `NaN`.
 * @module
 */
import { ModelFileError } from '../core/error.ts';
import { bytesSource } from '../core/source.ts';
import { readJsonValue, type JsonValue } from '../formats/json-value.ts';

/** Bytes of a bundle or a statement. A model of 500 GB in shards of 1 MB is signed in some 60 MB. */
export const MAX_JSON: number = 64 * 2 ** 20;
/** Tokens: eight for each resource of the largest statement. */
const MAX_NODES = 6_000_000;
const MAX_DEPTH = 32;

/** The kinds of an object's values by their names. */
export type Fields = ReadonlyMap<string, JsonValue>;

/** Reads a whole text; throws `MALFORMED` or `LIMIT_EXCEEDED` with the offset. `what` names it in errors. */
export function readStrictJson(bytes: Uint8Array, what: string): JsonValue {
  if (bytes.length > MAX_JSON) {
    const message = `${what} has ${bytes.length} bytes, ${MAX_JSON} are allowed`;
    throw new ModelFileError('LIMIT_EXCEEDED', message, { format: what });
  }
  const root = readJsonValue(bytesSource(bytes), {
    format: what,
    depth: MAX_DEPTH,
    textBytes: MAX_JSON,
    nodes: MAX_NODES,
  });
  const pending: JsonValue[] = [root];
  for (let value = pending.pop(); value !== undefined; value = pending.pop()) {
    if (value.kind === 'array') for (const item of value.items) pending.push(item);
    if (value.kind === 'number' && !/^[-0-9]/.test(value.text)) throw notJson(value, what);
    if (value.kind === 'number' && value.text === '-Infinity') throw notJson(value, what);
    if (value.kind !== 'object') continue;
    for (const entry of value.entries) {
      if (entry.repeated) {
        const message = `the key ${JSON.stringify(entry.key)} stands twice at ${entry.offset}`;
        throw new ModelFileError('MALFORMED', message, { format: what, offset: entry.offset });
      }
      pending.push(entry.value);
    }
  }
  return root;
}

/** An object's fields; throws `MALFORMED` for another kind, and for a name that is not among `allowed`. */
export function fieldsOf(
  value: JsonValue | undefined,
  where: string,
  allowed?: readonly string[],
): Fields {
  if (value?.kind !== 'object') throw wrong(value, where, 'an object');
  for (const { key, offset } of value.entries) {
    if (allowed === undefined || allowed.includes(key)) continue;
    const message = `${where} has a field that is not expected: ${JSON.stringify(key)}`;
    throw new ModelFileError('MALFORMED', message, { offset });
  }
  return new Map(value.entries.map(({ key, value }) => [key, value]));
}

/** An array's items; throws `MALFORMED` for another kind. */
export function itemsOf(value: JsonValue | undefined, where: string): readonly JsonValue[] {
  if (value?.kind !== 'array') throw wrong(value, where, 'an array');
  return value.items;
}

/** A string; throws `MALFORMED` for another kind. */
export function textOf(value: JsonValue | undefined, where: string): string {
  if (value?.kind !== 'string') throw wrong(value, where, 'a string');
  return value.text;
}

/** A string or nothing: for fields that writers leave out, or write as `null` or `""`. */
export function optionalText(value: JsonValue | undefined, where: string): string | undefined {
  if (value === undefined || isNull(value)) return undefined;
  const text = textOf(value, where);
  return text === '' ? undefined : text;
}

/** A whole number from 0 to 2^53 - 1; throws `MALFORMED` for another. */
export function countOf(value: JsonValue | undefined, where: string): number {
  const count = value?.kind === 'number' ? Number(value.text) : Number.NaN;
  if (!Number.isSafeInteger(count) || count < 0) throw wrong(value, where, 'a whole number');
  return count;
}

/** Whether a value is the word `null`. */
export function isNull(value: JsonValue): boolean {
  return value.kind === 'word' && value.word === 'null';
}

/** The value as JavaScript has it; for data that was checked, or is only shown. */
export function plainJson(value: JsonValue): unknown {
  return plainOf(value);
}

// Depth is bounded by MAX_DEPTH, not by the input.
function plainOf(value: JsonValue): unknown {
  switch (value.kind) {
    case 'object':
      return Object.fromEntries(value.entries.map(({ key, value }) => [key, plainOf(value)]));
    case 'array':
      return value.items.map(plainOf);
    case 'string':
      return value.text;
    case 'number':
      return Number(value.text);
    default:
      return value.word === 'null' ? null : value.word === 'true';
  }
}

function wrong(value: JsonValue | undefined, where: string, wanted: string): ModelFileError {
  const message =
    value === undefined
      ? `${where} is missing`
      : `${where} is ${value.kind === 'word' ? value.word : `a ${value.kind}`}, not ${wanted}`;
  return new ModelFileError('MALFORMED', message, { offset: value?.offset });
}

function notJson({ offset }: JsonValue, what: string): ModelFileError {
  return new ModelFileError('MALFORMED', `a number that is none at ${offset}`, {
    format: what,
    offset,
  });
}
