/**
 * Importing this name alone runs something.
 * @module
 */
import type { Rule } from '../rule.ts';

/** Rule `import-runs-code`. */
export const importRunsCode: Rule = {
  id: 'import-runs-code',
  title: 'Importing this name alone runs something',
  severity: 'high',
  verdict: 'dangerous',
  message: 'imports {target}; importing this module is enough to run it',
  explanation:
    "Importing a module runs its top level. This module does something when imported that has no place in a model file: it opens a browser, starts a program's command line or runs tests.",
  advice: 'Do not load it. Ask the publisher for a safetensors file, which cannot run anything.',
  references: ['https://docs.python.org/3/library/pickle.html#module-pickle'],
  capabilities: ['code-exec'],
};
