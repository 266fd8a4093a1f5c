/**
 * What the structure of a class alone decides.
 * @module
 */
import type { ArgumentRule, StateRule } from '../policy/knowledge.ts';
import { findMember, type KnownClass } from './known-class.ts';
import type { Reason, StateCondition } from './result.ts';

/** What no proof can be given without: an order of bases, and plain ways to look attributes up. */
export function structureReasons(subject: KnownClass): readonly Reason[] {
  const reasons = [...subject.problems];
  for (const name of ['__getattribute__', '__class__', '__dict__']) {
    const member = findMember(subject.mro, name);
    if (member === undefined || member.owner.name === 'builtins.object') continue;
    if (name === '__dict__' && member.bindings === undefined) continue;
    const { path = '', line = 0 } = member.owner.source ?? {};
    const detail = `${member.owner.name} has its own ${name}`;
    reasons.push({ code: 'construct', detail, path, line });
  }
  return reasons;
}

/** Hashing is by identity, or by what a builtin does with a plain value of its own. */
export function isHashable({ mro }: KnownClass): boolean {
  return ['__hash__', '__eq__'].every((name) => {
    const member = findMember(mro, name);
    if (member === undefined) return true;
    return member.bindings === undefined && member.owner.declared?.hash !== 'no';
  });
}

/** Methods that adding items runs, in C or in the fallback. */
const ADDING: readonly string[] = [
  'append',
  'extend',
  '__setitem__',
  'add',
  'update',
  '__getattr__',
];

/** Whether adding items to an instance runs nothing but the container in C. */
export function takesItems({ mro }: KnownClass): boolean {
  if (!mro.some(({ declared }) => declared?.items === true)) return false;
  return ADDING.every((name) => findMember(mro, name)?.bindings === undefined);
}

/** Whether the class is an enumeration. */
export function isEnumeration({ mro }: KnownClass): boolean {
  return mro.some(({ name }) => name === 'enum.Enum');
}

/** A member is looked up by its value (Lib/enum.py); building one would change what all share. */
export function enumerationProof(subject: KnownClass): ClassProof {
  const own = ['_missing_', '__new__', '__del__', '__hash__', '__eq__', '__getattr__'].filter(
    (name) => findMember(subject.mro, name)?.bindings !== undefined,
  );
  const { path = '', line = 0 } = subject.source ?? {};
  const detail = `the enumeration has its own ${own.join(', ')}`;
  if (own.length > 0) return nothingOf([{ code: 'no-state-rule', detail, path, line }]);
  return {
    ...nothingOf([]),
    reduce: 'rule:enum-value',
    hash: true,
  };
}

/** A proof that vouches for nothing, with the reasons. */
export function nothingOf(reasons: readonly Reason[]): ClassProof {
  return {
    newobj: undefined,
    reduce: undefined,
    build: undefined,
    selfCalls: [],
    conditions: [],
    hash: false,
    items: false,
    reasons,
    digest: '',
  };
}

/** What is proven of a class. */
export interface ClassProof {
  readonly newobj: ArgumentRule | undefined;
  readonly reduce: ArgumentRule | undefined;
  readonly build: StateRule | undefined;
  readonly selfCalls: readonly string[];
  readonly conditions: readonly StateCondition[];
  readonly hash: boolean;
  readonly items: boolean;
  readonly reasons: readonly Reason[];
  readonly digest: string;
}
