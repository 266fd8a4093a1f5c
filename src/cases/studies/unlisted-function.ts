/**
 * Functions that no list has.
 * @module
 */
import { call, global, INERT, pickle, str } from '../sample/pickle.ts';
import type { CaseStudy } from '../case-study.ts';

/** Case `unlisted-function`. */
export const unlistedFunction: CaseStudy = {
  id: 'unlisted-function',
  title: 'Functions that no list has',
  when: 'August 2025',
  kind: 'research',
  story:
    'Researchers searched Python and popular libraries for functions that a pickle could misuse, and found 133 that scanners did not list, beside 22 ways to have a pickle loaded. The work is known as The Art of Hide and Seek. Others had shown the same for single functions before, such as pip.main (CVE-2025-1716).',
  mechanism:
    'A list of bad names ends somewhere; the libraries that are installed do not. Any function that at last starts a process, imports a module or evaluates a text will do.',
  prevention: [
    'Deny by default: a name that nobody has vouched for is not clean.',
    'Judge what is called with which arguments, not what a name looks like.',
  ],
  sources: [
    'https://arxiv.org/abs/2508.19774',
    'https://github.com/advisories/GHSA-655q-fx9r-782v',
  ],
  shows:
    'a call of a function of the standard library that hands its text to a shell, to print a word',
  sample: () => [
    { name: 'model.pkl', bytes: pickle(call(global('pydoc', 'pipepager'), str(''), str(INERT))) },
  ],
};
