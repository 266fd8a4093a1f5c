/**
 * Loading this file writes files.
 * @module
 */
import type { Rule } from '../rule.ts';

/** Rule `call-writes-file`. */
export const callWritesFile: Rule = {
  id: 'call-writes-file',
  title: 'Loading this file writes files',
  severity: 'critical',
  verdict: 'dangerous',
  message: '{how} {target}{arguments}, which writes or changes files{via}{reaches}',
  explanation:
    'The file makes its loader write to the disk: a start-up script, an authorised key or a module on the import path is enough to run code later.',
  advice: 'Do not load it. Ask the publisher for a safetensors file, which cannot run anything.',
  references: ['https://docs.python.org/3/library/pickle.html#module-pickle'],
  capabilities: ['file-write'],
};
