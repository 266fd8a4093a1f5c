/**
 * Loading this file exhausts or stops its loader.
 * @module
 */
import type { Rule } from '../rule.ts';

/** Rule `call-exhausts`. */
export const callExhausts: Rule = {
  id: 'call-exhausts',
  title: 'Loading this file exhausts or stops its loader',
  severity: 'high',
  verdict: 'dangerous',
  message:
    '{how} {target}{arguments}, which can stop the process, block it or use up its memory{via}{reaches}',
  explanation:
    'The file calls something whose only point in a model is to hurt the process that loads it: it ends it, makes it wait, or allocates as much as the file says.',
  advice: 'Do not load it. Ask the publisher for a safetensors file, which cannot run anything.',
  references: ['https://docs.python.org/3/library/pickle.html#module-pickle'],
  capabilities: ['dos'],
};
