/**
 * Bytes in the file are a pickle.
 * @module
 */
import type { Rule } from '../rule.ts';

/** Rule `embedded-pickle`. */
export const embeddedPickle: Rule = {
  id: 'embedded-pickle',
  title: 'Bytes in the file are a pickle',
  severity: 'info',
  verdict: 'clean',
  message: 'a bytes value is a pickle of its own{details}; it was judged as a member',
  explanation:
    'Loading the file does not interpret these bytes, but a program that uses the loaded object may. What they hold was judged like any other member, and its findings stand beside this one.',
  advice: 'Nothing to do for the judgement.',
  references: ['https://github.com/python/cpython/blob/main/Modules/_pickle.c'],
  capabilities: [],
};
