/**
 * What is known about the operators of graphs, per framework: exact names, never prefixes.
 * @module
 */
import type { Capability } from '../core/finding.ts';

/** The operators of one framework. */
export interface OperatorTable {
  readonly framework: string;
  /** Where the names come from, with the version. */
  readonly source: string;
  /** Operators that compute with tensors and nothing else, as the framework spells them. */
  readonly inert: ReadonlySet<string>;
  /** Operators that do more: what they grant and, for the message, what they do. */
  readonly capable: ReadonlyMap<
    string,
    { readonly capabilities: readonly Capability[]; readonly what: string }
  >;
}
