/**
 * The file is larger than what is read.
 * @module
 */
import type { Rule } from '../rule.ts';

/** Rule `limit-exceeded`. */
export const limitExceeded: Rule = {
  id: 'limit-exceeded',
  title: 'The file is larger than what is read',
  severity: 'medium',
  verdict: 'incomplete',
  message: 'a limit was reached: {reason}',
  explanation:
    'Every length and count in a file is held against a limit, so that no file can use up the machine that judges it. Honest files stay far below.',
  advice: 'Do not load it before you know why it is that large.',
  references: [],
  capabilities: [],
};
