/**
 * Models of lightgbm: the booster is stored as text, which its library reads.
 * @module
 */
import type { Knowledge } from '../knowledge.ts';

export const lightgbm: Knowledge = {
  package: 'lightgbm',
  versions: ['lightgbm 4.7.0'],
  declared: {},
  // Derived by oracle/derive/knowledge.py from the libraries themselves: run it again instead of editing.
  derived: `
`,
};
