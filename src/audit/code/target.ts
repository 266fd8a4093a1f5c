/**
 * What an expression may stand for, as far as the source says it. Plain data: it outlives the tree.
 * @module
 */

/** A function or class of the audited project. */
export interface Definition {
  /** As the audit was given it. */
  readonly file: string;
  /** `Class.method` or `function`. */
  readonly name: string;
}

/** A value that an expression may have. */
export type Target =
  /** A dotted name outside of the project; `()` is the result of a call: `pickle.Unpickler().load`. */
  | { readonly kind: 'name'; readonly path: string }
  /** A file of the project, imported as a module. */
  | { readonly kind: 'module'; readonly file: string }
  | { readonly kind: 'function'; readonly definition: Definition; readonly bound: boolean }
  | { readonly kind: 'class'; readonly definition: Definition }
  /** Something made by calling a class of the project. */
  | { readonly kind: 'instance'; readonly definition: Definition }
  /** A constant; with `tail`, a text of which only the end is known. */
  | { readonly kind: 'constant'; readonly value: Constant; readonly tail?: true }
  | { readonly kind: 'dict'; readonly entries: ReadonlyMap<string, readonly Target[]> }
  | { readonly kind: 'list'; readonly items: readonly (readonly Target[])[] }
  /** `functools.partial`: a callable with some of its arguments. */
  | {
      readonly kind: 'partial';
      readonly callable: readonly Target[];
      readonly given: CallArguments;
    }
  /** A parameter of a function of the project, and its default where it has one. */
  | {
      readonly kind: 'parameter';
      readonly of: string;
      readonly name: string;
      readonly initial: readonly Target[] | undefined;
    };

/** A literal of Python; `None` is null. */
export type Constant = string | number | boolean | null;

/** The arguments of a call: what each may be. */
export interface CallArguments {
  readonly positional: readonly (readonly Target[])[];
  readonly keywords: ReadonlyMap<string, readonly Target[]>;
  /** `*rest` or `**keywords` of which nobody knows what is in them. */
  readonly open: boolean;
}

/** No arguments. */
export const NO_ARGUMENTS: CallArguments = { positional: [], keywords: new Map(), open: false };

/** Possible values of one expression that are followed. */
export const MAX_TARGETS = 6;

/** A dotted name. */
export function named(path: string): Target {
  return { kind: 'name', path };
}

/** A constant. */
export function constant(value: Constant): Target {
  return { kind: 'constant', value };
}

/** A key for a definition in maps. */
export function keyOf({ file, name }: Definition): string {
  return `${file}\u0000${name}`;
}

/** All of several lists, none twice, at most `MAX_TARGETS`. */
export function union(lists: readonly (readonly Target[])[]): readonly Target[] {
  const [only] = lists;
  if (lists.length === 1 && only !== undefined) return only;
  const found = new Map<string, Target>();
  for (const list of lists) {
    for (const target of list) {
      if (found.size < MAX_TARGETS) found.set(identity(target), target);
    }
  }
  return [...found.values()];
}

function identity(target: Target): string {
  switch (target.kind) {
    case 'name':
      return `n ${target.path}`;
    case 'module':
      return `m ${target.file}`;
    case 'function':
    case 'class':
    case 'instance':
      return `${target.kind} ${keyOf(target.definition)}`;
    case 'constant':
      return `c ${typeof target.value} ${String(target.value)}`;
    case 'parameter':
      return `p ${target.of} ${target.name}`;
    default:
      return target.kind;
  }
}
