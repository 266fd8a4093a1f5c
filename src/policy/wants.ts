/**
 * Decides for which calls the arguments must be shown. A file may have a million calls, and most of
 * them are known to be inert whatever they are given.
 * @module
 */
import type { How, Value } from '../core/value.ts';
import { isCaller } from './callers.ts';
import { needsNothing } from './inspect-needs.ts';
import type { Entry } from './lookup.ts';
import type { Session } from './session.ts';

/** Calls of one callee whose arguments are shown although the verdict does not depend on them. */
const SHOWN = 8;
/** Calls whose arguments are still shown once the pickle is known to be dangerous. */
const SHOWN_WHEN_DANGEROUS = 20_000;

interface Call {
  readonly how: How;
  readonly callee: Value;
  readonly plain: boolean;
  readonly ordinaryDict?: boolean | undefined;
}

/** States with ordinary keys that are shown although the class does not care for their values. */
const STATES_SHOWN = 50_000;
/** State rules for which plain values under ordinary keys are inert. */
const BY_KEYS: ReadonlySet<string> = new Set([
  'dict',
  'dict-data',
  'rule:slots',
  'rule:slots-data',
]);

/** Counts what was shown in one pickle. */
export class Wants {
  private readonly session: Session;
  private shown: Map<Entry, number> | undefined;
  private shownInDanger = 0;
  private statesShown = 0;

  constructor(session: Session) {
    this.session = session;
  }

  ask(call: Call): boolean {
    const wanted = this.decide(call);
    if (!wanted || this.session.findings.verdict !== 'dangerous') return wanted;
    return ++this.shownInDanger <= SHOWN_WHEN_DANGEROUS;
  }

  private decide({ how, callee, plain, ordinaryDict }: Call): boolean {
    switch (how) {
      case 'persid':
        return true;
      case 'build':
        return this.wantsState(callee, plain, ordinaryDict === true);
      case 'setitem':
      case 'append':
      case 'additem':
        return this.wantsItems(callee, plain);
      case 'hash':
        return false;
      default:
        return this.wantsArguments(how, callee, plain);
    }
  }

  /** Whether a container still counts as data depends on what is put into it. */
  private wantsItems(callee: Value, plain: boolean): boolean {
    const rule = this.session.scope.classOf(callee)?.rule;
    if (rule?.items !== true) return this.mayShow(callee);
    if (rule.data !== true || plain || callee.kind !== 'instance') return false;
    return this.session.scope.filled.get(callee.call) !== 'no';
  }

  private wantsState(callee: Value, plain: boolean, ordinary: boolean): boolean {
    const rule = this.session.scope.classOf(callee)?.rule;
    if (rule?.needs !== undefined && !needsNothing(rule.needs, plain)) return true;
    if (rule?.build === 'any' || (rule?.build === 'data' && plain)) return false;
    if (!ordinary || rule === undefined || !BY_KEYS.has(rule.build ?? '')) return true;
    if (plain) return false;
    // Of values that do not matter, the first are looked at all the same: an opcode may call what they plant.
    const free = rule.build !== 'dict-data' && rule.selfCalls === undefined;
    return !free || ++this.statesShown <= STATES_SHOWN;
  }

  private wantsArguments(how: How, callee: Value, plain: boolean): boolean {
    if (callee.kind !== 'global') return true;
    const { scope } = this.session;
    const entry = scope.entry(callee.symbol);
    const rule = how === 'newobj' || how === 'newobj_ex' ? entry.rule?.newobj : entry.rule?.reduce;
    // INST and OBJ choose by whether there are arguments.
    if (how === 'inst' || how === 'obj') return true;
    if (rule === 'any') return false;
    if (rule === 'plain' || rule === 'data') return !plain;
    if (rule !== undefined || scope.allowed(entry, how) !== undefined || isCaller(entry))
      return true;
    return this.mayShow(callee);
  }

  /** Evidence only: the first calls of a name are enough. */
  private mayShow(callee: Value): boolean {
    if (callee.kind !== 'global') return true;
    const entry = this.session.scope.entry(callee.symbol);
    this.shown ??= new Map();
    const count = (this.shown.get(entry) ?? 0) + 1;
    this.shown.set(entry, count);
    return count <= SHOWN;
  }
}
