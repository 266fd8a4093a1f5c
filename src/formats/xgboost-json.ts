/**
 * A model that xgboost saved as JSON.
 * @module
 */
import type { Format } from './format.ts';
import { JsonReader } from './json-reader.ts';
import { beginsAsJson, hasTopKeys } from './json-top-keys.ts';
import { xgboostParts } from './xgboost-model.ts';
import { textLeads } from './leads.ts';

const KEYS: ReadonlySet<string> = new Set(['learner', 'version']);

/** `Booster.save_model('x.json')`: an object with a learner and a version. */
export const xgboostJson: Format = {
  id: 'xgboost-json',
  spec: 'https://xgboost.readthedocs.io/en/stable/tutorials/saving_model.html',
  leads: textLeads('{['),
  rank: 790,
  isModel: true,
  detect: (head, source) => beginsAsJson(head) && hasTopKeys(source, KEYS, true),
  read: (source) => {
    const reader = new JsonReader(source, { format: 'xgboost-json' });
    return xgboostParts(() => reader.next());
  },
};
