/**
 * A zip contradicts itself.
 * @module
 */
import type { Rule } from '../rule.ts';

/** Rule `zip-headers-disagree`. */
export const zipHeadersDisagree: Rule = {
  id: 'zip-headers-disagree',
  title: 'A zip contradicts itself',
  severity: 'critical',
  verdict: 'dangerous',
  message: 'the local header of a member contradicts the directory of the archive{details}',
  explanation:
    'Some readers believe the directory at the end of the archive, others the header before the member. The same archive then has two contents.',
  advice: 'Do not load it. Ask the publisher for a safetensors file, which cannot run anything.',
  references: ['https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT'],
  capabilities: ['tamper'],
};
