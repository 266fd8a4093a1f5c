/**
 * What a proof knows of a value: everything that it may be.
 * @module
 */
import type { Expression, Parameter, Statement } from '../../audit/python/ast.ts';
import type { KnownClass } from '../known-class.ts';
import { LEARN_LIMITS } from '../limits.ts';
import type { FunctionSummary } from '../summary.ts';
import type { Frame } from './frame.ts';

/** An instance of a known class; `self` is the one that is built. */
export interface ObjectAtom {
  readonly kind: 'object';
  readonly site: string;
  readonly class: KnownClass;
  /** It was there before: nothing is known of its attributes, and it must not be written. */
  readonly shared: boolean;
}

/** Something that a value may be. */
export type Atom =
  /** None, a number, a text, or another thing that no code can hide in. */
  | { readonly kind: 'plain' }
  | { readonly kind: 'text'; readonly text: string }
  /** A key of the state: a text that names nothing special, which the judge sees to. */
  | { readonly kind: 'key' }
  /** An exact container that the code itself made, or (shared) found in a module. */
  | {
      readonly kind: 'box';
      readonly site: string;
      readonly of: 'list' | 'dict' | 'set' | 'tuple' | 'iterator';
      readonly shared: boolean;
    }
  | ObjectAtom
  /** The state as a whole. */
  | { readonly kind: 'state' }
  /** Something from the state or the arguments, whose class the file chooses. */
  | { readonly kind: 'value'; readonly root: Root; readonly key: string }
  /** The `__dict__` of an object. */
  | { readonly kind: 'attributes'; readonly of: ObjectAtom }
  | { readonly kind: 'class'; readonly class: KnownClass }
  | {
      readonly kind: 'function';
      readonly fn: FunctionSummary;
      readonly owner: KnownClass | undefined;
      readonly self: Atom | undefined;
    }
  /** A member of a class in C. */
  | {
      readonly kind: 'slot';
      readonly owner: KnownClass;
      readonly name: string;
      readonly self: Atom | undefined;
    }
  /** A name that is in no source: a builtin, or something declared, or unknown. */
  | { readonly kind: 'external'; readonly name: string }
  /** A method of an exact builtin, or of what the judge holds to be one. */
  | { readonly kind: 'method'; readonly name: string; readonly on: Atom }
  | {
      readonly kind: 'closure';
      readonly site: string;
      readonly parameters: readonly Parameter[];
      readonly body: readonly Statement[] | Expression;
      readonly frame: Frame;
    }
  | { readonly kind: 'module'; readonly module: string }
  | { readonly kind: 'super'; readonly object: Atom; readonly after: KnownClass }
  | { readonly kind: 'unknown'; readonly why: string };

/** Where values whose class the file chooses come from. */
export type Root = 'state' | 'arguments';

/** Everything that a value may be, by key. Nothing at all: it never comes to be. */
export type Value = ReadonlyMap<string, Atom>;

/** No value. */
export const NOTHING: Value = new Map();

/** A value that is one thing. */
export function only(atom: Atom): Value {
  return new Map([[keyOf(atom), atom]]);
}

/** Plain data. */
export const PLAIN: Value = only({ kind: 'plain' });

/** Something of which nothing is known. */
export function unknown(why: string): Value {
  return only({ kind: 'unknown', why });
}

/** Any of the values. */
export function join(...values: readonly Value[]): Value {
  const [first = NOTHING, ...rest] = values.filter(({ size }) => size > 0);
  if (rest.length === 0) return first;
  const all = new Map(first);
  for (const value of rest) for (const [key, atom] of value) all.set(key, atom);
  return all.size > LEARN_LIMITS.atoms ? unknown('it may be too many things') : all;
}

/** Names an atom: equal atoms have equal keys. */
export function keyOf(atom: Atom): string {
  switch (atom.kind) {
    case 'plain':
    case 'key':
    case 'state':
      return atom.kind;
    case 'text':
      return `'${atom.text}`;
    case 'box':
      return `${atom.of}${atom.shared ? '!' : ''}@${atom.site}`;
    case 'object':
      return `${nameOf(atom.class)}${atom.shared ? '!' : ''}@${atom.site}`;
    case 'value':
      return `${atom.root}.${atom.key}`;
    case 'attributes':
      return `${keyOf(atom.of)}.__dict__`;
    case 'class':
      return `class ${nameOf(atom.class)}`;
    case 'function':
      return `def ${atom.fn.path}:${atom.fn.at}(${atom.self === undefined ? '' : keyOf(atom.self)})`;
    case 'slot':
      return `slot ${atom.owner.name}.${atom.name}(${atom.self === undefined ? '' : keyOf(atom.self)})`;
    case 'external':
      return `name ${atom.name}`;
    case 'method':
      return `${keyOf(atom.on)}.${atom.name}()`;
    case 'closure':
      return `lambda ${atom.site}`;
    case 'module':
      return `module ${atom.module}`;
    case 'super':
      return `super ${keyOf(atom.object)} ${nameOf(atom.after)}`;
    default:
      return `? ${atom.why}`;
  }
}

function nameOf({ name, source }: KnownClass): string {
  return source === undefined ? name : `${name}:${source.at}`;
}
