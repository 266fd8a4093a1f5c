/**
 * A pickle under a name that nobody looks at.
 * @module
 */
import { call, global, INERT, pickle, str } from '../sample/pickle.ts';
import type { CaseStudy } from '../case-study.ts';

/** Case `other-extension`. */
export const otherExtension: CaseStudy = {
  id: 'other-extension',
  title: 'A pickle under a name that nobody looks at',
  when: 'March 2025',
  kind: 'vulnerability',
  story:
    'A scanner looked only at files whose names ended like pickles. A file named otherwise, loaded by code in the same repository or by torch.load, was not looked at (CVE-2025-1889). The other way round worked as well: a plain pickle named like a PyTorch file went to a reader of zips, which failed (CVE-2025-10155).',
  mechanism: 'Loaders open the path that they are given. No loader asks for an ending.',
  prevention: [
    'Recognise files by their content; let a name only raise suspicion, never lower it.',
  ],
  sources: ['https://github.com/advisories/GHSA-769v-p64c-89pr'],
  shows: 'a pickle named like a text file of settings, which would print a word',
  sample: () => [{ name: 'config.cfg', bytes: pickle(call(global('os', 'system'), str(INERT))) }],
};
