/**
 * Loading this file executes Python code.
 * @module
 */
import type { Rule } from '../rule.ts';

/** Rule `call-executes-code`. */
export const callExecutesCode: Rule = {
  id: 'call-executes-code',
  title: 'Loading this file executes Python code',
  severity: 'critical',
  verdict: 'dangerous',
  message: '{how} {target}{arguments}, which executes code{via}{reaches}',
  explanation:
    'The file calls a function that runs Python source, bytecode, or a function chosen by the file. Everything the loading process may do, the file may do.',
  advice: 'Do not load it. Ask the publisher for a safetensors file, which cannot run anything.',
  references: ['https://docs.python.org/3/library/pickle.html#module-pickle'],
  capabilities: ['code-exec'],
};
