/**
 * A value has a type that only its application knows.
 * @module
 */
import type { Rule } from '../rule.ts';

/** Rule `extension-unknown`. */
export const extensionUnknown: Rule = {
  id: 'extension-unknown',
  title: 'A value has a type that only its application knows',
  severity: 'medium',
  verdict: 'unknown',
  message: 'holds a value of an extension type that is not known{details}',
  explanation:
    'MessagePack lets every application number types of its own and decode them as it likes; some applications put pickles there. What this number means is known only to the program that wrote it.',
  advice: 'Ask the publisher which program reads the file and what it does with this type.',
  references: ['https://github.com/msgpack/msgpack/blob/master/spec.md#extension-types'],
  capabilities: [],
};
