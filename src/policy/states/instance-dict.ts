/**
 * The state of an instance as a dict of attributes: what its keys may be.
 * @module
 */
import type { Value } from '../../core/value.ts';
import { dangerousIn } from '../dangerous-in.ts';
import { hidden, oddState, type Problem } from '../inspection.ts';
import type { Entry } from '../lookup.ts';
import { stateHijack } from '../rules/state-hijack.ts';
import { stateSelfCall } from '../rules/state-self-call.ts';
import { stateSlots } from '../rules/state-slots.ts';
import type { Scope } from '../scope.ts';

/** Attributes that Python or the loader itself looks up on an instance. */
const HIJACKING: ReadonlySet<string> = new Set([
  '__setstate__',
  '__getstate__',
  '__reduce__',
  '__reduce_ex__',
  '__class__',
  '__dict__',
  '__del__',
  '__new__',
  '__init__',
  '__call__',
  '__getattr__',
  '__getattribute__',
  '__setattr__',
  '__delattr__',
  '__getnewargs__',
  '__getnewargs_ex__',
  '__getinitargs__',
  '__copy__',
  '__deepcopy__',
  '__array__',
  '__array_function__',
  '__array_ufunc__',
  '__torch_function__',
  '__index__',
  '__iter__',
  '__len__',
  '__enter__',
  '__exit__',
  '__hash__',
  '__eq__',
  '__setitem__',
  '__getitem__',
]);

/**
 * An exact dict with string keys, none of them special and none of them a method that the class uses
 * while it is built or dropped; or a pair of such a dict and no slots.
 */
export function inspectDict(state: Value, owner: Entry, scope: Scope): Problem | undefined {
  if (state.kind === 'none') return undefined;
  if (state.kind === 'elided' && state.ordinaryDict === true) return inspectUnseen(state, owner);
  if (state.kind === 'dict') return inspectAttributes(state, owner, scope);
  if (state.kind === 'tuple' && state.items.length === 2 && state.elided === 0) {
    const [attributes, slots] = state.items;
    return inspectPair(attributes, slots, owner, scope);
  }
  if (state.kind === 'elided' || state.kind === 'lost' || state.kind === 'cycle') {
    return hidden('the state is not shown');
  }
  return oddState(
    state.kind === 'instance' ? 'an object stands where a plain dict must' : 'it is not a dict',
  );
}

/** A dict of which it is known that all its keys are ordinary, and nothing else. */
function inspectUnseen(state: Value, owner: Entry): Problem | undefined {
  const inert = state.plain || owner.rule?.selfCalls === undefined;
  return inert ? undefined : hidden('the state is not shown');
}

type Dict = Extract<Value, { readonly kind: 'dict' }>;

/** The attributes of one dict. `allowed`: what may stand where the class has a method or a setter of its own. */
export function inspectAttributes(
  state: Dict,
  owner: Entry,
  scope: Scope,
  allowed: 'plain' | 'data' = 'plain',
): Problem | undefined {
  const selfCalls = owner.rule?.selfCalls;
  if (state.ordinaryKeys && (selfCalls === undefined || state.plain)) return undefined;
  for (const [key, value] of state.entries) {
    const problem = inspectEntry(key, value, selfCalls, scope, allowed);
    if (problem !== undefined) return problem;
  }
  if (state.elided === 0) return undefined;
  if (!state.ordinaryKeys) return oddState('one of its keys is special or not a string');
  return hidden('not all keys of the state are shown');
}

function inspectEntry(
  key: Value,
  value: Value,
  selfCalls: readonly string[] | undefined,
  scope: Scope,
  allowed: 'plain' | 'data',
): Problem | undefined {
  if (key.kind !== 'str') return oddState('one of its keys is not a string');
  if (/^__.*__$/s.test(key.text)) return specialKey(key.text, value);
  if (selfCalls?.includes(key.text) !== true || value.plain) return undefined;
  if (allowed === 'data' && scope.isData(value) === 'yes') return undefined;
  const rule = dangerousIn(value, scope) === undefined ? stateSelfCall : stateHijack;
  return { rule, values: { key: key.text } };
}

/** Texts about an object, which honest instances hold too. */
const DESCRIBING: ReadonlySet<string> = new Set([
  '__doc__',
  '__name__',
  '__qualname__',
  '__module__',
]);

/** A plain value under a special name cannot be called; it is odd all the same. */
function specialKey(key: string, value: Value): Problem | undefined {
  if (DESCRIBING.has(key) && (value.kind === 'str' || value.kind === 'none')) return undefined;
  if (!HIJACKING.has(key) || value.plain) return oddState(`it sets ${key}`);
  return { rule: stateHijack, values: { key } };
}

function inspectPair(
  attributes: Value | undefined,
  slots: Value | undefined,
  owner: Entry,
  scope: Scope,
): Problem | undefined {
  const first =
    attributes?.kind === 'dict' ? inspectAttributes(attributes, owner, scope) : undefined;
  if (first !== undefined) return first;
  if (attributes?.kind !== 'dict' && attributes?.kind !== 'none')
    return oddState('it is not a dict');
  if (slots?.kind === 'none') return undefined;
  if (slots?.kind !== 'dict') return oddState('its slots are not a dict');
  if (slots.entries.length + slots.elided === 0) return undefined;
  return inspectAttributes(slots, owner, scope) ?? { rule: stateSlots, values: {} };
}
