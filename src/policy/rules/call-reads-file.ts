/**
 * Loading this file reads other files.
 * @module
 */
import type { Rule } from '../rule.ts';

/** Rule `call-reads-file`. */
export const callReadsFile: Rule = {
  id: 'call-reads-file',
  title: 'Loading this file reads other files',
  severity: 'high',
  verdict: 'dangerous',
  message: '{how} {target}{arguments}, which reads files or directories{via}{reaches}',
  explanation:
    'The file makes its loader read something else from the disk. What is read can be kept in the loaded object and leave the machine later, or be read by a parser that can be attacked.',
  advice: 'Do not load it. Ask the publisher for a safetensors file, which cannot run anything.',
  references: ['https://docs.python.org/3/library/pickle.html#module-pickle'],
  capabilities: ['file-read'],
};
