/**
 * LightGBM's own files, which are text.
 * @module
 */
import { bytesSource } from '../../core/source.ts';
import { besideBooster } from '../boosters/dropped-parts.ts';
import { attribute, classOf, theOne } from '../boosters/find-booster.ts';
import { isModelText, trimmed } from '../boosters/lightgbm-text.ts';
import { writeRange, type Range } from '../boosters/write-range.ts';
import type { ObjectValue } from '../model/value.ts';
import type { Dropped, Writer } from '../writer.ts';

const BOOSTER = 'lightgbm.basic.Booster';

/** Writer of LightGBM's models. */
export const lightgbm: Writer = {
  id: 'lightgbm',
  title: 'LightGBM: the model of a booster as LightGBM itself saves it',
  extensions: ['.txt'],
  format: 'lightgbm',
  holds: 'values',
  write({ root }, output) {
    const found = theOne(root, 'LightGBM booster', modelOf);
    const { range, trees } = found.held;
    writeRange(range, output);
    const dropped = besideBooster(root, found);
    return { files: [output.name], tensors: [], dropped: [...dropped, ...trees] };
  },
};

interface Held {
  readonly range: Range;
  /** Trees that predictions do not use. */
  readonly trees: readonly Dropped[];
}

function modelOf(object: ObjectValue): Held | undefined {
  if (classOf(object) !== BOOSTER) return undefined;
  const handle = attribute(object, '_handle') ?? attribute(object, 'handle');
  // A file that is a model already stands as it is.
  if (handle?.kind === 'bytes') return { range: handle, trees: [] };
  if (handle?.kind !== 'str' || !isModelText(handle.text)) return undefined;
  const best = attribute(object, 'best_iteration');
  const text = trimmed(handle.text, best?.kind === 'int' ? Number(best.value) : 0);
  const bytes = new TextEncoder().encode(text);
  const reason = 'trees behind the best iteration, which predictions do not use';
  const trees: Dropped[] = text === handle.text ? [] : [{ path: 'trees', kind: 'list', reason }];
  return { range: { source: bytesSource(bytes), offset: 0, length: bytes.length }, trees };
}
