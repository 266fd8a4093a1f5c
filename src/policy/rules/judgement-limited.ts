/**
 * The arguments are too large to be judged.
 * @module
 */
import type { Rule } from '../rule.ts';

/** Rule `judgement-limited`. */
export const judgementLimited: Rule = {
  id: 'judgement-limited',
  title: 'The arguments are too large to be judged',
  severity: 'medium',
  verdict: 'incomplete',
  message: '{how} {target}: {reason}',
  explanation:
    'Whether this is inert depends on values that were not kept, because they are too many or nested too deeply.',
  advice: 'Treat it as unknown.',
  references: [],
  capabilities: [],
};
