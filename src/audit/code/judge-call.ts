/**
 * Which case of a sink a call is.
 * @module
 */
import type { Severity } from '../../core/finding.ts';
import { isBelow, isFrom, type VersionRange } from '../project/versions.ts';
import type { Confidence } from '../severity.ts';
import type { Condition, Sink } from '../sinks/sink.ts';
import { constantOf, valueOf, type Given } from './call-arguments.ts';
import { foreignBases } from './member.ts';
import type { CallArguments, Constant, Target } from './target.ts';
import type { World } from './world.ts';

/** What the project around a call says. */
export interface Surroundings {
  readonly versions: ReadonlyMap<string, VersionRange>;
  /** Whether the environment turns `weights_only` off somewhere in the project. */
  readonly noWeightsOnly: boolean;
}

/** The case that applies. */
export interface Judgement {
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly why: string | undefined;
}

/** Judges a call of a sink; nothing for one that is safe. */
export function judgeCall(
  sink: Sink,
  standard: Severity,
  args: CallArguments,
  surroundings: Surroundings,
  world: World,
): Judgement | undefined {
  const confidence = sink.confidence ?? 'high';
  const found = sink.cases?.find(({ when }) => holds(when, args, surroundings, world));
  if (found === undefined) {
    return { severity: sink.severity ?? standard, confidence, why: undefined };
  }
  if (found.result === 'safe') return undefined;
  return {
    severity: found.result,
    confidence: found.confidence ?? confidence,
    why: found.why,
  };
}

function holds(
  condition: Condition,
  args: CallArguments,
  surroundings: Surroundings,
  world: World,
): boolean {
  if ('all' in condition) {
    return condition.all.every((part) => holds(part, args, surroundings, world));
  }
  if ('environment' in condition) return surroundings.noWeightsOnly;
  if ('package' in condition) {
    const range = surroundings.versions.get(condition.package);
    return 'from' in condition ? isFrom(range, condition.from) : isBelow(range, condition.below);
  }
  const given = valueOf(args, condition.argument);
  if ('is' in condition) return isSo(given, condition.is);
  if ('equals' in condition) {
    return given.how === 'given' && isEqual(constantOf(given), condition.equals);
  }
  const every = (test: (target: Target) => boolean): boolean =>
    given.targets.length > 0 && given.targets.every(test);
  if ('endsWith' in condition) {
    return every((target) =>
      hasText(target, (text) => condition.endsWith.some((end) => text.endsWith(end))),
    );
  }
  if ('named' in condition) {
    return every((target) => isNamed(target, condition.named, world));
  }
  return every((target) => contains(target, condition.holds));
}

/** A switch may be any value that is true or false in Python; None is neither given nor false. */
function isEqual(value: Constant | undefined, wanted: string | boolean | null): boolean {
  if (value === undefined) return false;
  if (typeof wanted === 'boolean' && value !== null) return Boolean(value) === wanted;
  return value === wanted;
}

function isSo(given: Given, what: 'given' | 'absent' | 'unknown' | 'variable'): boolean {
  const isNone = given.how === 'given' && constantOf(given) === null;
  switch (what) {
    case 'given':
      return given.how !== 'absent' && !isNone;
    case 'absent':
      return given.how === 'absent' || isNone;
    case 'unknown':
      return (
        given.how === 'open' ||
        (given.how === 'given' &&
          (given.targets.length === 0 || given.targets.some(({ kind }) => kind === 'parameter')))
      );
    default:
      return given.how === 'open' || (given.how === 'given' && constantOf(given) === undefined);
  }
}

function hasText(target: Target, test: (text: string) => boolean): boolean {
  return (
    target.kind === 'constant' &&
    typeof target.value === 'string' &&
    test(target.value.toLowerCase())
  );
}

function isNamed(target: Target, names: readonly string[], world: World): boolean {
  if (target.kind === 'name') return names.includes(target.path);
  if (target.kind !== 'class') return false;
  const bases = foreignBases(world, target.definition);
  return bases.length > 0 && bases.every((base) => names.includes(base));
}

function contains(target: Target, values: readonly string[]): boolean {
  const isOne = (item: Target): boolean =>
    item.kind === 'constant' && typeof item.value === 'string' && values.includes(item.value);
  switch (target.kind) {
    case 'constant':
      return isOne(target);
    case 'list':
      return target.items.some((item) => item.some(isOne));
    case 'dict':
      return [...target.entries.values()].some((item) => item.some(isOne));
    default:
      return false;
  }
}
