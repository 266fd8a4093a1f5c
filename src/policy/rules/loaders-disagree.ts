/**
 * Loaders read this file differently.
 * @module
 */
import type { Rule } from '../rule.ts';

/** Rule `loaders-disagree`. */
export const loadersDisagree: Rule = {
  id: 'loaders-disagree',
  title: 'Loaders read this file differently',
  severity: 'high',
  verdict: 'dangerous',
  message: '{problem}{details}: loaders disagree about what the file holds',
  explanation:
    'The format forbids this, and its loaders do not treat it alike: one refuses the file, another takes the first of two things, a third the last. A file built like this shows one content to whoever checks it and another to whoever loads it.',
  advice: 'Do not load it. Ask the publisher for a file that the reference loader accepts.',
  references: ['https://github.com/huggingface/safetensors#format'],
  capabilities: ['tamper'],
};
