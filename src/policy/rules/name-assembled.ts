/**
 * A name is put together at run time.
 * @module
 */
import type { Rule } from '../rule.ts';

/** Rule `name-assembled`. */
export const nameAssembled: Rule = {
  id: 'name-assembled',
  title: 'A name is put together at run time',
  severity: 'high',
  verdict: 'dangerous',
  message: 'computes the name of what it reaches while it is being loaded: {inner}',
  explanation:
    'The file builds the name of what it wants to reach from pieces, so that the name never stands in the file. There is no honest reason for that: it only serves to get past tools that look for names.',
  advice: 'Do not load it. Ask the publisher for a safetensors file, which cannot run anything.',
  references: ['https://docs.python.org/3/library/pickle.html#module-pickle'],
  capabilities: ['tamper'],
};
