/**
 * Facts that no Python source shows, written by hand: what classes and functions in C do, and the few
 * Python ones that stand proven by reading. Each has its why and its source.
 * @module
 */
import type { ArgumentRule, StateRule } from '../policy/knowledge.ts';

/** What a class does that is not there as Python source. */
export interface DeclaredClass {
  /** Bases, as `module.qualname`; `builtins.object` is understood. */
  readonly bases?: readonly string[] | undefined;
  /** Arguments with which its `__new__` is inert; left out: it is `object.__new__`. `no`: never. */
  readonly newobj?: ArgumentRule | 'no' | undefined;
  /** Arguments with which its `__init__` is inert; left out: it is `object.__init__`. `no`: never. */
  readonly init?: ArgumentRule | 'no' | undefined;
  /** The rule of its own `__setstate__`; left out: it has none. `no`: never. */
  readonly build?: StateRule | 'no' | undefined;
  /** Its `__setstate__` sets each item of the state as an attribute. */
  readonly setsAttributes?: boolean | undefined;
  /** What values of the state must be for it, by key. */
  readonly needs?: Readonly<Record<string, 'plain' | 'data'>> | undefined;
  /** Its metaclass, as `module.qualname`; left out: `type`. */
  readonly metaclass?: string | undefined;
  /** As a metaclass, or by `__init_subclass__`: what it does to the classes made with it. Left out: nothing. */
  readonly subclasses?: 'inert' | 'no' | undefined;
  /** Special methods of its own that run code of an instance's choice: `__del__`, `__getattribute__` … */
  readonly runs?: readonly string[] | undefined;
  /** APPEND(S), SETITEM(S), ADDITEMS are inert. */
  readonly items?: boolean | undefined;
  /** Hashing and comparing instances is inert. Left out: as `object` does it, by identity. `no`: never. */
  readonly hash?: 'no' | undefined;
  /** Special methods that a method of it calls on the instance, where a subclass may have its own; by method. */
  readonly callsOwn?: Readonly<Record<string, readonly string[]>> | undefined;
  /** Methods that only store, read or compute on what they get; the rule says with which arguments. */
  readonly methods?: Readonly<Record<string, ArgumentRule>> | undefined;
  readonly why: string;
  readonly source: string;
}

/** A function, or a method named with its class, that is taken as proven. */
export interface DeclaredFunction {
  /** Arguments with which a call is inert. */
  readonly call: ArgumentRule;
  /** What comes back: plain data, a container nobody else has, an argument, or something unknown. */
  readonly returns: 'plain' | 'fresh' | 'argument' | 'unknown' | `instance:${string}`;
  readonly why: string;
  readonly source: string;
}

/** A `__setstate__` or another method in Python whose proof was written by hand. */
export interface DeclaredMethod {
  readonly build: StateRule;
  /** What it gives: nothing of interest, or something out of the state. */
  readonly returns?: 'plain' | 'state' | undefined;
  /** Methods that it calls on the instance. */
  readonly selfCalls?: readonly string[] | undefined;
  readonly why: string;
  readonly source: string;
}

/** A function that is handed classes. */
export interface DeclaredHarmless {
  readonly sets?: readonly string[] | undefined;
  readonly why: string;
  readonly source: string;
}

/** The facts about one library; names are `module.qualname`. */
export interface DeclaredLibrary {
  readonly library: string;
  readonly classes?: Readonly<Record<string, DeclaredClass>> | undefined;
  readonly functions?: Readonly<Record<string, DeclaredFunction>> | undefined;
  readonly methods?: Readonly<Record<string, DeclaredMethod>> | undefined;
  /** Other names of what is declared here, also in other libraries: `numpy.ndarray`. */
  readonly aliases?: Readonly<Record<string, string>> | undefined;
  /** Modules whose functions change classes, but only when the program calls them; with what they set. */
  readonly onDemand?: Readonly<Record<string, DeclaredHarmless>> | undefined;
  /** What a module sets on a class in a way that does not show which: by `module class`, or `module *` for all. */
  readonly patches?: Readonly<Record<string, DeclaredHarmless>> | undefined;
  /** Decorators of functions that run the function and nothing else that matters; each with its why. */
  readonly wrappers?: Readonly<Record<string, string>> | undefined;
  /** Decorators and other functions that change nothing about a class they get but what `sets` lists. */
  readonly harmless?: Readonly<Record<string, DeclaredHarmless>> | undefined;
}

/** All facts in force. */
export type DeclaredFacts = readonly DeclaredLibrary[];
