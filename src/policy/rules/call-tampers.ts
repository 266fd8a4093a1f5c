/**
 * Loading this file changes the running program.
 * @module
 */
import type { Rule } from '../rule.ts';

/** Rule `call-tampers`. */
export const callTampers: Rule = {
  id: 'call-tampers',
  title: 'Loading this file changes the running program',
  severity: 'high',
  verdict: 'dangerous',
  message:
    '{how} {target}{arguments}, which changes state that the rest of the program relies on{via}{reaches}',
  explanation:
    'The file changes something outside its own objects: a registry, a global setting, the loader, or the tool that is meant to inspect it.',
  advice: 'Do not load it. Ask the publisher for a safetensors file, which cannot run anything.',
  references: ['https://docs.python.org/3/library/pickle.html#module-pickle'],
  capabilities: ['tamper'],
};
