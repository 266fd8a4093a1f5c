/**
 * All classes with their bases followed through all libraries, and how each is made: metaclass,
 * decorators, `__init_subclass__`, and what other code sets on it.
 * @module
 */
import type { Argument, Expression } from '../audit/python/ast.ts';
import { dottedName } from './dotted.ts';
import type { Facts } from './facts.ts';
import type { KnownClass } from './known-class.ts';
import { LEARN_LIMITS } from './limits.ts';
import { linearize } from './linearize.ts';
import { lookUp, type NamePlace } from './look-up.ts';
import type { Making } from './making.ts';
import type { Definition, Resolver } from './resolve.ts';
import type { Reason, ReasonCode } from './result.ts';
import type { ClassSummary } from './summary.ts';

/** What the table needs to know of the libraries. */
export interface ClassContext {
  readonly resolver: Resolver;
  readonly facts: Facts;
  /** How decorators, `__init_subclass__` and other code change the class. */
  readonly making: (summary: ClassSummary, bases: readonly KnownClass[]) => Making;
}

/** Classes, made known when they are first asked for. */
export class ClassTable {
  private readonly context: ClassContext;
  private readonly bySummary = new Map<ClassSummary, KnownClass>();
  private readonly byName = new Map<string, KnownClass>();
  private readonly open = new Set<ClassSummary>();

  constructor(context: ClassContext) {
    this.context = context;
  }

  /** The class that a definition in source makes. */
  of(summary: ClassSummary): KnownClass {
    const name = `${summary.module}.${summary.name}`;
    const known = this.bySummary.get(summary) ?? this.declaredClass(name);
    if (known !== undefined) return known;
    if (this.open.has(summary)) return this.broken(name, summary, 'it is among its own bases');
    this.open.add(summary);
    const made = this.make(name, summary);
    this.open.delete(summary);
    this.bySummary.set(summary, made);
    return made;
  }

  /** The class that is declared under a name. */
  declaredClass(name: string): KnownClass | undefined {
    const canonical = this.context.facts.canonical(name);
    const known = this.byName.get(canonical);
    if (known !== undefined) return known;
    const declared = this.context.facts.class(canonical);
    if (declared === undefined) return undefined;
    const bases = (declared.bases ?? (canonical === OBJECT ? [] : [OBJECT])).flatMap(
      (base) => this.declaredClass(base) ?? [],
    );
    const mro: KnownClass[] = [];
    const problems: Reason[] = [];
    const metaclass =
      declared.metaclass === undefined
        ? bases.find((base) => base.metaclass !== undefined)?.metaclass
        : this.declaredClass(declared.metaclass);
    const made: KnownClass = {
      name: canonical,
      source: undefined,
      declared,
      mro,
      problems,
      patched: EMPTY,
      dataclass: undefined,
      metaclass,
    };
    this.byName.set(canonical, made);
    const order = linearize(bases, LEARN_LIMITS.bases);
    mro.push(made, ...(order ?? []));
    if (order === undefined) problems.push(plainReason('mro-ambiguous', `${name} has no order`));
    return made;
  }

  /** The classes that definitions stand for; undefined in the list: something else. */
  classesOf(definitions: readonly Definition[]): readonly (KnownClass | undefined)[] {
    return definitions.map((definition) => {
      if (definition.kind === 'class') return this.of(definition);
      if (definition.kind === 'external') return this.declaredClass(definition.name);
      return undefined;
    });
  }

  private make(name: string, source: ClassSummary): KnownClass {
    const problems: Reason[] = [];
    const note = (reason: Reason): void => {
      if (problems.length < LEARN_LIMITS.reasons && !problems.includes(reason))
        problems.push(reason);
    };
    const reason = (code: ReasonCode, detail: string): void =>
      note({ code, detail, path: source.path, line: source.line });
    const bases = source.args
      .filter(({ kind }) => kind !== 'keyword' && kind !== 'keywords')
      .flatMap((arg) => this.base(arg, source, reason));
    const object = this.declaredClass(OBJECT);
    if (bases.length === 0 && object !== undefined) bases.push(object);
    for (const base of bases) for (const problem of base.problems) note(problem);
    const order = linearize(bases, LEARN_LIMITS.bases);
    if (order === undefined) reason('mro-ambiguous', 'its bases have no common order');
    if (source.dynamic) reason('construct', 'its body binds names that are not written out');
    const metaclass = this.metaclassOf(source, bases, reason);
    const making = this.context.making(source, order ?? []);
    for (const problem of making.problems) note(problem);
    const mro: KnownClass[] = [];
    const made: KnownClass = {
      name,
      source,
      declared: undefined,
      mro,
      problems,
      patched: setOf([...making.sets, ...metaclassSets(metaclass, this.context.facts)]),
      dataclass: making.dataclass,
      metaclass,
    };
    mro.push(made, ...(order ?? []));
    return made;
  }

  /** The class that one base of a class statement stands for. */
  private base(
    arg: Argument,
    source: ClassSummary,
    reason: (code: ReasonCode, detail: string) => void,
  ): KnownClass[] {
    const known = this.expression(arg.value, source, 0);
    const [first] = known;
    if (arg.kind === 'positional' && first !== undefined) {
      if (known.length === 1) return [first];
      reason('mro-ambiguous', `${dottedName(arg.value) ?? 'a base'} has several definitions`);
      return [first];
    }
    reason('base-unknown', `${dottedName(arg.value) ?? `a base (${arg.value.kind})`} is not known`);
    return [];
  }

  /** The classes that an expression may stand for; empty when one of its meanings is not a known class. */
  expression(value: Expression, place: NamePlace, hops: number): KnownClass[] {
    if (hops > LEARN_LIMITS.depth) return [];
    // `Base[T]` is Base: what __class_getitem__ gives back has Base as its origin (PEP 560).
    if (value.kind === 'subscript') return this.expression(value.object, place, hops + 1);
    if (value.kind === 'call') return this.called(value.callee, place);
    const found = this.definitions(value, place);
    const classes = new Set<KnownClass>();
    for (const definition of found) {
      if (definition.kind === 'value') {
        // A class cannot have None as a base: with that meaning it does not come to be.
        if (definition.value.kind === 'constant') continue;
        const inner = this.expression(
          definition.value,
          { module: definition.module, name: '' },
          hops + 1,
        );
        if (inner.length === 0) return [];
        for (const one of inner) classes.add(one);
        continue;
      }
      const [known] = this.classesOf([definition]);
      if (known === undefined) return [];
      classes.add(known);
    }
    const object = this.declaredClass(OBJECT);
    // `try: from x import Base; except ImportError: Base = object`: with less of it there is less to prove.
    if (classes.size > 1 && object !== undefined) classes.delete(object);
    return [...classes];
  }

  private definitions(value: Expression, place: NamePlace): readonly Definition[] {
    const name = dottedName(value);
    return name === undefined ? [] : lookUp(this.context.resolver, place, name);
  }

  /** `namedtuple(…)` and its kin make a class of known behaviour. */
  private called(callee: Expression, place: NamePlace): KnownClass[] {
    const names = this.definitions(callee, place).map((definition) =>
      definition.kind === 'external'
        ? definition.name
        : definition.kind === 'function' || definition.kind === 'class'
          ? `${definition.module}.${definition.name}`
          : '',
    );
    const made = names.map((name) => this.declaredClass(`${this.context.facts.canonical(name)}()`));
    return made.length > 0 && made.every((one) => one !== undefined)
      ? made.filter((one) => one !== undefined)
      : [];
  }

  private metaclassOf(
    source: ClassSummary,
    bases: readonly KnownClass[],
    reason: (code: ReasonCode, detail: string) => void,
  ): KnownClass | undefined {
    const explicit = source.args.find(
      ({ kind, name }) => kind === 'keyword' && name === 'metaclass',
    );
    const candidates = bases.flatMap(({ metaclass }) => metaclass ?? []);
    if (explicit !== undefined) {
      const known = this.expression(explicit.value, source, 0);
      if (known.length !== 1 || known[0] === undefined) {
        reason('metaclass', `${dottedName(explicit.value) ?? 'its metaclass'} is not known`);
        return undefined;
      }
      candidates.unshift(known[0]);
    }
    if (source.args.some(({ kind }) => kind === 'keywords'))
      reason('metaclass', 'its keywords are not written out');
    const [derived] = candidates.filter((one) =>
      candidates.every((other) => one.mro.includes(other)),
    );
    if (candidates.length > 0 && derived === undefined)
      reason('metaclass', 'its bases have metaclasses that do not go together');
    const why = derived === undefined ? undefined : metaclassEffect(derived, this.context.facts);
    if (why !== undefined) reason('metaclass', why);
    return derived;
  }

  private broken(name: string, source: ClassSummary, detail: string): KnownClass {
    const { path, line } = source;
    return {
      name,
      source,
      declared: undefined,
      mro: [],
      problems: [{ code: 'mro-ambiguous', detail, path, line }],
      patched: EMPTY,
      dataclass: undefined,
      metaclass: undefined,
    };
  }
}

/** Most classes share the empty one: there are tens of thousands. */
function setOf(names: readonly string[]): ReadonlySet<string> {
  return names.length === 0 ? EMPTY : new Set(names);
}

const EMPTY: ReadonlySet<string> = new Set();

const OBJECT = 'builtins.object';

/** What a metaclass does when a class is made with it; undefined when it leaves the class as written. */
function metaclassEffect(metaclass: KnownClass, facts: Facts): string | undefined {
  if (metaclass.problems.length > 0) return `its metaclass ${metaclass.name} is not proven`;
  for (const owner of metaclass.mro) {
    if (owner.declared?.subclasses === 'no')
      return `${owner.name} changes the classes made with it`;
    for (const name of MAKING)
      if (
        (owner.source?.members.has(name) === true || owner.patched.has(name)) &&
        facts.harmless(`${owner.name}.${name}`) === undefined
      )
        return `${owner.name}.${name} runs when the class is made`;
  }
  return undefined;
}

/** What a metaclass that is declared harmless sets on the class. */
function metaclassSets(metaclass: KnownClass | undefined, facts: Facts): readonly string[] {
  return (metaclass?.mro ?? []).flatMap(({ name, source }) =>
    source === undefined ? [] : MAKING.flatMap((hook) => facts.harmless(`${name}.${hook}`) ?? []),
  );
}

const MAKING: readonly string[] = [
  '__new__',
  '__init__',
  '__prepare__',
  'mro',
  '__getattribute__',
  '__getattr__',
  '__setattr__',
];

function plainReason(code: ReasonCode, detail: string): Reason {
  return { code, detail, path: '', line: 0 };
}
