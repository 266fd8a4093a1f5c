/**
 * Files of boosters: checked from their first byte to their last, and kept as they are. The value is the one
 * that a pickle of the booster would have.
 * @module
 */
import { ModelFileError } from '../../core/error.ts';
import type { ByteSource } from '../../core/source.ts';
import { detectAll } from '../../formats/detect.ts';
import type { ModelReader } from '../model/model.ts';
import type { ModelValue } from '../model/value.ts';

/** The class that takes each format, and the attribute that holds its bytes. */
const CLASSES: ReadonlyMap<string, readonly [module: string, name: string, attribute: string]> =
  new Map([
    ['xgboost-ubjson', ['xgboost.core', 'Booster', 'handle']],
    ['xgboost-json', ['xgboost.core', 'Booster', 'handle']],
    ['xgboost-binary', ['xgboost.core', 'Booster', 'handle']],
    ['lightgbm', ['lightgbm.basic', 'Booster', '_handle']],
    ['catboost', ['catboost.core', 'CatBoost', '__model']],
  ]);

/** Reader of boosters. */
export const boosters: ModelReader = {
  formats: [...CLASSES.keys()],
  read(source, context, asked) {
    const format = detectAll(source).find(({ id }) => CLASSES.has(id));
    if (format === undefined) {
      throw new ModelFileError('MALFORMED', 'no model of a booster', { format: asked, offset: 0 });
    }
    const facts = new Map<string, string>();
    for (const part of format.read(source, context)) {
      if (part.kind === 'unread') {
        const { code, reason, offset } = part;
        throw new ModelFileError(code, reason, { format: format.id, offset });
      }
      if (part.kind === 'anomaly') {
        const message = `readers disagree about this model (${part.code})`;
        throw new ModelFileError('MALFORMED', message, { format: format.id, offset: part.offset });
      }
      if (part.kind === 'metadata') facts.set(`${format.id}.${part.name}`, part.value);
    }
    const root = boosterOf(source, format.id);
    return { format: format.id, root, framework: undefined, facts, notRun: [], left: [] };
  },
};

function boosterOf(source: ByteSource, format: string): ModelValue {
  const [module = '', name = '', attribute = ''] = CLASSES.get(format) ?? [];
  const bytes: ModelValue = { kind: 'bytes', source, offset: 0, length: source.size };
  const state: ModelValue = {
    kind: 'dict',
    entries: [[{ kind: 'str', text: attribute }, bytes]],
  };
  return {
    kind: 'object',
    how: 'newobj',
    callee: { kind: 'symbol', symbol: { module, name } },
    args: { kind: 'tuple', items: [] },
    kwargs: undefined,
    states: [state],
    items: [],
    entries: [],
  };
}
