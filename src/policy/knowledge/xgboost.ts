/**
 * Models of xgboost: the booster is stored in its own format, which its library reads.
 * @module
 */
import type { Knowledge } from '../knowledge.ts';

export const xgboost: Knowledge = {
  package: 'xgboost',
  versions: ['xgboost 3.2.0'],
  declared: {},
  // Derived by oracle/derive/knowledge.py from the libraries themselves: run it again instead of editing.
  derived: `
`,
};
