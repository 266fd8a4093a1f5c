/**
 * The model carries code that its loader runs.
 * @module
 */
import type { Rule } from '../rule.ts';

/** Rule `code-runs-on-load`. */
export const codeRunsOnLoad: Rule = {
  id: 'code-runs-on-load',
  title: 'The model carries code that its loader runs',
  severity: 'critical',
  verdict: 'dangerous',
  message: 'loading runs {language} that the file carries{details}',
  explanation:
    'Some formats can hold compiled Python functions or scripts, and their loaders run or rebuild them. Such code can do whatever the person who loads the model can do.',
  advice: 'Do not load this model. Ask its author for one without code in it.',
  references: ['https://keras.io/api/models/model_saving_apis/model_saving_and_loading/'],
  capabilities: ['code-exec'],
};
