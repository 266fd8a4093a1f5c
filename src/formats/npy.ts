/**
 * One numpy array. An array of objects is a pickle behind the header.
 * @module
 */
import type { ByteSource } from '../core/source.ts';
import { anomalyPart } from './anomaly-part.ts';
import type { Format, Part, ReadContext } from './format.ts';
import { leftoverParts } from './leftover-bytes.ts';
import { countOf } from './npy-dtype.ts';
import { beginsAsNpy, readNpyHeader, type NpyArray } from './npy-header.ts';
import { onePickle } from './pickle-walk.ts';

const SHOWN = 200;
/** A compressed array larger than this is not decompressed only to look behind it. */
const DECODED = 2 ** 26;

/** An npy file, recognised by its magic string. */
export const npy: Format = {
  id: 'npy',
  spec: 'https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html',
  leads: { bytes: [0x93] },
  rank: 15,
  detect: (head) => beginsAsNpy(head),
  *read(source, context) {
    const { dataOffset, text, array } = readNpyHeader(source);
    if (array === undefined) {
      yield anomalyPart('header-expression', 0, { header: text.slice(0, SHOWN) });
      yield* opaqueData(source, context, dataOffset, 'the header is not a plain description');
    } else if (array.dtype === undefined) {
      yield* opaqueData(source, context, dataOffset, `the array type ${array.descr} is not known`);
    } else if (array.dtype.hasObject) {
      yield* objectData(source, context, dataOffset);
    } else {
      yield* rawData(source, context, array, dataOffset, array.dtype.itemSize);
    }
  },
};

/** numpy loads exactly one pickle from here. */
function* objectData(source: ByteSource, context: ReadContext, start: number): Generator<Part> {
  const tape = yield* onePickle(source, context, { loader: 'numpy', name: 'objects', start });
  if (tape.outcome !== 'stop') return;
  yield* leftoverParts(source, context, { ...NUMPY, start: tape.end, code: 'tail-mismatch' });
}

function* rawData(
  source: ByteSource,
  context: ReadContext,
  { descr, shape }: NpyArray,
  start: number,
  itemSize: number,
): Generator<Part> {
  const end = start + itemSize * (countOf(shape) ?? 0);
  yield { kind: 'tensor', name: 'array', dtype: descr, shape, start, end };
  const isStream = !Number.isFinite(source.size);
  if (isStream && end - start > DECODED) return;
  if (end > source.size || (isStream && end > start && source.read(end - 1, 1).length === 0)) {
    const reason = `${end - start} bytes of data are described, and they are not all there`;
    yield { kind: 'unread', name: 'array', offset: start, code: 'TRUNCATED', reason };
    return;
  }
  if (source.read(end, 1).length === 0) return;
  yield* leftoverParts(source, context, { ...NUMPY, start: end, code: 'tail-mismatch' });
}

/** Data of which nothing is known might be a pickle. */
function* opaqueData(
  source: ByteSource,
  context: ReadContext,
  start: number,
  reason: string,
): Generator<Part> {
  yield { kind: 'unread', name: '', offset: start, code: 'MALFORMED', reason };
  yield* leftoverParts(source, context, { ...NUMPY, start, code: 'tail-mismatch' });
}

const NUMPY = { loader: 'numpy' } as const;
