/**
 * The file changes the extension registry.
 * @module
 */
import type { Rule } from '../rule.ts';

/** Rule `extension-registry`. */
export const extensionRegistry: Rule = {
  id: 'extension-registry',
  title: 'The file changes the extension registry',
  severity: 'high',
  verdict: 'dangerous',
  message: '{how} {target}{arguments}: registers a name under a number',
  explanation:
    'The opcodes EXT1, EXT2 and EXT4 import a name by a number that a registry in the program maps to it. This file adds to that registry while it is being loaded, so that its own next opcode imports something whose name a scanner never sees.',
  advice: 'Do not load it. Ask the publisher for a safetensors file, which cannot run anything.',
  references: [
    'https://docs.python.org/3/library/copyreg.html',
    'https://peps.python.org/pep-0307/#the-extension-registry',
  ],
  capabilities: ['tamper'],
};
