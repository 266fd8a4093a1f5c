/**
 * The parts of the interpreter, as they see each other.
 * @module
 */
import type { Expression, Statement } from '../../audit/python/ast.ts';
import type { ClassTable } from '../class-table.ts';
import type { Facts } from '../facts.ts';
import type { KnownClass, Member } from '../known-class.ts';
import type { Library } from '../library.ts';
import type { Definition, Resolver } from '../resolve.ts';
import type { FunctionSummary } from '../summary.ts';
import type { Frame } from './frame.ts';
import type { Proof } from './proof.ts';
import type { Atom, ObjectAtom, Value } from './value.ts';

/** What a call passes. */
export interface Passed {
  readonly positional: readonly Value[];
  readonly keywords: ReadonlyMap<string, Value>;
  /** Any number of further positional arguments, and of further keywords. */
  readonly rest: Value | undefined;
  readonly spread: Value | undefined;
}

/** What is done with a value by a protocol of its class. */
export type Operation =
  | 'truth'
  | 'compare'
  | 'iterate'
  | 'length'
  | 'index'
  | 'arithmetic'
  | 'text'
  | 'hash'
  | 'contains';

/** All that is known, the proof under way, and the parts of the interpreter. */
export interface Machine {
  readonly table: ClassTable;
  readonly resolver: Resolver;
  readonly facts: Facts;
  readonly library: Library;
  readonly proof: Proof;
  evaluate(expression: Expression, frame: Frame): Value;
  run(block: readonly Statement[], frame: Frame): void;
  call(callee: Value, passed: Passed, frame: Frame, at: number): Value;
  construct(made: KnownClass, passed: Passed, frame: Frame, at: number): Value;
  invoke(
    fn: FunctionSummary,
    owner: KnownClass | undefined,
    passed: Passed,
    frame: Frame,
    at: number,
  ): Value;
  attribute(object: Value, name: string, frame: Frame, at: number): Value;
  /** Reads a member of a class for an object or, without one, for the class itself. */
  member(member: Member, name: string, self: Atom | undefined, frame: Frame, at: number): Value;
  setAttribute(object: Value, name: Value, value: Value, frame: Frame, at: number): void;
  setDirectly(object: ObjectAtom, name: Value, value: Value, frame: Frame, at: number): void;
  assign(target: Expression, value: Value, frame: Frame): void;
  protocol(value: Value, operation: Operation, frame: Frame, at: number): void;
  /** What iterating gives. */
  elements(value: Value, frame: Frame, at: number): Value;
  /** What definitions stand for as values. */
  meaning(definitions: readonly Definition[], depth: number): Value;
}

/** No arguments. */
export const NO_ARGUMENTS: Passed = {
  positional: [],
  keywords: new Map(),
  rest: undefined,
  spread: undefined,
};

/** Positional arguments alone. */
export function positional(...values: readonly Value[]): Passed {
  return { ...NO_ARGUMENTS, positional: values };
}

/** Everything that is passed. */
export function allPassed({ positional, keywords, rest, spread }: Passed): readonly Value[] {
  return [
    ...positional,
    ...keywords.values(),
    ...(rest === undefined ? [] : [rest]),
    ...(spread === undefined ? [] : [spread]),
  ];
}
