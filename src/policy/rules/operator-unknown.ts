/**
 * An operator of the graph is not known.
 * @module
 */
import type { Rule } from '../rule.ts';

/** Rule `operator-unknown`. */
export const operatorUnknown: Rule = {
  id: 'operator-unknown',
  title: 'An operator of the graph is not known',
  severity: 'medium',
  verdict: 'unknown',
  message: 'the graph runs {target}{details}, which this version does not know',
  explanation:
    'Only operators that are known to compute with tensors and nothing else are vouched for. This one belongs to an extension, or to a newer version of the framework.',
  advice: 'Find out which library brings the operator, and whether you trust that library.',
  references: ['https://onnx.ai/onnx/intro/concepts.html'],
  capabilities: [],
};
