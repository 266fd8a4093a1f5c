/**
 * Two members have the same name.
 * @module
 */
import type { Rule } from '../rule.ts';

/** Rule `duplicate-member`. */
export const duplicateMember: Rule = {
  id: 'duplicate-member',
  title: 'Two members have the same name',
  severity: 'critical',
  verdict: 'dangerous',
  message: 'two members have the same name{details}',
  explanation:
    'Some readers take the first, others the last. The same archive then has two contents.',
  advice: 'Do not load it. Ask the publisher for a safetensors file, which cannot run anything.',
  references: ['https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT'],
  capabilities: ['tamper'],
};
