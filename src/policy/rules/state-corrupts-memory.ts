/**
 * An object's state would corrupt memory.
 * @module
 */
import type { Rule } from '../rule.ts';

/** Rule `state-corrupts-memory`. */
export const stateCorruptsMemory: Rule = {
  id: 'state-corrupts-memory',
  title: "An object's state would corrupt memory",
  severity: 'critical',
  verdict: 'dangerous',
  message: 'sets the state of {target} from {arguments}; {reason}',
  explanation:
    'The state contradicts itself in a way that makes C code read raw bytes of the file as pointers. No library writes it.',
  advice: 'Do not load it. Ask the publisher for a safetensors file, which cannot run anything.',
  references: ['https://numpy.org/doc/stable/reference/arrays.dtypes.html'],
  capabilities: ['native-code', 'tamper'],
};
