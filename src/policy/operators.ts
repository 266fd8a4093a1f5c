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
  readonly inert: Names;
  /** Operators that do more: what they grant and, for the message, what they do. */
  readonly capable: ReadonlyMap<
    string,
    { readonly capabilities: readonly Capability[]; readonly what: string }
  >;
  /** Operators for which one of the details that a reader gives decides: inert for these values only. */
  readonly conditional?: ReadonlyMap<
    string,
    {
      readonly detail: string;
      readonly inert: ReadonlySet<string>;
      readonly capabilities: readonly Capability[];
      readonly what: string;
    }
  >;
}

/** Names that are looked up. */
export interface Names extends Iterable<string> {
  has(name: string): boolean;
}

/** The names in a text, separated by white space; it is read when the first name is looked up. */
export function namesOf(text: string | (() => string)): Names {
  let names: ReadonlySet<string> | undefined;
  const read = (): ReadonlySet<string> => {
    if (names === undefined) {
      const whole = typeof text === 'string' ? text : text();
      names = new Set(whole.split(/\s+/u).filter((name) => name !== ''));
    }
    return names;
  };
  return { has: (name) => read().has(name), [Symbol.iterator]: () => read()[Symbol.iterator]() };
}
