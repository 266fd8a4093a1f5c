/**
 * A value that a format cannot hold, as the report names it.
 * @module
 */
import { childrenOf } from './children.ts';
import type { OtherValue } from './flatten.ts';
import type { ModelValue } from './model/value.ts';
import type { Dropped } from './writer.ts';

/** Path, kind and class of a value. */
export function describeValue({ path, value }: OtherValue): Dropped {
  const type = typeOf(value);
  const kind = value.kind === 'group' ? value.what : value.kind;
  return { path: path === '' ? '.' : path, kind, ...(type === undefined ? {} : { type }) };
}

/** Whether a value is plain data through and through, so that typed text keeps all of it. */
export function isPlain(root: ModelValue): boolean {
  const seen = new Set<ModelValue>([root]);
  for (const value of seen) {
    if (value.kind === 'object' || value.kind === 'persistent') return false;
    for (const child of childrenOf(value)) seen.add(child.value);
  }
  return true;
}

/** The class of a value, as far as the file says. */
export function typeOf(value: ModelValue): string | undefined {
  switch (value.kind) {
    case 'symbol':
      return nameOf(value.symbol);
    case 'dict':
    case 'list':
    case 'tuple':
    case 'set':
    case 'frozenset':
      return 'type' in value && value.type !== undefined ? nameOf(value.type) : undefined;
    case 'object':
      return value.callee.kind === 'symbol' ? nameOf(value.callee.symbol) : undefined;
    case 'group':
      return value.layout;
    case 'tensor':
      return value.tensor.dtype;
    default:
      return undefined;
  }
}

function nameOf({ module, name }: { readonly module: string; readonly name: string }): string {
  return `${module}.${name}`;
}
