/**
 * Only a part of a remote file was fetched.
 * @module
 */
import type { Rule } from '../rule.ts';

/** Rule `rest-unread`. */
export const restUnread: Rule = {
  id: 'rest-unread',
  title: 'Only the head of a remote file was judged',
  severity: 'medium',
  verdict: 'incomplete',
  message: '{reason}',
  explanation:
    'Most models can be judged by a few ranges, without a download. Some cannot: in a pickle that holds its arrays, in a compressed stream or in a tar the next instruction may stand at any byte. What came within the limit was judged, and found as far as it goes; nobody has seen the rest.',
  advice: 'Raise --max-download, or fetch the file and judge it on disk before anything loads it.',
  references: [],
  capabilities: [],
};
