/**
 * The model carries code.
 * @module
 */
import type { Rule } from '../rule.ts';

/** Rule `code-in-model`. */
export const codeInModel: Rule = {
  id: 'code-in-model',
  title: 'The model carries code',
  severity: 'medium',
  verdict: 'unknown',
  message: 'the file carries {language}{details}, which runs when {moment}',
  explanation:
    'The weights are not all there is: the file holds code that is part of the model, which runs when the model is used or when the loader is told to trust it.',
  advice: 'Read the code before you use the model.',
  references: ['https://owasp.org/www-project-machine-learning-security-top-10/'],
  capabilities: ['code-exec'],
};
