/**
 * A checksum is wrong.
 * @module
 */
import type { Rule } from '../rule.ts';

/** Rule `bad-crc`. */
export const badCrc: Rule = {
  id: 'bad-crc',
  title: 'A checksum is wrong',
  severity: 'low',
  verdict: 'unknown',
  message: 'the checksum of a member does not match its bytes{details}',
  explanation:
    'torch can be told to write no checksums, so honest files have this. A damaged file has it as well, and some tools refuse to look at such a member while torch loads it.',
  advice: 'Compare the file with the one that was published.',
  references: ['https://github.com/python/cpython/blob/main/Modules/_pickle.c'],
  capabilities: [],
};
