/**
 * The file gives an operator of its runtime a meaning of its own.
 * @module
 */
import type { Rule } from '../rule.ts';

/** Rule `operator-shadowed`. */
export const operatorShadowed: Rule = {
  id: 'operator-shadowed',
  title: 'The file defines an operator that its runtime has already',
  severity: 'medium',
  verdict: 'unknown',
  message: 'the model defines a function under the name of a standard operator{details}',
  explanation:
    'A runtime may run its own operator or the function of the file: the standard leaves it open. So the same file can be one model in one program and another elsewhere.',
  advice: 'Ask the author why the operator is defined again, and judge the nodes of the function.',
  references: ['https://github.com/onnx/onnx/blob/main/docs/IR.md#functions'],
  capabilities: [],
};
