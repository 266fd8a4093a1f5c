/**
 * A part of the file cannot be judged.
 * @module
 */
import type { Rule } from '../rule.ts';

/** Rule `unsupported`. */
export const unsupported: Rule = {
  id: 'unsupported',
  title: 'A part of the file cannot be judged',
  severity: 'medium',
  verdict: 'incomplete',
  message: 'not supported: {reason}',
  explanation: 'This part has a format or a feature that is recognised and not read.',
  advice: 'Unpack it with a tool you trust and judge what is inside.',
  references: [],
  capabilities: [],
};
