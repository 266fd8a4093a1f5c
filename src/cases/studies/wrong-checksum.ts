/**
 * An archive with a wrong checksum.
 * @module
 */
import { call, global, INERT, pickle, str } from '../sample/pickle.ts';
import { torchZip } from '../sample/zip.ts';
import type { CaseStudy } from '../case-study.ts';

/** Case `wrong-checksum`. */
export const wrongChecksum: CaseStudy = {
  id: 'wrong-checksum',
  title: 'An archive with a wrong checksum',
  when: 'September 2025',
  kind: 'vulnerability',
  story:
    'JFrog showed that a scanner stopped at a zip member whose checksum was wrong, while PyTorch does not look at checksums and loads it. The scanner reported an error, and tools around it counted the file as not infected (CVE-2025-10156).',
  mechanism:
    "The checksum of data.pkl in the directory of the zip is changed. Python's zipfile refuses to read such a member; the reader in PyTorch is another one.",
  prevention: [
    'Read archives as leniently as the loader does, and report the disagreement itself.',
    'Honest writers write right checksums: a wrong one is a reason to refuse.',
  ],
  sources: [
    'https://jfrog.com/blog/unveiling-3-zero-day-vulnerabilities-in-picklescan/',
    'https://nvd.nist.gov/vuln/detail/CVE-2025-10156',
  ],
  shows: 'a PyTorch zip with a wrong checksum, whose pickle would print a word',
  sample: () => [
    {
      name: 'model.pt',
      bytes: torchZip(pickle(call(global('os', 'system'), str(INERT))), { crc: 1 }),
    },
  ],
};
