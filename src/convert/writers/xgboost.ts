/**
 * xgboost's own files: the model of a booster without the configuration for training it further.
 * @module
 */
import { ModelFileError } from '../../core/error.ts';
import { besideBooster } from '../boosters/dropped-parts.ts';
import { attribute, classOf, theOne } from '../boosters/find-booster.ts';
import { writeRange } from '../boosters/write-range.ts';
import { xgboostModel, type XgboostModel } from '../boosters/xgboost-model.ts';
import type { ObjectValue } from '../model/value.ts';
import type { Dropped, Writer } from '../writer.ts';

const BOOSTERS: ReadonlySet<string> = new Set(['xgboost.core.Booster', 'xgboost.Booster']);
/** xgboost knows the spelling of a file by its name. */
const ENDINGS = { 'xgboost-ubjson': '.ubj', 'xgboost-json': '.json', 'xgboost-binary': '.model' };

/** Writer of xgboost's models. */
export const xgboost: Writer = {
  id: 'xgboost',
  title: 'xgboost: the model of a booster as xgboost itself saves it',
  extensions: ['.ubj'],
  format: 'xgboost-ubjson',
  holds: 'values',
  write({ root }, output) {
    const found = theOne(root, 'xgboost booster', modelOf);
    const { held } = found;
    const ending = ENDINGS[held.format];
    if (!output.name.endsWith(ending)) {
      const message = `this booster is a model for a file "….${ending.slice(1)}"; name the output so`;
      throw new ModelFileError('UNSUPPORTED', message);
    }
    writeRange(held, output);
    const config: Dropped = {
      path: found.path === '' ? 'Config' : `${found.path}.Config`,
      kind: 'dict',
      reason: 'the configuration for training on; predictions do not need it',
    };
    const dropped = [...besideBooster(root, found), ...(held.hadConfig ? [config] : [])];
    return { files: [output.name], tensors: [], dropped };
  },
};

function modelOf(object: ObjectValue): XgboostModel | undefined {
  if (!BOOSTERS.has(classOf(object))) return undefined;
  const handle = attribute(object, 'handle') ?? attribute(object, 'raw');
  if (handle?.kind !== 'bytearray' && handle?.kind !== 'bytes') return undefined;
  return xgboostModel(handle.source, handle.offset, handle.length);
}
