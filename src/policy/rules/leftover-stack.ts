/**
 * Objects are left over at the end of the pickle.
 * @module
 */
import type { Rule } from '../rule.ts';

/** Rule `leftover-stack`. */
export const leftoverStack: Rule = {
  id: 'leftover-stack',
  title: 'Objects are left over at the end of the pickle',
  severity: 'low',
  verdict: 'unknown',
  message: 'objects are left on the stack when the pickle ends{details}',
  explanation:
    'The loader returns the topmost object and drops the rest. Picklers leave nothing behind; files with an injected payload often do.',
  advice:
    'Find out which library the name belongs to and what it does with these arguments. If you trust it, allow exactly this use in a policy file with a reason; otherwise treat the file as dangerous.',
  references: ['https://github.com/python/cpython/blob/main/Modules/_pickle.c'],
  capabilities: [],
};
