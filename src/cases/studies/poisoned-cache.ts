/**
 * A cache that answers with code.
 * @module
 */
import { call, dict, global, INERT, num, pickle, str } from '../sample/pickle.ts';
import type { CaseStudy } from '../case-study.ts';

/** Case `poisoned-cache`. */
export const poisonedCache: CaseStudy = {
  id: 'poisoned-cache',
  title: 'A cache that answers with code',
  when: '2025',
  kind: 'vulnerability',
  story:
    'Pickle is also a wire format. Serving stacks for language models sent pickles over sockets and kept them in caches, and whoever could reach the socket or the cache could run code on all workers (vLLM: CVE-2025-32444; copies of the same lines in other projects were called ShadowMQ).',
  mechanism:
    'What is read back is executed. A cache is as trustworthy as the least trusted process that can write to it.',
  prevention: [
    'JSON, MessagePack or Arrow between processes.',
    'Where a pickle has to stay: an HMAC over the bytes, and one host.',
    'Look for loads of bytes in code, not only for model files: pickleproof audit.',
  ],
  sources: ['https://github.com/vllm-project/vllm/pull/17192'],
  shows: 'an entry of a cache with a value and a call that would print a word',
  sample: () => [
    {
      name: 'entry.cache',
      bytes: pickle(
        dict({
          expires: num(0),
          value: call(global('subprocess', 'getoutput'), str(INERT)),
        }),
      ),
    },
  ],
};
