/**
 * Clean weights, and a side file that is not.
 * @module
 */
import { call, global, INERT, pickle, str } from '../sample/pickle.ts';
import { concat, littleEndian, text } from '../sample/bytes.ts';
import { torchZip } from '../sample/zip.ts';
import type { CaseStudy } from '../case-study.ts';

/** Case `side-file`. */
export const sideFile: CaseStudy = {
  id: 'side-file',
  title: 'Clean weights, and a side file that is not',
  when: 'April 2026',
  kind: 'vulnerability',
  story:
    'A training run leaves more than weights: the state of the optimizer, of the scheduler, of the random generators. A widely used trainer read the last of these with an unrestricted torch.load when training was resumed (CVE-2026-1839), beside weights in safetensors.',
  mechanism:
    'The loader of a folder opens every file that it knows by name. One pickle among them is enough.',
  prevention: [
    'Judge folders, not files; sign and verify folders as a whole.',
    'Delete what is not needed to use the model.',
  ],
  sources: ['https://nvd.nist.gov/vuln/detail/CVE-2026-1839'],
  shows: 'a safetensors file without a flaw, and beside it a rng_state.pth that would print a word',
  sample: () => [
    {
      name: 'model.safetensors',
      bytes: concat(littleEndian(HEADER.length, 8), HEADER, new Uint8Array(8)),
    },
    { name: 'rng_state.pth', bytes: torchZip(pickle(call(global('os', 'system'), str(INERT)))) },
  ],
};

const HEADER = text('{"weight":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}}');
