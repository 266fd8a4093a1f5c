/**
 * The file uses opcodes in a way picklers do not.
 * @module
 */
import type { Rule } from '../rule.ts';

/** Rule `unusual-opcodes`. */
export const unusualOpcodes: Rule = {
  id: 'unusual-opcodes',
  title: 'The file uses opcodes in a way picklers do not',
  severity: 'low',
  verdict: 'unknown',
  message: '{problem}{details}',
  explanation:
    'The loader accepts it, and what the file does was followed all the same. No pickler writes it, so someone or something has edited this file.',
  advice:
    'Find out which library the name belongs to and what it does with these arguments. If you trust it, allow exactly this use in a policy file with a reason; otherwise treat the file as dangerous.',
  references: ['https://github.com/python/cpython/blob/main/Modules/_pickle.c'],
  capabilities: [],
};
