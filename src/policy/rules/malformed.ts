/**
 * The file cannot be read to its end.
 * @module
 */
import type { Rule } from '../rule.ts';

/** Rule `malformed`. */
export const malformed: Rule = {
  id: 'malformed',
  title: 'The file cannot be read to its end',
  severity: 'medium',
  verdict: 'incomplete',
  message: 'the bytes make no sense: {reason}',
  explanation:
    'The bytes contradict the format. What was read until there was judged; a loader would have run that much before it failed, which is why broken files are used to get past scanners.',
  advice: 'Do not load it. Compare it with the one that was published.',
  references: [],
  capabilities: [],
};
