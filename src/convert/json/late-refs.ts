/**
 * Values inside themselves: what was named before it was whole takes its place once everything is read.
 * @module
 */
import type { ModelValue } from '../model/value.ts';

/** A place holder, and the id of what belongs there. */
export interface Ref {
  readonly value: ModelValue;
  readonly id: string;
  readonly offset: number;
}

/** The same members, with every place holder replaced where it stands. */
export function replaceRefs(
  members: ReadonlyMap<string, ModelValue>,
  refs: readonly Ref[],
  byId: ReadonlyMap<string, ModelValue>,
): ReadonlyMap<string, ModelValue> {
  if (refs.length === 0) return members;
  const real = new Map(refs.map(({ value, id }) => [value, byId.get(id) ?? value]));
  const seen = new Set<unknown>(members.values());
  // Everything that was read is made of plain objects and lists, and nobody else holds them yet.
  for (const holder of seen) {
    if (!isHolder(holder)) continue;
    for (const [key, part] of Object.entries(holder)) {
      const whole = isValue(part) ? (real.get(part) ?? part) : part;
      if (whole !== part) Reflect.set(holder, key, whole);
      if (isHolder(whole)) seen.add(whole);
    }
  }
  return members;
}

/** A value that holds others, or a list of them: not a tensor, and not bytes. */
function isHolder(part: unknown): part is object {
  if (typeof part !== 'object' || part === null) return false;
  if (Array.isArray(part)) return true;
  return (
    isValue(part) && part.kind !== 'tensor' && part.kind !== 'bytes' && part.kind !== 'bytearray'
  );
}

function isValue(part: unknown): part is ModelValue {
  return typeof part === 'object' && part !== null && 'kind' in part;
}
