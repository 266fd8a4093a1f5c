/**
 * What the rules of one pickle see: names with what is known of them, the class behind a value, and
 * whether a value is data.
 * @module
 */
import type { How, SymbolName, Value } from '../core/value.ts';
import { publicName } from './canonical.ts';
import type { Grant } from './compact.ts';
import type { Contents } from './contents.ts';
import { follow } from './follow.ts';
import type { Problem } from './inspection.ts';
import type { ArgumentRule, StateRule } from './knowledge.ts';
import type { Entry, Lookup } from './lookup.ts';
import type { Allowance, Policy } from './profile.ts';

/** Values that one question about data looks at. */
const MAX_STEPS = 50_000;

/** A call, as the argument rules see it. */
export interface CallView {
  readonly entry: Entry;
  readonly how: How;
  readonly args: Value;
  /** newobj_ex: the keyword arguments. */
  readonly extra: Value | undefined;
}

/** One named argument rule: `undefined` when the call is inert. */
export type ArgumentInspector = (
  args: readonly Value[],
  call: CallView,
  scope: Scope,
) => Problem | undefined;

/** One named state rule: `undefined` when setting the state is inert. `instance`: the object, where there is one. */
export type StateInspector = (
  state: Value,
  owner: Entry,
  scope: Scope,
  instance: Value | undefined,
) => Problem | undefined;

/** The rules that other rules refer to: given to the scope, so that a rule need not import its own index. */
export interface Inspectors {
  readonly arguments: (rule: ArgumentRule, call: CallView, scope: Scope) => Problem | undefined;
  readonly state: (
    rule: StateRule,
    state: Value,
    owner: Entry,
    scope: Scope,
    instance?: Value,
  ) => Problem | undefined;
}

/** What surrounds the judged pickle, for the rules. */
export class Scope {
  private readonly lookup: Lookup;
  private objectDtypes_: Set<number> | undefined;
  private filled_: Map<number, 'no' | 'hidden'> | undefined;
  private planted_: Map<number, string> | undefined;
  private readonly allowances: ReadonlyMap<string, readonly Allowance[]>;
  readonly loader: 'pickle' | 'torch' | 'joblib' | 'numpy';
  readonly inspect: Inspectors;
  /** Pickles in literals that a call loads and whose callables it calls: each must be closed. */
  readonly closed: Uint8Array[] = [];
  /** The bytes behind the pictures, where the judge was given them. */
  contents: Contents | undefined;
  /** The last call that did not make or build a dtype: a dtype from before it may be in use. */
  lastOtherCall = -1;

  constructor(lookup: Lookup, inspect: Inspectors, policy: Policy, loader: Scope['loader']) {
    this.inspect = inspect;
    this.lookup = lookup;
    this.loader = loader;
    this.allowances = indexAllowances(policy);
  }

  // Made when they are asked for: few pickles need them, and there may be a pickle in each of a million files.

  /** Calls that made a dtype whose state puts object pointers in it. */
  get objectDtypes(): Set<number> {
    this.objectDtypes_ ??= new Set();
    return this.objectDtypes_;
  }

  /** Containers, by the call that made them, into which something was put that is not data, or not shown. */
  get filled(): Map<number, 'no' | 'hidden'> {
    this.filled_ ??= new Map();
    return this.filled_;
  }

  /** Instances, by the call that made them, with a dangerous callable where APPEND or ADDITEMS would call it. */
  get planted(): Map<number, string> {
    this.planted_ ??= new Map();
    return this.planted_;
  }

  entry(symbol: SymbolName): Entry {
    return this.lookup.entry(symbol);
  }

  grant(entry: Entry): Grant | undefined {
    return this.lookup.grant(entry);
  }

  /** Under which arguments the user's policy allows this use; any use allows naming. */
  allowed(entry: Entry, use: 'named' | How): ArgumentRule | undefined {
    if (this.allowances.size === 0) return undefined;
    const allowances = this.allowances.get(`${entry.module}\n${entry.name}`);
    const match = allowances?.find(({ uses }) => use === 'named' || uses.includes(use));
    return match?.arguments;
  }

  /**
   * The value, or the class that it stands for: torch's legacy format stores the class of a module as a
   * persistent id with its source text, and loads the class (torch/serialization.py, _legacy_load).
   */
  named(value: Value): Value {
    if (value.kind !== 'persistent' || this.loader !== 'torch') return value;
    const { id } = value;
    if (id.kind !== 'tuple' || id.elided > 0 || id.items.length > 4) return value;
    const [kind, cls] = id.items;
    const isModule = kind?.kind === 'str' && kind.text === 'module' && !kind.clipped;
    return isModule && cls?.kind === 'global' ? cls : value;
  }

  /** What was called to make a value, when that is a name, or a name that a resolver reaches. */
  makerOf(value: Value): Entry | undefined {
    if (value.kind !== 'instance') return undefined;
    const callee = this.named(value.callee);
    if (callee.kind === 'global') return this.entry(callee.symbol);
    const reached = follow(value.callee);
    if (reached.kind !== 'symbol' || reached.assembled) return undefined;
    const { module, name } = reached;
    return this.entry({ module, name });
  }

  /** The class whose rules hold for a value, when it is an instance of one that is known. */
  classOf(value: Value): Entry | undefined {
    if (value.kind !== 'instance') return undefined;
    const made = this.makerOf(value);
    if (made === undefined) return undefined;
    const { rule } = made;
    const returns = rule?.returns;
    if (returns === undefined)
      return rule?.what === 'function' || rule?.what === 'module' ? undefined : made;
    if (returns !== 'arg0') return this.lookup.dotted(returns);
    const first = value.args?.kind === 'tuple' ? value.args.items[0] : undefined;
    return first?.kind === 'global' ? this.entry(first.symbol) : undefined;
  }

  /** Whether the value is a name that knowledge lists and that grants nothing. */
  isHarmlessName(value: Value): value is Extract<Value, { readonly kind: 'global' }> {
    if (value.kind !== 'global') return false;
    const entry = this.entry(value.symbol);
    if (this.allowed(entry, 'named') !== undefined) return this.grant(entry) === undefined;
    return entry.rule !== undefined && this.grant(entry) === undefined;
  }

  /** Plain data, where bytes may also be written in the way of protocols 0 to 2. */
  isPlain(value: Value): boolean {
    const open: Value[] = [value];
    let steps = 0;
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (next.plain || isBytesResult(next)) continue;
      if (++steps > MAX_STEPS || !openContainer(next, open)) return false;
    }
    return true;
  }

  /** Whether the value may be hashed and compared without running code of the file's choice. */
  isHashable(value: Value): boolean {
    if (value.plain || isBytesResult(value)) return true;
    if (value.kind === 'tuple' || value.kind === 'frozenset') {
      return value.elided === 0 && value.items.every((item) => this.isHashable(item));
    }
    if (value.kind === 'global') return this.isHarmlessName(value);
    const owner = this.classOf(value);
    return (
      owner?.rule?.hash === true ||
      (owner !== undefined && this.allowed(owner, 'hash') !== undefined)
    );
  }

  /**
   * Whether everything in the value is data: `yes`, `no`, or `hidden` when a part is not shown.
   * `names` says which names count: classes and constants, or any harmless name.
   */
  isData(value: Value, names: 'classes' | 'all' = 'classes'): 'yes' | 'no' | 'hidden' {
    let answer: 'yes' | 'hidden' = 'yes';
    const open: Value[] = [value];
    let steps = 0;
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (next.plain) continue;
      if (++steps > MAX_STEPS) return 'hidden';
      const one = this.dataStep(next, names, open);
      if (one === 'no') return 'no';
      if (one === 'hidden') answer = 'hidden';
    }
    return answer;
  }

  private dataStep(value: Value, names: 'classes' | 'all', open: Value[]): 'yes' | 'no' | 'hidden' {
    switch (value.kind) {
      case 'tuple':
      case 'list':
      case 'set':
      case 'frozenset':
        open.push(...value.items);
        return value.elided > 0 ? 'hidden' : 'yes';
      case 'dict':
        for (const [key, item] of value.entries) open.push(key, item);
        return value.elided > 0 ? 'hidden' : 'yes';
      case 'global':
        return this.isHarmlessName(value) && (names === 'all' || !this.isFunction(value))
          ? 'yes'
          : 'no';
      case 'instance':
        return this.isDataInstance(value);
      case 'persistent':
        return this.loader === 'torch' ? 'yes' : 'no';
      case 'cycle':
        return 'yes';
      case 'elided':
      case 'lost':
        return 'hidden';
      default:
        return 'yes';
    }
  }

  private isFunction(value: Extract<Value, { readonly kind: 'global' }>): boolean {
    return this.entry(value.symbol).rule?.what === 'function';
  }

  private isDataInstance(
    value: Extract<Value, { readonly kind: 'instance' }>,
  ): 'yes' | 'no' | 'hidden' {
    if (isBytesResult(value)) return 'yes';
    const owner = this.classOf(value);
    if (owner?.rule?.data !== true) return this.makerOf(value)?.rule?.data === true ? 'yes' : 'no';
    // A container is data as long as what was put into it is.
    if (owner.rule.items !== true) return 'yes';
    return (
      this.filled.get(value.call) ?? (value.args === undefined ? 'hidden' : this.isData(value.args))
    );
  }
}

/** Protocols 0 to 2 write bytes as `_codecs.encode(text, 'latin1')`, and no bytes as `bytes()`. */
export function isBytesResult(value: Value): boolean {
  if (value.kind !== 'instance' || value.callee.kind !== 'global') return false;
  const { module, name } = value.callee.symbol;
  const made = publicName(module, name);
  if (made === 'codecs.encode') return value.args?.plain === true;
  if (made !== 'builtins.bytes') return false;
  return value.args?.kind === 'tuple' && value.args.items.length + value.args.elided === 0;
}

/** Adds what a container holds to `open`; false for anything else, and where something is not shown. */
function openContainer(value: Value, open: Value[]): boolean {
  if (value.kind === 'dict') {
    for (const [key, item] of value.entries) open.push(key, item);
    return value.elided === 0;
  }
  if (
    value.kind !== 'tuple' &&
    value.kind !== 'list' &&
    value.kind !== 'set' &&
    value.kind !== 'frozenset'
  )
    return false;
  open.push(...value.items);
  return value.elided === 0;
}

const INDEXED = new WeakMap<Policy, ReadonlyMap<string, readonly Allowance[]>>();

/** By name; made once for each policy. */
function indexAllowances(policy: Policy): ReadonlyMap<string, readonly Allowance[]> {
  const known = INDEXED.get(policy);
  if (known !== undefined) return known;
  const index = makeIndex(policy);
  INDEXED.set(policy, index);
  return index;
}

function makeIndex({ allow }: Policy): ReadonlyMap<string, readonly Allowance[]> {
  const index = new Map<string, Allowance[]>();
  for (const allowance of allow) {
    const key = `${allowance.module}\n${allowance.name}`;
    index.set(key, [...(index.get(key) ?? []), allowance]);
  }
  return index;
}
