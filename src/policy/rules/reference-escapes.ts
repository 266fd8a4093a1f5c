/**
 * The model refers to a place outside its folder.
 * @module
 */
import type { Rule } from '../rule.ts';

/** Rule `reference-escapes`. */
export const referenceEscapes: Rule = {
  id: 'reference-escapes',
  title: 'The model refers to a place outside its folder',
  severity: 'high',
  verdict: 'dangerous',
  message: 'refers to {target} ({purpose}), which leads {where}',
  explanation:
    'A model may keep its weights or assets in files beside it. This one names a place outside its own folder, so loading it reads, or writes, what its author chose on the machine of its user.',
  advice: 'Do not load this model where it could reach anything of value.',
  references: ['https://onnx.ai/onnx/repo-docs/ExternalData.html'],
  capabilities: ['file-read'],
};
