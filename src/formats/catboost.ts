/**
 * A model that CatBoost saved: a table of FlatBuffers, and tables of statistics behind it.
 * CatBoost 1.2 `catboost/libs/model/model.cpp` (`TFullModel::Load`), `flatbuffers/model.fbs`.
 * @module
 */
import { ModelFileError } from '../core/error.ts';
import { sliceSource, type ByteSource } from '../core/source.ts';
import { ByteCursor } from './byte-cursor.ts';
import { FlatBuffer } from './flatbuffer.ts';
import type { Format, Part, ReadContext } from './format.ts';
import { leftoverParts } from './leftover-bytes.ts';
import { magicLeads } from './leads.ts';

const FORMAT = 'catboost';
const VERSION = 'FlabuffersModel_v1';
/** Sizes of 4 GB and more follow this mark in 8 bytes (`LoadSize`). */
const LARGE = 0xffff_ffff;
const MAX_NAME = 200;
const MAX_PARTS = 100;
/** Tables of statistics; one for each combination of features. */
const MAX_TABLES = 1_000_000;
const STATISTICS = 'static_provider_v1';
/** Fields of `TModelCore`, and of a pair in its `InfoMap`. */
const CORE = { version: 0, info: 2, parts: 3 } as const;

/** `CatBoost.save_model('x.cbm')`, recognised by its magic. */
export const catboost: Format = {
  id: 'catboost',
  spec: 'https://github.com/catboost/catboost/blob/master/catboost/libs/model/flatbuffers/model.fbs',
  leads: magicLeads('C'),
  rank: 20,
  isModel: true,
  detect: (head) => String.fromCharCode(...head.subarray(0, 4)) === 'CBM1',
  *read(source, context) {
    const cursor = new ByteCursor(source, { format: FORMAT, start: 4 });
    const size = sizeOf(cursor);
    const start = cursor.offset;
    cursor.skip(size);
    const parts = yield* coreParts(sliceSource(source, start, size), start);
    yield* statistics(source, context, cursor, parts);
  },
};

/** Describes the core and returns the ids of the parts that follow it. */
function* coreParts(source: ByteSource, offset: number): Generator<Part, readonly string[]> {
  const core = new FlatBuffer(source, FORMAT);
  const root = core.root();
  const version = core.name(root, CORE.version, MAX_NAME);
  if (version !== VERSION) {
    const message = `a CatBoost model of format ${JSON.stringify(version)}, ${VERSION} is known`;
    throw new ModelFileError('UNSUPPORTED', message, { format: FORMAT, offset });
  }
  for (const pair of core.tables(root, CORE.info)) {
    yield {
      kind: 'metadata',
      name: core.text(pair, 0, MAX_NAME),
      value: core.text(pair, 1, MAX_NAME),
    };
  }
  const { length } = core.vector(root, CORE.parts, 4);
  if (length > MAX_PARTS) throw core.tooMuch(offset, 'parts behind the core', MAX_PARTS);
  return partNames(core, root);
}

function partNames(core: FlatBuffer, root: ReturnType<FlatBuffer['root']>): readonly string[] {
  const { start, length } = core.vector(root, CORE.parts, 4);
  return Array.from({ length }, (_, index) => {
    const place = start + 4 * index;
    const at = place + core.unsigned(place, 4);
    const size = core.unsigned(at, 4);
    if (size > MAX_NAME) throw core.tooMuch(at, 'bytes in the name of a part', MAX_NAME);
    return String.fromCharCode(...core.bytes(at + 4, size));
  });
}

/** Tables of numbers, each with its size. */
function* statistics(
  source: ByteSource,
  context: ReadContext,
  cursor: ByteCursor,
  parts: readonly string[],
): Generator<Part> {
  for (const part of parts) {
    if (part !== STATISTICS) {
      const reason = `the part ${JSON.stringify(part)} of a CatBoost model is not known`;
      yield { kind: 'unread', name: '', offset: cursor.offset, code: 'UNSUPPORTED', reason };
      return;
    }
    const count = sizeOf(cursor);
    if (count > MAX_TABLES) {
      throw cursor.error('LIMIT_EXCEEDED', `${count} tables, more than ${MAX_TABLES}`);
    }
    for (let table = 0; table < count; table++) cursor.skip(sizeOf(cursor));
  }
  const start = cursor.offset;
  if (cursor.peek() === -1) return;
  yield* leftoverParts(source, context, { loader: 'pickle', start, code: 'trailing-data' });
}

function sizeOf(cursor: ByteCursor): number {
  const size = cursor.uint(4);
  return size === LARGE ? cursor.uint(8) : size;
}
