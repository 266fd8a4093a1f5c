/**
 * The file names another file to be read.
 * @module
 */
import type { Rule } from '../rule.ts';

/** Rule `outside-reference`. */
export const outsideReference: Rule = {
  id: 'outside-reference',
  title: 'The file names another file to be read',
  severity: 'medium',
  verdict: 'unknown',
  message: 'refers to another file{details}',
  explanation:
    'Old joblib files keep their arrays in files beside them. The name stands in the file, so it can be any path that the loading process may read.',
  advice: 'Check the name, and judge the other file as well.',
  references: ['https://joblib.readthedocs.io/en/stable/persistence.html'],
  capabilities: [],
};
