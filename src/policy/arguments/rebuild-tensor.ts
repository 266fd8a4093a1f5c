/**
 * torch's rebuilding functions: a storage or tensors, sizes and strides, flags, hooks that are stored.
 * @module
 */
import type { Value } from '../../core/value.ts';
import { hidden, refused, type Problem } from '../inspection.ts';
import { storageSize } from '../rules/storage-size.ts';
import type { ArgumentInspector, Scope } from '../scope.ts';

/** Inert when every argument is one of those, and the tensor lies inside its storage. */
export const rebuildTensor: ArgumentInspector = (args, _call, scope) =>
  inspectParts(args, scope) ?? inspectView(args);

/** As `rebuildTensor`, and the last argument is a state whose attributes are set one by one. */
export const rebuildWithState: ArgumentInspector = (args, { entry }, scope) => {
  const state = args.at(-1);
  if (state === undefined) return refused('its state is missing');
  return (
    inspectParts(args.slice(0, -1), scope) ??
    inspectView(args) ??
    scope.inspect.state('rule:slots', state, { ...entry, rule: undefined }, scope)
  );
};

/** `(storage, offset, size, stride, …)`: no element may lie outside the storage that is named. */
function inspectView([storage, offset, size, stride]: readonly Value[]): Problem | undefined {
  const elements = storage === undefined ? undefined : elementsOf(storage);
  if (elements === undefined || offset?.kind !== 'int') return undefined;
  const sizes = numbersOf(size);
  const strides = numbersOf(stride);
  if (sizes === undefined || strides === undefined) return undefined;
  if (sizes.length !== strides.length) return outside('sizes and strides differ in number');
  if (offset.value < 0n || [...sizes, ...strides].some((number) => number < 0n)) {
    return outside('an offset, size or stride is negative');
  }
  if (sizes.includes(0n)) return undefined;
  const last = sizes.reduce((sum, one, at) => sum + (one - 1n) * (strides[at] ?? 0n), offset.value);
  return last < elements ? undefined : outside(`element ${last} of ${elements} is used`);
}

/** The elements of a storage named by a persistent id. Bytes of an untyped one say nothing without the dtype. */
function elementsOf(storage: Value): bigint | undefined {
  if (storage.kind !== 'persistent' || storage.id.kind !== 'tuple') return undefined;
  const [, cls, , , count] = storage.id.items;
  if (cls?.kind !== 'global' || cls.symbol.name === 'UntypedStorage') return undefined;
  return count?.kind === 'int' ? count.value : undefined;
}

function numbersOf(value: Value | undefined): readonly bigint[] | undefined {
  if (value?.kind !== 'tuple' && value?.kind !== 'list') return undefined;
  const numbers = value.items.map((item) => (item.kind === 'int' ? item.value : undefined));
  return value.elided === 0 && numbers.every((number) => number !== undefined)
    ? numbers
    : undefined;
}

function outside(reason: string): Problem {
  return { rule: storageSize, values: { details: ` (${reason})` } };
}

function inspectParts(args: readonly Value[], scope: Scope): Problem | undefined {
  const open: Value[] = [...args];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.plain || isHooks(next, scope)) continue;
    if ((next.kind === 'tuple' || next.kind === 'list') && next.elided === 0)
      open.push(...next.items);
    else {
      const data = scope.isData(next);
      if (data === 'hidden') return hidden('not all of its arguments are shown');
      if (data === 'no') return refused('an argument is neither data nor a tensor');
    }
  }
  return undefined;
}

/** Hooks are kept in an OrderedDict and run by autograd, not while loading: what they name is judged on its own. */
function isHooks(value: Value, scope: Scope): boolean {
  const owner = scope.classOf(value);
  return owner?.module === 'collections' && owner.name === 'OrderedDict';
}
