/**
 * A model that CatBoost saved as JSON: borders, trees and numbers.
 * @module
 */
import { anomalyPart } from './anomaly-part.ts';
import type { Format } from './format.ts';
import { JsonReader } from './json-reader.ts';
import { beginsAsJson, hasTopKeys } from './json-top-keys.ts';
import { textLeads } from './leads.ts';

const SHOWN = 200;
const KEYS: ReadonlySet<string> = new Set(['features_info', 'model_info', 'scale_and_bias']);

/** `CatBoost.save_model('x.json', format='json')`. */
export const catboostJson: Format = {
  id: 'catboost-json',
  spec: 'https://catboost.ai/docs/en/concepts/output-data_model',
  leads: textLeads('{['),
  rank: 790,
  isModel: true,
  detect: (head, source) => beginsAsJson(head) && hasTopKeys(source, KEYS, true),
  *read(source) {
    const reader = new JsonReader(source, { format: 'catboost-json' });
    for (let token = reader.next(); token !== undefined; token = reader.next()) {
      if (token.kind !== 'key' || !token.repeated) continue;
      yield anomalyPart('duplicate-key', token.offset, { key: token.text.slice(0, SHOWN) });
    }
  },
};
