/**
 * The file refers to something outside itself.
 * @module
 */
import type { Rule } from '../rule.ts';

/** Rule `persistent-id-unknown`. */
export const persistentIdUnknown: Rule = {
  id: 'persistent-id-unknown',
  title: 'The file refers to something outside itself',
  severity: 'medium',
  verdict: 'unknown',
  message: 'refers to the persistent id {arguments}; {reason}',
  explanation:
    'A persistent id is handed to a function of the loading program, which decides what it stands for. For torch files the form is known and checked; for anything else only the program knows.',
  advice:
    'Find out which library the name belongs to and what it does with these arguments. If you trust it, allow exactly this use in a policy file with a reason; otherwise treat the file as dangerous.',
  references: ['https://docs.python.org/3/library/pickle.html#persistence-of-external-objects'],
  capabilities: [],
};
