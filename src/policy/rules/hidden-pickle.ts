/**
 * A pickle is hidden where the format has no room for one.
 * @module
 */
import type { Rule } from '../rule.ts';

/** Rule `hidden-pickle`. */
export const hiddenPickle: Rule = {
  id: 'hidden-pickle',
  title: 'A pickle is hidden where the format has no room for one',
  severity: 'high',
  verdict: 'dangerous',
  message: 'a pickle stands where the format has no room for one{details}',
  explanation:
    'The loader that belongs to this format does not read these bytes. Someone put a pickle there for another loader, or for a step that comes later.',
  advice: 'Do not load it. Ask the publisher for a safetensors file, which cannot run anything.',
  references: ['https://github.com/python/cpython/blob/main/Modules/_pickle.c'],
  capabilities: ['tamper'],
};
