/**
 * A part of the file could not be judged because of a defect.
 * @module
 */
import type { Rule } from '../rule.ts';

/** Rule `internal-error`. */
export const internalError: Rule = {
  id: 'internal-error',
  title: 'A part of the file could not be judged because of a defect',
  severity: 'medium',
  verdict: 'incomplete',
  message: '{reason}',
  explanation:
    'The scanner itself failed on this file. What was found before is kept, and the file is never taken for clean.',
  advice: 'Report the defect, if you can with the file.',
  references: [],
  capabilities: [],
};
