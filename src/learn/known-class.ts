/**
 * A class as proofs see it: read from source or declared, with its bases and its linear order.
 * @module
 */
import type { DeclaredClass } from './declared.ts';
import type { Reason } from './result.ts';
import type { Binding, ClassSummary } from './summary.ts';

/** One class. */
export interface KnownClass {
  /** `module.qualname` of the definition. */
  readonly name: string;
  /** Where it stands, when it was read from source. */
  readonly source: ClassSummary | undefined;
  readonly declared: DeclaredClass | undefined;
  /** The class itself first, `object` last. */
  readonly mro: readonly KnownClass[];
  /** Why the order, or how the class is made, is not known: then nothing is proven about it. */
  readonly problems: readonly Reason[];
  /** What a decorator or another module sets on it: name of the attribute. */
  readonly patched: ReadonlySet<string>;
  /** Whether a decorator made it a dataclass with these marks. */
  readonly dataclass: readonly string[] | undefined;
  /** The metaclass, when it is not `type`. */
  readonly metaclass: KnownClass | undefined;
}

/** What a name means on the class, and who says so. */
export interface Member {
  readonly owner: KnownClass;
  /** Undefined for a member of a declared class. */
  readonly bindings: readonly Binding[] | undefined;
}

/** The first class of the order, after `after`, that has the name. */
export function findMember(
  mro: readonly KnownClass[],
  name: string,
  after?: KnownClass,
): Member | undefined {
  const from = after === undefined ? 0 : mro.indexOf(after) + 1;
  for (const owner of mro.slice(from)) {
    if (owner.patched.has(name)) return { owner, bindings: PATCHED };
    const bindings = owner.source?.members.get(name);
    if (bindings !== undefined) return { owner, bindings };
    if (owner.declared !== undefined && declares(owner.declared, name))
      return { owner, bindings: undefined };
  }
  return undefined;
}

const PATCHED: readonly Binding[] = [{ kind: 'opaque', why: 'it is set from outside the class' }];

/** Whether a declared class has a member of that name of its own. */
function declares(declared: DeclaredClass, name: string): boolean {
  if (declared.methods !== undefined && Object.hasOwn(declared.methods, name)) return true;
  if (declared.runs?.includes(name) === true) return true;
  if (name === '__new__') return declared.newobj !== undefined;
  if (name === '__init__') return declared.init !== undefined;
  if (name === '__setstate__') return declared.build !== undefined;
  if (name === '__hash__' || name === '__eq__') return declared.hash !== undefined;
  return false;
}
