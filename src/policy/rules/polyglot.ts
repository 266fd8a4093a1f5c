/**
 * The same bytes are two formats.
 * @module
 */
import type { Rule } from '../rule.ts';

/** Rule `polyglot`. */
export const polyglot: Rule = {
  id: 'polyglot',
  title: 'The same bytes are two formats',
  severity: 'critical',
  verdict: 'dangerous',
  message: 'the file can be read as two formats{details}',
  explanation:
    'Which loader reads it decides what it is. A scanner that sees one and a loader that sees the other do not talk about the same file.',
  advice: 'Do not load it. Ask the publisher for a safetensors file, which cannot run anything.',
  references: ['https://docs.python.org/3/library/pickle.html#module-pickle'],
  capabilities: ['tamper'],
};
