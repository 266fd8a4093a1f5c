/**
 * Models on a hub that opened a shell to their author.
 * @module
 */
import { call, global, INERT, pickle, str } from '../sample/pickle.ts';
import { torchZip } from '../sample/zip.ts';
import type { CaseStudy } from '../case-study.ts';

/** Case `hub-reverse-shell`. */
export const hubReverseShell: CaseStudy = {
  id: 'hub-reverse-shell',
  title: 'Models on a hub that opened a shell to their author',
  when: 'February 2024',
  kind: 'incident',
  story:
    'Security researchers of JFrog looked at the models of a large hub and reported about a hundred that ran code when they were loaded. One of them opened a connection from the machine of whoever loaded it to a fixed address. The hub had marked such files as unsafe, and they could still be downloaded.',
  mechanism:
    'An ordinary PyTorch checkpoint: a zip whose data.pkl imports a function that runs commands or code, and calls it. The model is rebuilt as well, so nothing looks wrong.',
  prevention: [
    'Refuse such files in the pipeline; a label on a web page stops nobody.',
    'Publish and load safetensors, which have no way to name a function.',
    'Load what must be loaded without network and without secrets.',
  ],
  sources: [
    'https://jfrog.com/blog/data-scientists-targeted-by-malicious-hugging-face-ml-models-with-silent-backdoor/',
  ],
  shows: 'a PyTorch zip that would call os.system, with a command that only prints a word',
  sample: () => [
    { name: 'model.pt', bytes: torchZip(pickle(call(global('os', 'system'), str(INERT)))) },
  ],
};
