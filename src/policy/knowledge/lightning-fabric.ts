/**
 * The dict of hyper-parameters of a checkpoint.
 * @module
 */
import type { Knowledge } from '../knowledge.ts';

export const lightningFabric: Knowledge = {
  package: 'lightning_fabric',
  versions: ['lightning_fabric 2.6.6'],
  declared: {
    'lightning_fabric.utilities.data': {
      AttributeDict: {
        what: 'class',
        newobj: 'none',
        build: 'dict',
        items: true,
        why: 'A dict whose items are attributes.',
        source: 'lightning_fabric 2.6.6 lightning_fabric/utilities/data.py AttributeDict',
      },
    },
  },
};
