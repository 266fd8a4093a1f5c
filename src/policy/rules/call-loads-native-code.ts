/**
 * Loading this file loads native code.
 * @module
 */
import type { Rule } from '../rule.ts';

/** Rule `call-loads-native-code`. */
export const callLoadsNativeCode: Rule = {
  id: 'call-loads-native-code',
  title: 'Loading this file loads native code',
  severity: 'critical',
  verdict: 'dangerous',
  message: '{how} {target}{arguments}, which loads a library or touches raw memory{via}{reaches}',
  explanation:
    "The file makes its loader open a shared library, build objects at addresses of the file's choice or call C functions directly. None of Python's own limits hold there.",
  advice: 'Do not load it. Ask the publisher for a safetensors file, which cannot run anything.',
  references: ['https://docs.python.org/3/library/pickle.html#module-pickle'],
  capabilities: ['native-code'],
};
