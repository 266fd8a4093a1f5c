/**
 * Loading this file imports a module of its choice.
 * @module
 */
import type { Rule } from '../rule.ts';

/** Rule `call-imports`. */
export const callImports: Rule = {
  id: 'call-imports',
  title: 'Loading this file imports a module of its choice',
  severity: 'critical',
  verdict: 'dangerous',
  message:
    '{how} {target}{arguments}, which imports a module or finds a function by its name{via}{reaches}',
  explanation:
    'The file asks an import function for a name. Importing runs the top level of a module, and what it returns can be called next: an import by name is how a pickle reaches a function without showing it as an import.',
  advice: 'Do not load it. Ask the publisher for a safetensors file, which cannot run anything.',
  references: ['https://docs.python.org/3/library/pickle.html#module-pickle'],
  capabilities: ['import'],
};
