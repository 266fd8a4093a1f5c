/**
 * The file could not be read.
 * @module
 */
import type { Rule } from '../rule.ts';

/** Rule `source-failed`. */
export const sourceFailed: Rule = {
  id: 'source-failed',
  title: 'The file could not be read',
  severity: 'medium',
  verdict: 'incomplete',
  message: 'reading failed: {reason}',
  explanation:
    'The disk or the network failed while the file was being read. Only a part of it was judged.',
  advice: 'Run the command again when the file can be read.',
  references: [],
  capabilities: [],
};
