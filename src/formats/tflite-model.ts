/**
 * A TensorFlow Lite model from its root inward.
 * tensorflow/compiler/mlir/lite/schema/schema.fbs (TensorFlow 2.21.0); numbers are those of its fields.
 * @module
 */
import { sliceSource, type ByteSource } from '../core/source.ts';
import { anomalyPart } from './anomaly-part.ts';
import { FlatBuffer, type FlatTable, type FlatVector } from './flatbuffer.ts';
import type { Part } from './format.ts';
import { reachOf } from './reference-reach.ts';
import { operatorParts, type OperatorCode } from './tflite-operators.ts';
import { TFLITE_BUILTINS } from './tflite-builtins.ts';
import { tfliteType } from './tflite-types.ts';
import { tryZipDirectory } from './zip-directory.ts';

const KNOWN_VERSION = 3;
const MOST_TEXT = 200;
const MOST_TARGET = 4096;
const MOST_NAME = 1000;
const MOST_CODES = 20_000;
const MOST_DIMENSIONS = 1024;

/** Everything in a model. */
export function* tfliteParts(source: ByteSource): Generator<Part> {
  const flat = new FlatBuffer(source, 'tflite');
  const model = flat.root();
  const version = flat.number(model, 0, 4);
  const description = flat.text(model, 3, MOST_TEXT);
  if (description !== '') yield { kind: 'metadata', name: 'description', value: description };
  if (version !== KNOWN_VERSION) {
    const reason = `TensorFlow Lite schema version ${version}; version ${KNOWN_VERSION} is known`;
    yield { kind: 'unread', name: '', offset: model.at, code: 'UNSUPPORTED', reason };
  }
  yield* externalParts(flat, model);
  const codes = codesOf(flat, model);
  const buffers = flat.vector(model, 4, 4);
  yield* bufferParts(flat, source, model);
  const told = new Set<string>();
  for (const graph of flat.tables(model, 2)) {
    const name = flat.text(graph, 4, MOST_TEXT) || 'graph';
    yield* operatorParts({ flat, source, codes, told }, graph, name);
    for (const tensor of flat.tables(graph, 0)) yield* tensorParts(flat, tensor, buffers);
  }
  for (const one of flat.tables(model, 6)) {
    yield { kind: 'metadata', name: 'metadata', value: flat.text(one, 0, MOST_TEXT) };
  }
  yield* zipParts(source);
}

function codesOf(flat: FlatBuffer, model: FlatTable): readonly OperatorCode[] {
  const codes: OperatorCode[] = [];
  for (const code of flat.tables(model, 1)) {
    if (codes.length >= MOST_CODES) throw flat.tooMuch(code.at, 'operator codes', MOST_CODES);
    // The older field has 8 bits and ends at 127; the larger of both counts (schema_utils.cc).
    const number = Math.max(flat.signed(code, 0, 1), flat.signed(code, 3, 4));
    const builtin = TFLITE_BUILTINS[number] ?? `BUILTIN ${number}`;
    codes.push({ builtin, custom: flat.name(code, 1, MOST_NAME), at: code.at });
  }
  return codes;
}

/** Buffers in other files: groups name the file. */
function* externalParts(flat: FlatBuffer, model: FlatTable): Generator<Part> {
  for (const group of flat.tables(model, 8)) {
    const target = flat.text(group, 0, MOST_TARGET);
    const reach = reachOf(target);
    yield {
      kind: 'reference',
      name: 'buffers',
      offset: group.at,
      purpose: 'weights',
      target,
      reach,
    };
  }
}

/** Buffers that are not all in the file, whoever uses them. */
function* bufferParts(flat: FlatBuffer, source: ByteSource, model: FlatTable): Generator<Part> {
  let index = 0;
  for (const buffer of flat.tables(model, 4)) {
    const { start, length } = dataOf(flat, buffer);
    const there = Math.max(0, source.size - start);
    if (length > there) {
      yield anomalyPart('storage-size', buffer.at, { buffer: index, described: length, there });
    }
    index++;
  }
}

/** A tensor that has data; those of a graph's own values have none. */
function* tensorParts(flat: FlatBuffer, tensor: FlatTable, buffers: FlatVector): Generator<Part> {
  const name = flat.text(tensor, 3, MOST_TEXT);
  const index = flat.number(tensor, 2, 4);
  const buffer = flat.element(buffers, index);
  if (buffer === undefined) {
    if (index === 0) return; // by convention the empty one, also when there is none
    const details = { tensor: name, buffer: index, buffers: buffers.length };
    yield anomalyPart('storage-size', tensor.at, details);
    return;
  }
  const { start, length } = dataOf(flat, buffer);
  if (length === 0) return;
  const shape = flat.integers(tensor, 0, MOST_DIMENSIONS);
  const { dtype, bits } = tfliteType(flat.number(tensor, 1, 1));
  yield { kind: 'tensor', name, dtype, shape, start, end: start + length };
  const described = Math.ceil((shape.reduce((product, one) => product * one, 1) * bits) / 8);
  // A sparse tensor holds fewer values than its shape has.
  const sparse = flat.table(tensor, 6) !== undefined;
  if ((!sparse && described > length) || shape.some((one) => one < 0)) {
    yield anomalyPart('storage-size', tensor.at, { tensor: name, described, there: length });
  }
}

/** The bytes of a buffer, in the FlatBuffer or, in models of more than 2 GB, behind it. */
function dataOf(flat: FlatBuffer, buffer: FlatTable): FlatVector {
  const offset = flat.number(buffer, 1, 8);
  // 0 and 1 say that the data stand here (schema.fbs, Buffer.offset).
  if (offset > 1) return { start: offset, length: flat.number(buffer, 2, 8) };
  return flat.vector(buffer, 0, 1);
}

/** Files that belong to the model: a zip that was appended (TensorFlow Lite Metadata). */
function* zipParts(source: ByteSource): Generator<Part> {
  if (!Number.isFinite(source.size)) return;
  const directory = tryZipDirectory(source);
  if (directory === undefined) return;
  const offsets = directory.entries.map(({ localOffset }) => localOffset);
  const start = offsets.reduce((least, one) => Math.min(least, one), directory.start);
  const zip = sliceSource(source, start, source.size - start);
  yield { kind: 'file', name: 'associated files', offset: start, source: zip, required: true };
}
