/**
 * Models and layers of torchvision.
 * @module
 */
import type { Knowledge } from '../knowledge.ts';

export const torchvision: Knowledge = {
  package: 'torchvision',
  versions: ['torchvision 0.29.2'],
  declared: {
    'torchvision.ops.misc': {
      FrozenBatchNorm2d: {
        what: 'class',
        newobj: 'none',
        build: 'rule:module-state',
        hash: true,
        selfCalls: ['register_buffer', 'register_parameter'],
        why: 'A module: an instance dict.',
        source: 'torchvision 0.29.2 torchvision/ops/misc.py',
      },
    },
  },
  // Derived by oracle/derive/knowledge.py from the libraries themselves: run it again instead of editing.
  derived: `
`,
};
