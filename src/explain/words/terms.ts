/**
 * Words that a reader may not know, each with the line that stands where it is first used.
 * @module
 */
import type { Capability } from '../../core/finding.ts';

/** A word with an explanation. */
export type Term = keyof typeof TERMS;

/** What the words mean. */
export const TERMS = {
  pickle:
    'pickle: Python’s own way to write objects to a file. Reading one back carries out instructions, and these may call any function that is installed.',
  import:
    'import: to load a module (a piece of a program) and take a name from it. Importing runs the module’s own code.',
  call: 'call: to run a function, with the arguments in parentheses.',
  object: 'object: a value with a class (its kind) and attributes (its contents).',
  storage: 'storage: a block of numbers that lies in the archive beside the pickle.',
  tensor:
    'tensor: a table of numbers with any number of dimensions; a model’s weights are tensors.',
  operator: 'operator: one operation of a graph; running the model carries them out.',
  template: 'template: text with instructions in it, carried out each time a prompt is made.',
  bytecode: 'bytecode: a compiled Python function. It runs when the function is called.',
  memo: 'memo: numbered places in which a pickle keeps values to use them again.',
} as const;

/** What a capability lets the maker of the file do on the machine that loads it. */
export const CAPABILITY_WORDS: Readonly<Record<Capability, string>> = {
  'process-exec': 'start programs on this computer',
  'code-exec': 'run code of its own choosing',
  import: 'import any installed module',
  'file-read': 'read files',
  'file-write': 'write files',
  'file-delete': 'delete files',
  network: 'use the network',
  'native-code': 'load native code',
  deserialize: 'load another pickle, out of sight',
  'attribute-access': 'reach into any object, and so to any function',
  'info-leak': 'learn things about this computer',
  dos: 'use up memory or time',
  tamper: 'change how Python itself behaves',
};
