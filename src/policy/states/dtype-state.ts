/**
 * The state of a numpy dtype. numpy believes what it says about sizes, offsets and object pointers
 * (numpy/_core/src/multiarray/descriptor.c, arraydescr_setstate), so a false one corrupts memory.
 * @module
 */
import type { Value } from '../../core/value.ts';
import { hidden, oddState, type Problem } from '../inspection.ts';
import { stateCorruptsMemory } from '../rules/state-corrupts-memory.ts';
import { dtypeCode, dtypeSize, holdsObjects, isDtype } from './dtype-values.ts';
import type { StateInspector, Scope } from '../scope.ts';

/** Flag bits of an object dtype, and those of them that a dtype with an object inside must have. */
const OBJECT_FLAGS = 0x3fn;
const INHERITED_FLAGS = 0x1bn;

/** Plain values and dtypes in their places, flags and offsets that fit. */
export const dtypeState: StateInspector = (state, _owner, scope, instance) => {
  if (state.kind !== 'tuple')
    return state.kind === 'elided'
      ? hidden('the state is not shown')
      : oddState('it is not a tuple');
  if (state.elided > 0) return hidden('not all of the state is shown');
  if (state.items.length !== 8 && state.items.length !== 9)
    return oddState('it has an unknown number of parts');
  const [version, order, subdtype, names, fields, size, alignment, flags, metadata] = state.items;
  const plain = [version, order, names, size, alignment, flags, metadata];
  if (!plain.every((part) => part === undefined || scope.isPlain(part)))
    return oddState('a part of it is not plain data');
  if (size?.kind !== 'int' || flags?.kind !== 'int') return oddState('its numbers are not numbers');
  const inner = innerDtypes(subdtype, fields, size.value, scope);
  if (!Array.isArray(inner)) return inner;
  return inspectFlags(instance, inner, flags.value, scope);
};

/** The dtypes inside: of a sub-array, of fields; or what is wrong with them. */
function innerDtypes(
  subdtype: Value | undefined,
  fields: Value | undefined,
  size: bigint,
  scope: Scope,
): Problem | Value[] {
  const inner: Value[] = [];
  if (subdtype?.kind === 'tuple') {
    const [base, shape] = subdtype.items;
    if (base === undefined || !isDtype(base, scope) || shape?.plain !== true)
      return oddState('its sub-array is odd');
    inner.push(base);
  } else if (subdtype !== undefined && !subdtype.plain)
    return notShown(subdtype, 'its sub-array is odd');
  if (fields === undefined || fields.kind === 'none') return inner;
  if (fields.kind !== 'dict') return notShown(fields, 'its fields are not a dict');
  if (fields.elided > 0) return hidden('not all fields of the dtype are shown');
  for (const [, field] of fields.entries) {
    const dtype = fieldDtype(field, size, scope);
    if ('rule' in dtype) return dtype;
    inner.push(dtype);
  }
  return inner;
}

function fieldDtype(field: Value, size: bigint, scope: Scope): Problem | Value {
  if (field.kind !== 'tuple' || field.elided > 0) return notShown(field, 'a field is odd');
  const [dtype, offset, title] = field.items;
  if (dtype === undefined || !isDtype(dtype, scope)) return notShown(dtype, 'a field has no dtype');
  if (offset?.kind !== 'int' || title?.plain === false) return oddState('a field is odd');
  const end = offset.value + BigInt(dtypeSize(dtype) ?? 0);
  if (offset.value < 0n || end > size) return corrupt(`a field ends at ${end} of ${size} bytes`);
  return dtype;
}

function inspectFlags(
  instance: Value | undefined,
  inner: readonly Value[],
  flags: bigint,
  scope: Scope,
): Problem | undefined {
  const code = instance === undefined ? undefined : dtypeCode(instance);
  const held = inner.map((dtype) => holdsObjects(dtype, scope));
  const objectInside = held.includes('yes');
  if (held.includes('hidden')) return hidden('what the dtype is made of is not shown');
  if (code === undefined) return oddState('its type code is not one that numpy writes');
  if (code.startsWith('O') && (flags & OBJECT_FLAGS) !== OBJECT_FLAGS) {
    return corrupt('the flags of an object dtype are cleared');
  }
  if (objectInside && (flags & INHERITED_FLAGS) !== INHERITED_FLAGS) {
    return corrupt('an object dtype is hidden in one that says it holds none');
  }
  if (instance?.kind !== 'instance') return undefined;
  if (objectInside) scope.objectDtypes.add(instance.call);
  if (scope.lastOtherCall > instance.call) return corrupt('a dtype is changed after it was used');
  return undefined;
}

function notShown(value: Value | undefined, reason: string): Problem {
  return value?.kind === 'elided' || value?.kind === 'lost'
    ? hidden('not all of the dtype is shown')
    : oddState(reason);
}

function corrupt(reason: string): Problem {
  return { rule: stateCorruptsMemory, values: { reason } };
}
