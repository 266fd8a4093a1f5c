/**
 * Loading this file deletes files.
 * @module
 */
import type { Rule } from '../rule.ts';

/** Rule `call-deletes`. */
export const callDeletes: Rule = {
  id: 'call-deletes',
  title: 'Loading this file deletes files',
  severity: 'critical',
  verdict: 'dangerous',
  message: '{how} {target}{arguments}, which deletes files{via}{reaches}',
  explanation:
    'The file makes its loader delete or move away files or directories whose names stand in the file.',
  advice: 'Do not load it. Ask the publisher for a safetensors file, which cannot run anything.',
  references: ['https://docs.python.org/3/library/pickle.html#module-pickle'],
  capabilities: ['file-delete'],
};
