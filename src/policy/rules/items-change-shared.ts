/**
 * The file adds items to an imported object.
 * @module
 */
import type { Rule } from '../rule.ts';

/** Rule `items-change-shared`. */
export const itemsChangeShared: Rule = {
  id: 'items-change-shared',
  title: 'The file adds items to an imported object',
  severity: 'critical',
  verdict: 'dangerous',
  message: 'adds items to {target} itself: {arguments}',
  explanation:
    'The file does not fill an object of its own. It changes one that was imported and that the whole program shares: a registry, the table of modules, the environment.',
  advice: 'Do not load it. Ask the publisher for a safetensors file, which cannot run anything.',
  references: ['https://docs.python.org/3/library/pickle.html#module-pickle'],
  capabilities: ['tamper'],
};
