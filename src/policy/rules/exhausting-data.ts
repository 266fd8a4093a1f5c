/**
 * Plain data that exhausts whoever walks it.
 * @module
 */
import type { Rule } from '../rule.ts';

/** Rule `exhausting-data`. */
export const exhaustingData: Rule = {
  id: 'exhausting-data',
  title: 'The data exhausts whoever walks it',
  severity: 'medium',
  verdict: 'unknown',
  message: '{problem}{details}',
  explanation:
    'Loading makes only containers, but printing, comparing, hashing or copying them takes more time or stack than there is. No pickler writes such data from what programs use.',
  advice:
    'Find out who made this file, and for what. Do not load it in a process that must not fail.',
  references: ['https://en.wikipedia.org/wiki/Billion_laughs_attack'],
  capabilities: ['dos'],
};
