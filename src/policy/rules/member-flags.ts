/**
 * A member has flags that readers treat differently.
 * @module
 */
import type { Rule } from '../rule.ts';

/** Rule `member-flags`. */
export const memberFlags: Rule = {
  id: 'member-flags',
  title: 'A member has flags that readers treat differently',
  severity: 'high',
  verdict: 'dangerous',
  message: 'a member has flag bits that readers treat differently{details}',
  explanation:
    'Flag bits say, for example, that a member is encrypted. torch ignores them and loads the member, while other tools refuse to look at it.',
  advice: 'Do not load it. Ask the publisher for a safetensors file, which cannot run anything.',
  references: ['https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT'],
  capabilities: ['tamper'],
};
