/**
 * An array that is a pickle.
 * @module
 */
import { call, global, INERT, pickle, str } from '../sample/pickle.ts';
import { concat, littleEndian, text } from '../sample/bytes.ts';
import type { CaseStudy } from '../case-study.ts';

/** Case `array-of-objects`. */
export const arrayOfObjects: CaseStudy = {
  id: 'array-of-objects',
  title: 'An array that is a pickle',
  when: 'January 2019',
  kind: 'vulnerability',
  story:
    'numpy.load read arrays of Python objects without being asked, and those are pickles (CVE-2019-6446, disputed as documented behaviour). Three months later the default was changed: allow_pickle=False since 1.16.3. For a while many programs broke; since then an .npy file is data.',
  mechanism:
    'The header of the file says that its elements are objects; behind it stands a pickle in place of numbers.',
  prevention: [
    'numpy 1.16.3 or later, and no allow_pickle=True on files of others.',
    'Arrays of numbers only.',
  ],
  sources: [
    'https://github.com/numpy/numpy/pull/12889',
    'https://nvd.nist.gov/vuln/detail/CVE-2019-6446',
  ],
  shows: 'an .npy file of one object, whose pickle would print a word',
  sample: () => [
    {
      name: 'weights.npy',
      bytes: concat(
        0x93,
        text('NUMPY'),
        1,
        0,
        littleEndian(HEADER.length, 2),
        HEADER,
        pickle(call(global('os', 'system'), str(INERT))),
      ),
    },
  ],
};

const HEADER = text("{'descr': '|O', 'fortran_order': False, 'shape': (1,), }".padEnd(117) + '\n');
