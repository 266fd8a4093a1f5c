/**
 * Frames hide opcodes from some readers.
 * @module
 */
import type { Rule } from '../rule.ts';

/** Rule `frame-boundaries`. */
export const frameBoundaries: Rule = {
  id: 'frame-boundaries',
  title: 'Frames hide opcodes from some readers',
  severity: 'critical',
  verdict: 'dangerous',
  message: '{problem}{details}: readers disagree about what the file does',
  explanation:
    "A frame says how many bytes belong together. When an opcode crosses the end of its frame, or frames stand inside each other, Python's C unpickler, its Python one and the tools that disassemble pickles read different opcodes from the same bytes. Picklers never write that.",
  advice: 'Do not load it. Ask the publisher for a safetensors file, which cannot run anything.',
  references: [
    'https://github.com/python/cpython/issues/154848',
    'https://github.com/python/cpython/blob/main/Modules/_pickle.c',
  ],
  capabilities: ['tamper'],
};
