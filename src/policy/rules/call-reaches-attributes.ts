/**
 * Loading this file reaches into objects by name.
 * @module
 */
import type { Rule } from '../rule.ts';

/** Rule `call-reaches-attributes`. */
export const callReachesAttributes: Rule = {
  id: 'call-reaches-attributes',
  title: 'Loading this file reaches into objects by name',
  severity: 'high',
  verdict: 'dangerous',
  message:
    '{how} {target}{arguments}, which reads, writes or calls attributes by name{via}{reaches}',
  explanation:
    'The file uses getattr or something like it on an object, so that a function can be reached that is never imported by name: `getattr(module, name)` is as good as an import. Only getattr of a literal public name on a known class is vouched for.',
  advice: 'Do not load it. Ask the publisher for a safetensors file, which cannot run anything.',
  references: ['https://docs.python.org/3/library/pickle.html#module-pickle'],
  capabilities: ['attribute-access'],
};
