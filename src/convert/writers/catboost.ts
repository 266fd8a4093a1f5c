/**
 * CatBoost's own files, whose bytes its pickles hold as they are.
 * catboost 1.2 python-package `core.py`, `CatBoost.__getstate__`.
 * @module
 */
import { besideBooster } from '../boosters/dropped-parts.ts';
import { attribute, classOf, theOne } from '../boosters/find-booster.ts';
import { writeRange, type Range } from '../boosters/write-range.ts';
import type { ObjectValue } from '../model/value.ts';
import type { Writer } from '../writer.ts';

const MAGIC = 'CBM1';

/** Writer of CatBoost's models. */
export const catboost: Writer = {
  id: 'catboost',
  title: 'CatBoost: the model as CatBoost itself saves it',
  extensions: ['.cbm'],
  format: 'catboost',
  holds: 'values',
  write({ root }, output) {
    const found = theOne(root, 'CatBoost model', modelOf);
    writeRange(found.held, output);
    return { files: [output.name], tensors: [], dropped: besideBooster(root, found) };
  },
};

function modelOf(object: ObjectValue): Range | undefined {
  if (!classOf(object).startsWith('catboost.')) return undefined;
  const model = attribute(object, '__model');
  if (model?.kind !== 'bytes' && model?.kind !== 'bytearray') return undefined;
  const head = model.source.read(model.offset, MAGIC.length);
  return String.fromCharCode(...head) === MAGIC ? model : undefined;
}
