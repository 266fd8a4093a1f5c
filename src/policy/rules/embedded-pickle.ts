/**
 * Bytes in the file look like a pickle or an archive.
 * @module
 */
import type { Rule } from '../rule.ts';

/** Rule `embedded-pickle`. */
export const embeddedPickle: Rule = {
  id: 'embedded-pickle',
  title: 'Bytes in the file look like a pickle or an archive',
  severity: 'low',
  verdict: 'unknown',
  message: 'a bytes value looks like a serialised object of its own{details}',
  explanation:
    'Loading the file does not interpret these bytes. A program that uses the loaded object may.',
  advice: 'Look at what the bytes are before a program reads them.',
  references: ['https://github.com/python/cpython/blob/main/Modules/_pickle.c'],
  capabilities: [],
};
