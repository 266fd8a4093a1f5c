/**
 * The archive hides a member from its directory.
 * @module
 */
import type { Rule } from '../rule.ts';

/** Rule `hidden-member`. */
export const hiddenMember: Rule = {
  id: 'hidden-member',
  title: 'The archive hides a member from its directory',
  severity: 'high',
  verdict: 'dangerous',
  message: 'a member is there that the directory of the archive does not list{details}',
  explanation:
    'Readers that use the directory do not see it, readers that go through the archive from the front do.',
  advice: 'Do not load it. Ask the publisher for a safetensors file, which cannot run anything.',
  references: ['https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT'],
  capabilities: ['tamper'],
};
