/**
 * Finds a callable that grants something inside arguments: a function that is handed to another one is
 * as good as called when that other one calls it.
 * @module
 */
import type { Capability } from '../core/finding.ts';
import type { Value } from '../core/value.ts';
import { follow, type Followed } from './follow.ts';
import { targetOf } from './lookup.ts';
import type { Scope } from './scope.ts';

/** A callable and what a call of it grants. */
export interface DangerousCallable {
  readonly target: string;
  readonly grants: readonly Capability[];
}

/** Capabilities with which a callable that is handed on is as good as run. */
const RUNS: ReadonlySet<Capability> = new Set([
  'process-exec',
  'code-exec',
  'native-code',
  'import',
]);

/** Whether a callable could do anything at all once something calls it. */
export function runsAnything({ grants }: DangerousCallable): boolean {
  return grants.some((capability) => RUNS.has(capability));
}

/** Values that one search looks at. */
const MAX_STEPS = 5000;

/** The first callable in the value that grants something, names and computed ones alike. */
export function dangerousIn(value: Value, scope: Scope): DangerousCallable | undefined {
  const open: Value[] = [value];
  let steps = 0;
  for (let next = open.pop(); next !== undefined && steps < MAX_STEPS; next = open.pop()) {
    steps++;
    if (next.plain) continue;
    const found = dangerousCallable(follow(next), scope);
    if (found !== undefined && !isListed(next, scope)) return found;
    open.push(...parts(next).toReversed());
  }
  return undefined;
}

/** What the followed value is a callable of, when calling it grants something. */
export function dangerousCallable(followed: Followed, scope: Scope): DangerousCallable | undefined {
  let at = followed;
  while (at.kind === 'partial') at = at.of;
  if (at.kind !== 'symbol' || at.name === '') return undefined;
  const grant = scope.grant(scope.entry(at));
  return grant === undefined ? undefined : { target: targetOf(at), grants: grant.grants };
}

/** What a rule lists may be handed on: its own call is judged where it happens. */
function isListed(value: Value, scope: Scope): boolean {
  return value.kind === 'global' && scope.entry(value.symbol).rule !== undefined;
}

function parts(value: Value): readonly Value[] {
  switch (value.kind) {
    case 'tuple':
    case 'list':
    case 'set':
    case 'frozenset':
      return value.items;
    case 'dict':
      return value.entries.flat();
    case 'instance':
      return value.args === undefined ? [] : [value.args];
    default:
      return [];
  }
}
