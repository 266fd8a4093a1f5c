/**
 * A member's name leaves the archive.
 * @module
 */
import type { Rule } from '../rule.ts';

/** Rule `unsafe-member-name`. */
export const unsafeMemberName: Rule = {
  id: 'unsafe-member-name',
  title: "A member's name leaves the archive",
  severity: 'high',
  verdict: 'dangerous',
  message: 'a member has a name that would be written outside{details}',
  explanation:
    'An absolute name, `..` or a drive letter makes a careless extractor write wherever the archive says.',
  advice: 'Do not unpack it with a tool that does not check names.',
  references: ['https://security.snyk.io/research/zip-slip-vulnerability'],
  capabilities: ['file-write', 'tamper'],
};
