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
function inspectView(args: readonly Value[]): Problem | undefined {
  // Taking an array apart by a pattern goes through an iterator, and a checkpoint has many tensors.
  const storage = args[0];
  const offset = args[1];
  const size = args[2];
  const stride = args[3];
  const elements = storage === undefined ? undefined : elementsOf(storage);
  if (elements === undefined || offset?.kind !== 'int') return undefined;
  if (!isShown(size) || !isShown(stride)) return undefined;
  const sizes = size.items;
  const strides = stride.items;
  let last = offset.value;
  let isOdd = last < 0n;
  let isEmpty = false;
  for (let at = 0; at < Math.max(sizes.length, strides.length); at++) {
    const one = sizes[at] ?? ZERO;
    const step = strides[at] ?? ZERO;
    if (one.kind !== 'int' || step.kind !== 'int') return undefined;
    isOdd ||= one.value < 0n || step.value < 0n;
    isEmpty ||= one.value === 0n;
    last += (one.value - 1n) * step.value;
  }
  if (sizes.length !== strides.length) return outside('sizes and strides differ in number');
  if (isOdd) return outside('an offset, size or stride is negative');
  return isEmpty || last < elements ? undefined : outside(`element ${last} of ${elements} is used`);
}

const ZERO: Value = { kind: 'int', value: 0n, plain: true };

/** The elements of a storage named by a persistent id. Bytes of an untyped one say nothing without the dtype. */
function elementsOf(storage: Value): bigint | undefined {
  if (storage.kind !== 'persistent' || storage.id.kind !== 'tuple') return undefined;
  const cls = storage.id.items[1];
  const count = storage.id.items[4];
  if (cls?.kind !== 'global' || cls.symbol.name === 'UntypedStorage') return undefined;
  return count?.kind === 'int' ? count.value : undefined;
}

type Row = Extract<Value, { readonly items: readonly Value[] }>;

function isShown(value: Value | undefined): value is Row {
  return (value?.kind === 'tuple' || value?.kind === 'list') && value.elided === 0;
}

function outside(reason: string): Problem {
  return { rule: storageSize, values: { details: ` (${reason})` } };
}

function inspectParts(args: readonly Value[], scope: Scope): Problem | undefined {
  const open: Value[] = args.slice();
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
