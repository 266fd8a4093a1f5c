/**
 * A name is too long to be read.
 * @module
 */
import type { Rule } from '../rule.ts';

/** Rule `clipped-name`. */
export const clippedName: Rule = {
  id: 'clipped-name',
  title: 'A name is too long to be read',
  severity: 'medium',
  verdict: 'unknown',
  message: 'a name is too long to be read{details}',
  explanation:
    'Names of modules and classes are short. This one is longer than what is decoded, so nobody can say what it names.',
  advice: 'Do not load it. Ask the publisher for a safetensors file, which cannot run anything.',
  references: ['https://github.com/python/cpython/blob/main/Modules/_pickle.c'],
  capabilities: [],
};
