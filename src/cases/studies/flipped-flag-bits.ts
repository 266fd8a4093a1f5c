/**
 * Flag bits that one reader minds and the other does not.
 * @module
 */
import { call, global, INERT, pickle, str } from '../sample/pickle.ts';
import { torchZip } from '../sample/zip.ts';
import type { CaseStudy } from '../case-study.ts';

/** Case `flipped-flag-bits`. */
export const flippedFlagBits: CaseStudy = {
  id: 'flipped-flag-bits',
  title: 'Flag bits that one reader minds and the other does not',
  when: 'March 2025',
  kind: 'vulnerability',
  story:
    'Sonatype reported four ways around a common scanner. One of them set a bit in the headers of a zip: the scanner took the member for encrypted and failed, PyTorch ignored the bit and loaded it (CVE-2025-1945).',
  mechanism:
    'The directory of a zip says of each member how it is stored. Bit 0 means encrypted. Only some readers look.',
  prevention: [
    'Compare the two headers of each member; disagreement is dangerous by itself.',
    'An encrypted or unreadable member is incomplete, never skipped.',
  ],
  sources: ['https://github.com/advisories/GHSA-w8jq-xcqf-f792'],
  shows: 'a PyTorch zip whose directory claims encryption, whose pickle would print a word',
  sample: () => [
    {
      name: 'model.pt',
      bytes: torchZip(pickle(call(global('os', 'system'), str(INERT))), { flags: 1 }),
    },
  ],
};
