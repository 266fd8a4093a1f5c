/**
 * An ExecuTorch program from its root inward.
 * executorch/schema/{program,scalar_type}.fbs (ExecuTorch 1.5.1); numbers are those of its fields.
 * @module
 */
import type { ByteSource } from '../core/source.ts';
import { anomalyPart } from './anomaly-part.ts';
import { EXECUTORCH_TYPES } from './executorch-types.ts';
import { FlatBuffer, type FlatTable, type FlatVector } from './flatbuffer.ts';
import type { Part } from './format.ts';

const KNOWN_IDENTIFIER = 'ET12';
const KNOWN_VERSION = 0;
const MOST_NAME = 1000;
const MOST_TEXT = 200;
const MOST_DISTINCT = 20_000;
const MOST_DIMENSIONS = 1024;
/** KernelTypes.Tensor, in the union of values. */
const TENSOR = 5;
/** exir/_serialize/_program.py, _ExtendedHeader: magic, length, size of the program, base of the segments. */
const HEADER = 8;
const HEADER_MAGIC = 'eh00';
const HEADER_SIZE = 24;

/** Everything in a program. */
export function* executorchParts(source: ByteSource): Generator<Part> {
  const flat = new FlatBuffer(source, 'executorch');
  const identifier = String.fromCharCode(...flat.bytes(4, 4));
  const program = flat.root();
  const version = flat.number(program, 0, 4);
  if (identifier !== KNOWN_IDENTIFIER || version !== KNOWN_VERSION) {
    const reason = `ExecuTorch ${identifier}, schema version ${version}; ${KNOWN_IDENTIFIER} and ${KNOWN_VERSION} are known`;
    yield { kind: 'unread', name: '', offset: 0, code: 'UNSUPPORTED', reason };
  }
  const segments = [...segmentsOf(flat, program)];
  yield* segmentParts(source, segments);
  const context = {
    flat,
    told: new Set<string>(),
    constants: constantsOf(flat, program, segments),
  };
  for (const plan of flat.tables(program, 1)) {
    const name = flat.text(plan, 0, MOST_TEXT);
    yield* operatorParts(context, plan, name);
    yield* tensorParts(context, plan);
  }
}

interface Segment {
  readonly start: number;
  readonly size: number;
  /** Where it is described. */
  readonly offset: number;
}

function* segmentsOf(flat: FlatBuffer, program: FlatTable): Generator<Segment> {
  const head = flat.bytes(HEADER, HEADER_SIZE);
  const extended = String.fromCharCode(...head.subarray(0, 4)) === HEADER_MAGIC;
  const base = extended ? flat.unsigned(HEADER + 16, 8) : 0;
  let count = 0;
  for (const segment of flat.tables(program, 4)) {
    if (++count > MOST_DISTINCT) throw flat.tooMuch(segment.at, 'segments', MOST_DISTINCT);
    const start = base + flat.number(segment, 0, 8);
    yield { start, size: flat.number(segment, 1, 8), offset: segment.at };
  }
}

function* segmentParts(source: ByteSource, segments: readonly Segment[]): Generator<Part> {
  for (const [index, { start, size, offset }] of segments.entries()) {
    if (start + size <= source.size) continue;
    const there = Math.max(0, source.size - start);
    yield anomalyPart('storage-size', offset, { segment: index, described: size, there });
  }
}

/** Where the constants of a program are: in a segment, or in older files in vectors. */
interface Constants {
  readonly segment: Segment | undefined;
  readonly offsets: FlatVector;
  readonly buffers: FlatVector;
}

function constantsOf(
  flat: FlatBuffer,
  program: FlatTable,
  segments: readonly Segment[],
): Constants {
  const table = flat.table(program, 5);
  const none = { start: 0, length: 0 };
  return {
    segment: table === undefined ? undefined : segments[flat.number(table, 0, 4)],
    offsets: table === undefined ? none : flat.vector(table, 1, 8),
    buffers: flat.vector(program, 2, 4),
  };
}

interface Context {
  readonly flat: FlatBuffer;
  readonly told: Set<string>;
  readonly constants: Constants;
}

function* operatorParts({ flat, told }: Context, plan: FlatTable, name: string): Generator<Part> {
  const framework = 'executorch';
  const isNew = (operator: string, offset: number): boolean => {
    if (told.has(operator)) return false;
    if (told.size >= MOST_DISTINCT) throw flat.tooMuch(offset, 'distinct operators', MOST_DISTINCT);
    told.add(operator);
    return true;
  };
  for (const table of flat.tables(plan, 6)) {
    const overload = flat.name(table, 1, MOST_NAME);
    const operator = `${flat.name(table, 0, MOST_NAME)}${overload === '' ? '' : `.${overload}`}`;
    if (!isNew(operator, table.at)) continue;
    yield { kind: 'operator', name, offset: table.at, framework, operator, details: {} };
  }
  for (const table of flat.tables(plan, 7)) {
    const operator = `delegate:${flat.name(table, 0, MOST_NAME)}`;
    if (!isNew(operator, table.at)) continue;
    yield { kind: 'operator', name, offset: table.at, framework, operator, details: {} };
  }
}

function* tensorParts({ flat, constants, told }: Context, plan: FlatTable): Generator<Part> {
  for (const value of flat.tables(plan, 2)) {
    const tensor = flat.number(value, 0, 1) === TENSOR ? flat.table(value, 1) : undefined;
    const index = tensor === undefined ? 0 : flat.number(tensor, 5, 4);
    // 0 is for tensors without data; what is also allocated is filled at run time.
    if (tensor === undefined || index === 0 || flat.table(tensor, 6) !== undefined) continue;
    if (told.has(`constant ${index}`)) continue;
    told.add(`constant ${index}`);
    yield* constantParts(flat, constants, tensor, index);
  }
}

function* constantParts(
  flat: FlatBuffer,
  constants: Constants,
  tensor: FlatTable,
  index: number,
): Generator<Part> {
  const extra = flat.table(tensor, 9);
  if (extra !== undefined && flat.number(extra, 2, 1) === 1) return; // by its name, from the caller
  const name = (extra && flat.text(extra, 1, MOST_TEXT)) || `constant ${index}`;
  const shape = flat.integers(tensor, 2, MOST_DIMENSIONS);
  const { dtype, bits } = EXECUTORCH_TYPES.get(flat.number(tensor, 0, 1)) ?? {
    dtype: 'unknown',
    bits: 0,
  };
  const described = Math.ceil((shape.reduce((product, one) => product * one, 1) * bits) / 8);
  const place = placeOf(flat, constants, index);
  const start = place?.start ?? tensor.at;
  yield { kind: 'tensor', name, dtype, shape, start, end: start + described };
  const there = place?.length ?? 0;
  if (described <= there && !shape.some((size) => size < 0)) return;
  yield anomalyPart('storage-size', tensor.at, { tensor: name, described, there });
}

/** From the beginning of a constant to the end of what it may stand in. */
function placeOf(flat: FlatBuffer, constants: Constants, index: number): FlatVector | undefined {
  const { segment, offsets, buffers } = constants;
  if (index < offsets.length && segment !== undefined) {
    const offset = flat.unsigned(offsets.start + index * 8, 8);
    return { start: segment.start + offset, length: segment.size - offset };
  }
  const buffer = flat.element(buffers, index);
  return buffer === undefined ? undefined : flat.vector(buffer, 0, 1);
}
