/**
 * An imported name holds a backslash.
 * @module
 */
import type { Rule } from '../rule.ts';

/** Rule `name-escaped`. */
export const nameEscaped: Rule = {
  id: 'name-escaped',
  title: 'An imported name holds a backslash',
  severity: 'high',
  verdict: 'dangerous',
  message: 'a name is written with a backslash{details}: readers disagree about what it names',
  explanation:
    'Tools that disassemble pickles unescape names, and the unpickler does not. The file names one thing to the tool and another to the loader.',
  advice: 'Do not load it. Ask the publisher for a safetensors file, which cannot run anything.',
  references: ['https://github.com/python/cpython/blob/main/Modules/_pickle.c'],
  capabilities: ['tamper'],
};
