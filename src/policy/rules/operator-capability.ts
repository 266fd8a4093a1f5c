/**
 * An operator of the graph reaches outside the model.
 * @module
 */
import type { Rule } from '../rule.ts';

/** Rule `operator-capability`. */
export const operatorCapability: Rule = {
  id: 'operator-capability',
  title: 'An operator of the graph reaches outside the model',
  severity: 'high',
  verdict: 'dangerous',
  message: 'the graph runs {target}{details}, which {what}',
  explanation:
    'The graphs of TensorFlow, ONNX and TorchScript are programs. Most of their operators only compute with tensors; a few read or write files, call Python or load libraries, with arguments that stand in the graph.',
  advice: 'Do not load this model outside a sandbox. Ask its author why it needs this operator.',
  references: ['https://github.com/tensorflow/tensorflow/blob/master/SECURITY.md'],
  capabilities: ['code-exec'],
};
