/**
 * A part of the file is encrypted.
 * @module
 */
import type { Rule } from '../rule.ts';

/** Rule `encrypted`. */
export const encrypted: Rule = {
  id: 'encrypted',
  title: 'A part of the file is encrypted',
  severity: 'medium',
  verdict: 'incomplete',
  message: 'encrypted: {reason}',
  explanation:
    'The bytes of this part are encrypted. Without the key nobody can say what is inside, so nothing is said for it.',
  advice: 'Decrypt it and judge the result.',
  references: [],
  capabilities: [],
};
