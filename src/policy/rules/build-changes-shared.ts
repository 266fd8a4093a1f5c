/**
 * The file changes a class, function or module.
 * @module
 */
import type { Rule } from '../rule.ts';

/** Rule `build-changes-shared`. */
export const buildChangesShared: Rule = {
  id: 'build-changes-shared',
  title: 'The file changes a class, function or module',
  severity: 'critical',
  verdict: 'dangerous',
  message: 'sets attributes of {target} itself: {arguments}',
  explanation:
    'BUILD is meant for an instance that the file has just made. Here it is applied to something that was imported: it changes a class, a function or a module for the whole program, for example so that a harmless name does something else from now on.',
  advice: 'Do not load it. Ask the publisher for a safetensors file, which cannot run anything.',
  references: ['https://docs.python.org/3/library/pickle.html#object.__setstate__'],
  capabilities: ['tamper'],
};
