/**
 * What learning a library gives.
 * @module
 */
import type { ArgumentRule, StateRule } from '../policy/knowledge.ts';

/** A class of the method resolution order, and where it stands. */
export interface LearnedBase {
  readonly module: string;
  readonly name: string;
  /** Empty for a class that is declared, not read. */
  readonly path: string;
  readonly line: number;
  readonly library: string;
  readonly version: string | undefined;
}

/** What the value of a state key must be, so that the proof holds. */
export interface StateCondition {
  /** The key, or `*` for every value of the state. */
  readonly key: string;
  readonly needs: 'plain' | 'data' | 'str';
  /** What the code does with the value: `compares it at sklearn/base.py:306`. */
  readonly because: string;
}

/** A class of which building is proven, as far as `newobj`, `reduce` and `build` say. */
export interface LearnedClass {
  readonly module: string;
  readonly name: string;
  readonly path: string;
  readonly line: number;
  readonly newobj?: ArgumentRule | undefined;
  /** A real call: metaclass, `__new__` and `__init__`. */
  readonly reduce?: ArgumentRule | undefined;
  /** The rule, with the conditions in it: this is what a policy file or knowledge says. */
  readonly build?: StateRule | undefined;
  readonly selfCalls: readonly string[];
  readonly hash: boolean;
  readonly items: boolean;
  readonly conditions: readonly StateCondition[];
  readonly mro: readonly LearnedBase[];
  /** Over the texts of all methods that the proof read. */
  readonly digest: string;
}

/** A function that, called as a reducer, only builds data. */
export interface LearnedFunction {
  readonly module: string;
  readonly name: string;
  readonly path: string;
  readonly line: number;
  readonly reduce: ArgumentRule;
  readonly digest: string;
}

/** Another name of a learned symbol: `module.name` is `target` (`module.qualname`), statically. */
export interface LearnedAlias {
  readonly module: string;
  readonly name: string;
  readonly target: string;
}

/** Why something is not proven. */
export interface Reason {
  readonly code: ReasonCode;
  readonly detail: string;
  readonly path: string;
  readonly line: number;
}

/** Stable codes of reasons. */
export type ReasonCode =
  | 'base-unknown' //       a class of the MRO is neither in the sources nor declared
  | 'mro-ambiguous' //      several definitions, or no consistent order
  | 'metaclass' //          a metaclass that makes the class otherwise than it is written
  | 'class-decorator'
  | 'init-subclass'
  | 'patched' //            code outside the class body may change it
  | 'call-of-value' //      a value from the state, the arguments or an attribute is called
  | 'call-unresolved' //    what is called is not known
  | 'call-effect' //        what is called is known to do more than build
  | 'attribute-of-value' // a property or __getattr__ of a value of unknown class may run
  | 'write-shared' //       a class, a module or a global is written
  | 'decorated' //          a method stands under a decorator that is not known to be inert
  | 'construct' //          syntax that is not followed: generators, with, import by value …
  | 'limit' //              the proof grew beyond its limits
  | 'program' //            a module of a command line or of tests, which no model has reason to name
  | 'no-state-rule'; //     neither newobj nor build could be proven for another reason

/** A symbol that stays out, with all reasons found. */
export interface Unproven {
  readonly module: string;
  readonly name: string;
  readonly path: string;
  readonly line: number;
  readonly reasons: readonly Reason[];
}

/** What importing a module does besides defining things. */
export interface LearnedModule {
  readonly module: string;
  readonly importEffects: readonly string[];
}

/** All that was learned; sorted, so that equal sources give an equal result. */
export interface LearnResult {
  readonly classes: readonly LearnedClass[];
  readonly functions: readonly LearnedFunction[];
  readonly aliases: readonly LearnedAlias[];
  readonly unproven: readonly Unproven[];
  readonly modules: readonly LearnedModule[];
  readonly parseErrors: readonly { readonly path: string; readonly line: number }[];
  readonly totals: LearnTotals;
}

/** Counts for the report. */
export interface LearnTotals {
  readonly files: number;
  readonly bytes: number;
  readonly classes: number;
  readonly proven: number;
}
