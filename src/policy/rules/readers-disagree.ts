/**
 * Readers disagree about these bytes.
 * @module
 */
import type { Rule } from '../rule.ts';

/** Rule `readers-disagree`. */
export const readersDisagree: Rule = {
  id: 'readers-disagree',
  title: 'Readers disagree about these bytes',
  severity: 'high',
  verdict: 'dangerous',
  message: 'the C unpickler accepts what another reader refuses or reads otherwise{details}',
  explanation:
    'The C unpickler goes on where another reader stops or reads something else. A file built like this shows a scanner another content than the one that is loaded.',
  advice: 'Do not load it. Ask the publisher for a safetensors file, which cannot run anything.',
  references: ['https://github.com/python/cpython/blob/main/Modules/_pickle.c'],
  capabilities: ['tamper'],
};
