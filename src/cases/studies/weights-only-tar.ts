/**
 * An old format behind a safe flag.
 * @module
 */
import { call, dict, global, INERT, num, pickle, str } from '../sample/pickle.ts';
import { tar } from '../sample/tar.ts';
import type { CaseStudy } from '../case-study.ts';

/** Case `weights-only-tar`. */
export const weightsOnlyTar: CaseStudy = {
  id: 'weights-only-tar',
  title: 'An old format behind a safe flag',
  when: 'April 2025',
  kind: 'vulnerability',
  story:
    'torch.load(weights_only=True) was recommended for years as the way to load checkpoints of strangers. Before version 2.6 it could be made to run code all the same (CVE-2025-32434). It is widely understood that files in the oldest format, a tar, were read by the ordinary unpickler whatever the flag said; later versions refuse them.',
  mechanism:
    'One function opens several formats, and the protection was built into some of the ways.',
  prevention: [
    'Use torch 2.6 or later; pin it.',
    'Scan every container that the loader can open, also those that nobody has written for years.',
  ],
  sources: ['https://github.com/pytorch/pytorch/security/advisories/GHSA-53q9-r3pm-6pq6'],
  shows: 'a tar as PyTorch 0.1 wrote it, whose pickle would print a word',
  sample: () => [
    {
      name: 'model.tar',
      bytes: tar([
        { name: 'sys_info', bytes: pickle(dict({ protocol_version: num(1000) })) },
        { name: 'pickle', bytes: pickle(call(global('os', 'system'), str(INERT))) },
        { name: 'storages', bytes: pickle(num(0)) },
        { name: 'tensors', bytes: pickle(num(0)) },
      ]),
    },
  ],
};
