/**
 * A part of the file belongs to nothing.
 * @module
 */
import type { Rule } from '../rule.ts';

/** Rule `unclaimed-bytes`. */
export const unclaimedBytes: Rule = {
  id: 'unclaimed-bytes',
  title: 'A part of the file belongs to nothing',
  severity: 'medium',
  verdict: 'unknown',
  message: '{problem}{details}',
  explanation:
    'The file describes what stands where in it, and this stands where nothing is described. Loading the model does not touch it, but something else may: it is room to carry data that no one checks.',
  advice: 'Find out which tool wrote the file. Saving it again leaves such bytes out.',
  references: ['https://github.com/huggingface/safetensors#format'],
  capabilities: [],
};
