/**
 * A TensorProto as its fields say, before it is believed.
 * onnx/onnx.proto3 (onnx 1.23.2).
 * @module
 */
import type { MessageHandler, WireField, WireReader } from '../../formats/protobuf-wire.ts';
import { DATA } from './types.ts';

const MOST_DIMENSIONS = 1024;
const MOST_NAME = 65_536;
const MOST_ENTRIES = 64;
const MOST_TEXT = 4096;
const EXTERNAL = 1;

/** The fields of one tensor. */
export interface TensorFields {
  /** The message is `[start, end)`. */
  readonly start: number;
  readonly end: number;
  name: string;
  type: number;
  readonly dims: number[];
  /** Fields with data, by number: how many there are, and the first one. */
  readonly data: Map<number, { count: number; readonly first: WireField }>;
  external: boolean;
  segmented: boolean;
  readonly entries: Map<string, string>;
}

/** Reads one TensorProto and hands its fields over. */
export function tensorFields<T>(
  reader: WireReader,
  { start, end }: WireField,
  take: (fields: TensorFields) => void,
): MessageHandler<T> {
  const fields: TensorFields = {
    start,
    end,
    name: '',
    type: 0,
    dims: [],
    data: new Map(),
    external: false,
    segmented: false,
    entries: new Map(),
  };
  return {
    field: (field) => {
      const { number, type } = field;
      if (number === 13 && type === 2) return entry(reader, fields.entries);
      if (DATA_FIELDS.has(number)) addData(reader, fields, field);
      else if (number === 1) addDimensions(reader, fields, field);
      else if (number === 2 && type === 0) fields.type = field.value;
      else if (number === 3) fields.segmented = true;
      else if (number === 8 && type === 2) fields.name = nameOf(reader, field);
      else if (number === 14 && type === 0) fields.external = field.value === EXTERNAL;
      return undefined;
    },
    close: () => {
      take(fields);
      return [];
    },
  };
}

/** A name that must be whole. */
export function nameOf(reader: WireReader, field: WireField): string {
  if (field.end - field.start <= MOST_NAME) return reader.text(field, MOST_NAME);
  throw reader.tooMuch(field.offset, 'bytes in a name', MOST_NAME);
}

const DATA_FIELDS: ReadonlySet<number> = new Set(Object.values(DATA));

function addData(reader: WireReader, { data }: TensorFields, field: WireField): void {
  const known = data.get(field.number);
  if (known === undefined) data.set(field.number, { count: 1, first: field });
  else if (field.number !== DATA.raw) known.count++;
  else throw reader.error('MALFORMED', field.offset, 'a tensor with raw data twice');
}

function addDimensions(reader: WireReader, { dims }: TensorFields, field: WireField): void {
  for (const size of reader.numbers(field)) {
    if (!Number.isSafeInteger(size) || size < 0) {
      throw reader.error('MALFORMED', field.offset, `a dimension of ${size} elements`);
    }
    if (dims.push(size) > MOST_DIMENSIONS) {
      throw reader.tooMuch(field.offset, 'dimensions', MOST_DIMENSIONS);
    }
  }
}

/** One StringStringEntryProto; of two with one key nobody says which counts. */
function entry<T>(reader: WireReader, into: Map<string, string>): MessageHandler<T> {
  let [key, value, at] = ['', '', 0];
  return {
    field: (field) => {
      at = field.offset;
      if (field.end - field.start > MOST_TEXT)
        throw reader.tooMuch(at, 'bytes in a text', MOST_TEXT);
      if (field.number === 1) key = reader.text(field, MOST_TEXT);
      if (field.number === 2) value = reader.text(field, MOST_TEXT);
      return undefined;
    },
    close: () => {
      if (into.has(key)) throw reader.error('MALFORMED', at, `"${key.slice(0, 80)}" stands twice`);
      if (into.size >= MOST_ENTRIES) throw reader.tooMuch(at, 'entries', MOST_ENTRIES);
      into.set(key, value);
      return [];
    },
  };
}
