/**
 * An imported name is not ASCII.
 * @module
 */
import type { Rule } from '../rule.ts';

/** Rule `name-not-ascii`. */
export const nameNotAscii: Rule = {
  id: 'name-not-ascii',
  title: 'An imported name is not ASCII',
  severity: 'low',
  verdict: 'unknown',
  message: 'a name holds characters beyond ASCII{details}',
  explanation:
    'Python allows such names, and picklers write them, but tools based on pickletools stop here and never see what follows. A look-alike letter can also pass for a known name.',
  advice:
    'Find out which library the name belongs to and what it does with these arguments. If you trust it, allow exactly this use in a policy file with a reason; otherwise treat the file as dangerous.',
  references: ['https://github.com/python/cpython/blob/main/Modules/_pickle.c'],
  capabilities: [],
};
