/**
 * Tensors of ExecuTorch programs in a file of their own (`.ptd`).
 *
 * executorch/extension/flat_tensor/serialize/{flat_tensor.fbs,serialize.py} (ExecuTorch 1.5.1).
 * @module
 */
import type { ByteSource } from '../core/source.ts';
import { anomalyPart } from './anomaly-part.ts';
import { EXECUTORCH_TYPES } from './executorch-types.ts';
import { FlatBuffer, type FlatTable } from './flatbuffer.ts';
import type { Format, Part } from './format.ts';
import { magicLeads } from './leads.ts';

const KNOWN_IDENTIFIER = 'FT01';
const KNOWN_VERSION = 0;
/** FlatTensorHeader: magic, its length, place and size of the tables, place and size of the segments. */
const HEADER = 8;
const HEADER_MAGIC = 'FH01';
const HEADER_SIZE = 40;
const SEGMENTS_AT = 24;
const MOST_NAME = 1000;
const MOST_SEGMENTS = 1_000_000;
const MOST_DIMENSIONS = 1024;

/** `FT01` behind the first offset; the number changes when old runtimes cannot read new files. */
export const executorchData: Format = {
  id: 'executorch-data',
  spec: 'https://github.com/pytorch/executorch/blob/v1.5.1/extension/flat_tensor/serialize/flat_tensor.fbs',
  leads: magicLeads('F', 4),
  rank: 19,
  isModel: true,
  detect: (head) => /^FT\d\d$/u.test(String.fromCharCode(...head.subarray(4, 8))),
  read: (source) => dataParts(source),
};

interface Segment {
  readonly start: number;
  readonly size: number;
}

function* dataParts(source: ByteSource): Generator<Part> {
  const flat = new FlatBuffer(source, 'executorch-data');
  const identifier = String.fromCharCode(...flat.bytes(4, 4));
  const root = flat.root();
  const version = flat.number(root, 0, 4);
  if (identifier !== KNOWN_IDENTIFIER || version !== KNOWN_VERSION) {
    const reason = `ExecuTorch data ${identifier}, schema version ${version}; ${KNOWN_IDENTIFIER} and ${KNOWN_VERSION} are known`;
    yield { kind: 'unread', name: '', offset: 0, code: 'UNSUPPORTED', reason };
  }
  const segments: Segment[] = [];
  for (const one of flat.tables(root, 1)) {
    if (segments.length >= MOST_SEGMENTS) throw flat.tooMuch(one.at, 'segments', MOST_SEGMENTS);
    const segment = segmentOf(flat, one);
    yield* lengthPart(source, one, segments.push(segment) - 1, segment);
  }
  for (const named of flat.tables(root, 2)) yield* namedParts(flat, named, segments);
}

function segmentOf(flat: FlatBuffer, segment: FlatTable): Segment {
  const head = flat.bytes(HEADER, HEADER_SIZE);
  const isHeader = String.fromCharCode(...head.subarray(0, 4)) === HEADER_MAGIC;
  const base = isHeader ? flat.unsigned(HEADER + SEGMENTS_AT, 8) : 0;
  return { start: base + flat.number(segment, 0, 8), size: flat.number(segment, 1, 8) };
}

function* lengthPart(
  source: ByteSource,
  { at }: FlatTable,
  index: number,
  { start, size }: Segment,
): Generator<Part> {
  if (start + size <= source.size) return;
  const there = Math.max(0, source.size - start);
  yield anomalyPart('storage-size', at, { segment: index, described: size, there });
}

/** A tensor, or bytes for a delegate, which are not looked into. */
function* namedParts(
  flat: FlatBuffer,
  named: FlatTable,
  segments: readonly Segment[],
): Generator<Part> {
  const name = flat.name(named, 0, MOST_NAME);
  const index = flat.number(named, 1, 4);
  const segment = segments[index];
  if (segment === undefined) {
    const reason = `"${name}" stands in segment ${index}, there are ${segments.length}`;
    throw flat.error('MALFORMED', named.at, reason);
  }
  const layout = flat.table(named, 2);
  if (layout === undefined) {
    yield { kind: 'metadata', name, value: `${segment.size} bytes` };
    return;
  }
  const shape = flat.integers(layout, 1, MOST_DIMENSIONS);
  const { dtype, bits } = EXECUTORCH_TYPES.get(flat.number(layout, 0, 1)) ?? {
    dtype: 'unknown',
    bits: 0,
  };
  const described = Math.ceil((shape.reduce((product, one) => product * one, 1) * bits) / 8);
  const { start, size: there } = segment;
  yield { kind: 'tensor', name, dtype, shape, start, end: start + described };
  if (described <= there && !shape.some((size) => size < 0)) return;
  yield anomalyPart('storage-size', layout.at, { tensor: name, described, there });
}
