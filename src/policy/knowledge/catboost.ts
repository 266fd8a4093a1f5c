/**
 * Models of catboost: the model is stored in its own format, which its library reads.
 * @module
 */
import type { Knowledge } from '../knowledge.ts';

export const catboost: Knowledge = {
  package: 'catboost',
  versions: ['catboost 1.2.10'],
  declared: {},
  // Derived by oracle/derive/knowledge.py from the libraries themselves: run it again instead of editing.
  derived: `
`,
};
