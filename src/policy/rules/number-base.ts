/**
 * A number is written so that readers disagree.
 * @module
 */
import type { Rule } from '../rule.ts';

/** Rule `number-base`. */
export const numberBase: Rule = {
  id: 'number-base',
  title: 'A number is written so that readers disagree',
  severity: 'high',
  verdict: 'dangerous',
  message: 'a number in text form is read differently by different readers{details}',
  explanation:
    'The C unpickler reads numbers in protocol 0 in the base that their prefix says, and other readers do not: they stop before what follows, or go on with another value. Picklers write decimal numbers only.',
  advice: 'Do not load it. Ask the publisher for a safetensors file, which cannot run anything.',
  references: ['https://github.com/python/cpython/issues/126992'],
  capabilities: ['tamper'],
};
