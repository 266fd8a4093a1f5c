/**
 * The file reaches a name through another module.
 * @module
 */
import type { Rule } from '../rule.ts';

/** Rule `import-attribute-path`. */
export const importAttributePath: Rule = {
  id: 'import-attribute-path',
  title: 'The file reaches a name through another module',
  severity: 'high',
  verdict: 'unknown',
  message: 'imports {target}, a path through attributes{reaches}',
  explanation:
    'From protocol 4 on, a name may be a dotted path, and the path may lead through a module that another module happens to import. Picklers write such paths for nested classes only. Used otherwise, it hides what is really imported.',
  advice:
    'Find out which library the name belongs to and what it does with these arguments. If you trust it, allow exactly this use in a policy file with a reason; otherwise treat the file as dangerous.',
  references: ['https://peps.python.org/pep-3154/#serializing-more-lookup-able-objects'],
  capabilities: [],
};
