/**
 * The file names a function that can do harm.
 * @module
 */
import type { Rule } from '../rule.ts';

/** Rule `import-capability`. */
export const importCapability: Rule = {
  id: 'import-capability',
  title: 'The file names a function that can do harm',
  severity: 'high',
  verdict: 'unknown',
  message: 'imports {target}, which grants {capability}, without calling it',
  explanation:
    "Nothing in this file calls the function while loading. It stands in the loaded object, where the program that uses the object may call it: as a transformer's function, a hook, a callback.",
  advice:
    'Do not use the loaded object before you know why it holds this function. Ask the publisher for a file without it.',
  references: ['https://docs.python.org/3/library/pickle.html#module-pickle'],
  capabilities: [],
};
