/**
 * A model that xgboost saved as UBJSON, its default since 2.1.
 * @module
 */
import type { ByteSource } from '../core/source.ts';
import type { Format, Part, ReadContext } from './format.ts';
import { headText } from './head-text.ts';
import { leftoverParts } from './leftover-bytes.ts';
import { UbjsonReader } from './ubjson-reader.ts';
import { xgboostParts } from './xgboost-model.ts';
import { magicLeads } from './leads.ts';

/** An object, the length of its first key, and one of the keys that xgboost puts first. */
const BEGINNING = /^\{L\0{7}[^]([A-Za-z]{5,7})/;
const FIRST_KEYS = new Set(['learner', 'version', 'Config', 'Model']);

/** `Booster.save_model('x.ubj')`, recognised by its first key. */
export const xgboostUbjson: Format = {
  id: 'xgboost-ubjson',
  spec: 'https://xgboost.readthedocs.io/en/stable/tutorials/saving_model.html',
  leads: magicLeads('{'),
  rank: 35,
  isModel: true,
  detect: (head) => {
    const length = head[9] ?? 0;
    const text = headText(head).slice(0, 10 + length);
    return FIRST_KEYS.has(BEGINNING.exec(text)?.[1] ?? '');
  },
  read: (source, context) => ubjsonParts(source, context),
};

function* ubjsonParts(source: ByteSource, context: ReadContext): Generator<Part> {
  const reader = new UbjsonReader(source, { format: 'xgboost-ubjson' });
  yield* xgboostParts(() => reader.next());
  if (reader.isAtEnd) return;
  const start = reader.offset;
  yield* leftoverParts(source, context, { loader: 'pickle', start, code: 'trailing-data' });
}
