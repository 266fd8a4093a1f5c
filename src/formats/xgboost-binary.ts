/**
 * A model in xgboost's old binary format, which version 3.1 dropped: structs as they stood in memory.
 * xgboost 1.7 `src/learner.cc` (`LearnerIO::Load`), `src/gbm/gbtree_model.h`, `src/tree/tree_model.cc`.
 * @module
 */
import type { ByteSource } from '../core/source.ts';
import { ByteCursor } from './byte-cursor.ts';
import type { Format, Part, ReadContext } from './format.ts';
import { leftoverParts } from './leftover-bytes.ts';
import { decodeName } from './zip-text.ts';
import { magicLeads } from './leads.ts';

const FORMAT = 'xgboost-binary';
const MAGIC_SIZE = 4;
/** Sizes of the structs. */
const LEARNER_PARAM = 136;
const LINEAR_PARAM = 136;
const TREES_PARAM = 160;
const TREE_PARAM = 148;
/** A node and its statistics. */
const NODE = 20 + 16;
const FLOAT = 4;
const MAX_TEXT = 4096;
const MAX_ATTRIBUTES = 10_000;
const LAST_MAJOR = 3;

/** `Booster.save_model` of old, recognised by the magic that versions since 0.80 write. */
export const xgboostBinary: Format = {
  id: 'xgboost-binary',
  spec: 'https://xgboost.readthedocs.io/en/release_1.7.0/tutorials/saving_model.html',
  leads: magicLeads('b'),
  rank: 22,
  isModel: true,
  detect: (head) => String.fromCharCode(...head.subarray(0, MAGIC_SIZE)) === 'binf',
  *read(source, context) {
    const cursor = new ByteCursor(source, { format: FORMAT, start: MAGIC_SIZE });
    const isKnown = yield* learnerParts(cursor);
    if (isKnown) yield* leftover(source, context, cursor);
  },
};

/** Everything behind the magic; whether it was read to its end. */
function* learnerParts(cursor: ByteCursor): Generator<Part, boolean> {
  const { offset } = cursor;
  cursor.skip(12);
  const hasAttributes = cursor.uint(4) !== 0;
  const hasMetrics = cursor.uint(4) !== 0;
  const [major, minor] = [cursor.uint(4), cursor.uint(4)];
  cursor.skip(LEARNER_PARAM - 28);
  if (major > LAST_MAJOR) {
    const message = `xgboost model version ${major}.${minor}, versions up to ${LAST_MAJOR} are known`;
    throw cursor.error('UNSUPPORTED', message, offset);
  }
  const objective = text(cursor);
  const booster = text(cursor);
  yield { kind: 'metadata', name: 'version', value: `${major}.${minor}` };
  yield { kind: 'metadata', name: 'booster', value: booster };
  yield { kind: 'metadata', name: 'objective', value: objective };
  if (!skipBooster(cursor, booster)) {
    const reason = `the booster ${JSON.stringify(booster)} is not known`;
    yield { kind: 'unread', name: '', offset: cursor.offset, code: 'UNSUPPORTED', reason };
    return false;
  }
  if (hasAttributes) yield* attributes(cursor);
  if (hasMetrics) for (let left = count(cursor); left > 0; left--) text(cursor);
  return true;
}

function skipBooster(cursor: ByteCursor, booster: string): boolean {
  if (booster === 'gblinear') {
    cursor.skip(LINEAR_PARAM);
    cursor.skip(cursor.uint(8) * FLOAT);
    return true;
  }
  if (booster !== 'gbtree' && booster !== 'dart') return false;
  const trees = cursor.uint(4);
  cursor.skip(TREES_PARAM - 4);
  cursor.demand(trees * (TREE_PARAM + 4));
  for (let tree = 0; tree < trees; tree++) skipTree(cursor);
  cursor.skip(trees * 4);
  if (booster === 'dart' && trees > 0) cursor.skip(cursor.uint(8) * FLOAT);
  return true;
}

function skipTree(cursor: ByteCursor): void {
  const { offset } = cursor;
  cursor.skip(4);
  const nodes = cursor.uint(4);
  cursor.skip(12);
  const leafVector = cursor.uint(4);
  if (leafVector !== 0)
    throw cursor.error('UNSUPPORTED', 'a tree with vectors in its leaves', offset);
  cursor.skip(TREE_PARAM - 24);
  cursor.skip(nodes * NODE);
}

/** Pairs of texts. */
function* attributes(cursor: ByteCursor): Generator<Part> {
  for (let left = count(cursor); left > 0; left--) {
    yield { kind: 'metadata', name: text(cursor), value: text(cursor) };
  }
}

function count(cursor: ByteCursor): number {
  const { offset } = cursor;
  const items = cursor.uint(8);
  if (items <= MAX_ATTRIBUTES) return items;
  throw cursor.error('LIMIT_EXCEEDED', `${items} texts, more than ${MAX_ATTRIBUTES}`, offset);
}

function text(cursor: ByteCursor): string {
  const length = cursor.uint(8);
  cursor.demand(length);
  const shown = decodeName(cursor.bytes(Math.min(length, MAX_TEXT)));
  cursor.skip(Math.max(0, length - MAX_TEXT));
  return shown;
}

function* leftover(source: ByteSource, context: ReadContext, cursor: ByteCursor): Generator<Part> {
  if (cursor.peek() === -1) return;
  const start = cursor.offset;
  yield* leftoverParts(source, context, { loader: 'pickle', start, code: 'trailing-data' });
}
