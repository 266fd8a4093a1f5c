/**
 * The file names something nobody has vouched for.
 * @module
 */
import type { Rule } from '../rule.ts';

/** Rule `import-unknown`. */
export const importUnknown: Rule = {
  id: 'import-unknown',
  title: 'The file names something nobody has vouched for',
  severity: 'medium',
  verdict: 'unknown',
  message: 'imports {target}, which is not known',
  explanation:
    'The loader imports every name in a pickle, even if it is not called. The built-in knowledge does not list this one, so nobody can say what importing it does or what it is used for later.',
  advice:
    'Find out which library the name belongs to and what it does with these arguments. If you trust it, allow exactly this use in a policy file with a reason; otherwise treat the file as dangerous.',
  references: ['https://docs.python.org/3/library/pickle.html#module-pickle'],
  capabilities: [],
};
