/**
 * The policy in force: the built-in knowledge and what the user adds.
 * @module
 */
import type { How } from '../core/value.ts';
import type { Learned } from './learned/sections.ts';

/** One `[[allow]]` of a policy file. */
export interface Allowance {
  readonly module: string;
  readonly name: string;
  readonly uses: readonly ('named' | How)[];
  readonly arguments: 'none' | 'plain' | 'data' | 'any';
  readonly why: string;
  readonly source: string;
}

/** What the user adds to the built-in knowledge. */
export interface Policy {
  readonly allow: readonly Allowance[];
  /** What `policy learn` found in the source of libraries. */
  readonly learned?: Learned | undefined;
}

/** The built-in knowledge alone. */
export const BUILT_IN: Policy = { allow: [] };

export { PolicyError } from './policy-table.ts';
export { parsePolicy, readPolicyTable } from './read-policy.ts';
