/**
 * Configurations of peft.
 * @module
 */
import type { Knowledge } from '../knowledge.ts';

export const peft: Knowledge = {
  package: 'peft',
  versions: ['peft 0.21.2'],
  declared: {},
  // Derived by oracle/derive/knowledge.py from the libraries themselves: run it again instead of editing.
  derived: `
peft.config
 PeftConfig C n=none b=dict
 PeftConfigMixin C n=none b=dict
 PromptLearningConfig C n=none b=dict
peft.utils.peft_types
 PeftType C r=rule:enum-value h d
 TaskType C r=rule:enum-value h d
`,
};
