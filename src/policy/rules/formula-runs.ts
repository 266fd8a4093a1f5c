/**
 * Loading evaluates a formula that is more than names.
 * @module
 */
import type { Rule } from '../rule.ts';

/** Rule `formula-runs`. */
export const formulaRuns: Rule = {
  id: 'formula-runs',
  title: 'Loading evaluates a formula that is more than names',
  severity: 'high',
  verdict: 'unknown',
  message: 'gives {target} the formula "{formula}", which loading evaluates as Python code',
  explanation:
    'A statistical model that was made from a formula stores the text of the formula, and loading the model evaluates it again: every term of it is Python code that can call anything. Formulas that name columns and well-known functions are inert, and this one says something else.',
  advice:
    'Read the formula. If it only computes with columns of the data, allow it in a policy file with a reason; if it calls anything else, do not load the file.',
  references: [
    'https://patsy.readthedocs.io/en/latest/formulas.html',
    'https://www.statsmodels.org/stable/example_formulas.html',
  ],
  capabilities: ['code-exec'],
};
