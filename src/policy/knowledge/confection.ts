/**
 * Configurations of confection, which spacy uses.
 * @module
 */
import type { Knowledge } from '../knowledge.ts';

export const confection: Knowledge = {
  package: 'confection',
  versions: ['confection 1.3.4'],
  declared: {
    'confection._config': {
      Config: {
        what: 'class',
        newobj: 'none',
        build: 'dict',
        items: true,
        why: 'A dict with two attributes; what it refers to is looked up when it is resolved, not when it is loaded.',
        source: 'confection 1.3.4 confection/_config.py Config',
      },
    },
  },
};
