/**
 * A stream that breaks after the damage is done.
 * @module
 */
import { call, global, INERT, str } from '../sample/pickle.ts';
import { concat } from '../sample/bytes.ts';
import { OP } from '../../pickle/opcodes.ts';
import type { CaseStudy } from '../case-study.ts';

/** Case `broken-stream`. */
export const brokenStream: CaseStudy = {
  id: 'broken-stream',
  title: 'A stream that breaks after the damage is done',
  when: 'February 2025',
  kind: 'incident',
  story:
    'ReversingLabs found two models on a hub, packed in an unusual archive, whose pickle did its harm first and then broke off. They called the technique nullifAI. Scanners that give up at the first error reported the file as broken, not as dangerous.',
  mechanism:
    'A pickle is executed instruction by instruction. An instruction that makes no sense ends the loading with an error, after everything before it was executed. A scanner that reads the whole stream before it judges has nothing to judge.',
  prevention: [
    'What cannot be read to the end is not clean; what was found before the error counts.',
    'Treat an unknown container like an unreadable one.',
  ],
  sources: [
    'https://www.reversinglabs.com/blog/rl-identifies-malware-ml-model-hosted-on-hugging-face',
    'https://atlas.mitre.org/studies/AML.CS0031',
  ],
  shows: 'a call of os.system that prints a word, and then a byte that is no instruction',
  sample: () => [
    {
      name: 'model.pkl',
      bytes: concat(OP.PROTO, 2, call(global('os', 'system'), str(INERT)), 0xff, 0xff),
    },
  ],
};
