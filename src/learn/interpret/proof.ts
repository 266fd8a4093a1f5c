/**
 * One proof: what is known so far, what the state must be for it to hold, and what speaks against it.
 * Everything in it only grows, so that rounds of reading come to an end.
 * @module
 */
import type { StateRule } from '../../policy/knowledge.ts';
import type { KnownClass } from '../known-class.ts';
import type { Library } from '../library.ts';
import { LEARN_LIMITS } from '../limits.ts';
import type { Reason, ReasonCode, StateCondition } from '../result.ts';
import type { FunctionSummary } from '../summary.ts';
import type { Frame } from './frame.ts';
import { type Atom, join, keyOf, NOTHING, type Root, type Value } from './value.ts';

/** How strict a condition is. */
const STRICTNESS: readonly StateCondition['needs'][] = ['data', 'plain', 'str'];

/** What is being proven. */
export interface ProofSubject {
  /** The class whose instance is built; undefined for a function. */
  readonly class: KnownClass | undefined;
  /** Where the values come from. */
  readonly root: Root;
  /** Reasons after which no more are looked for. */
  readonly patience?: number | undefined;
}

/** A proof while it is made. */
export class Proof {
  readonly subject: ProofSubject;
  readonly library: Library;
  readonly reasons: Map<string, Reason> = new Map();
  /** By root and key. */
  readonly conditions: Map<string, StateCondition & { readonly root: Root }> = new Map();
  /** What attributes must be, whoever set them. */
  readonly attributeNeeds: Map<string, StateCondition['needs']> = new Map();
  readonly selfCalls: Set<string> = new Set();
  /** Rules for the state that declared methods ask for. */
  readonly rules: Set<StateRule> = new Set();
  /** How the state is used: as a dict, as a sequence, as either. */
  readonly shapes: Set<'dict' | 'sequence' | 'container'> = new Set();
  /** Functions that were read. */
  readonly read: Map<string, FunctionSummary> = new Map();
  /** Functions of which the result of this round is there already. */
  readonly finished: Set<string> = new Set();
  private readonly sites = new Map<string, string>();
  private readonly slots = new Map<string, Value>();
  /** The slots of each site. */
  private readonly sitesSlots = new Map<string, Set<string>>();
  private steps = 0;
  private changed = false;

  constructor(subject: ProofSubject, library: Library) {
    this.subject = subject;
    this.library = library;
  }

  /** A short name for a place together with what is passed there: such names are put into others. */
  siteOf(place: string): string {
    const known = this.sites.get(place);
    if (known !== undefined) return known;
    const site = `f${this.sites.size}`;
    this.sites.set(place, site);
    return site;
  }

  /** Reads until nothing changes any more; then what was found holds. */
  settle(round: () => void): void {
    for (let count = 0; count < LEARN_LIMITS.rounds; count++) {
      this.changed = false;
      this.finished.clear();
      round();
      if (this.reasons.size > 0) return;
      if (!this.changed) return;
    }
    this.fail('limit', 'its picture does not come to rest', undefined, 0);
  }

  /** Counts a step; false when there have been too many, or enough speaks against it. */
  step(): boolean {
    if (this.reasons.size >= (this.subject.patience ?? LEARN_LIMITS.reasons)) return false;
    if (++this.steps <= LEARN_LIMITS.steps) return true;
    if (this.steps === LEARN_LIMITS.steps + 1)
      this.fail('limit', 'it reads too much code', undefined, 0);
    return false;
  }

  get(slot: string): Value {
    return this.slots.get(slot) ?? NOTHING;
  }

  /** Adds to what a slot may hold. */
  put(slot: string, value: Value): void {
    const before = this.get(slot);
    const after = join(before, value);
    if (after.size === before.size && [...after.keys()].every((key) => before.has(key))) return;
    this.slots.set(slot, after);
    const cut = slot.lastIndexOf('.') + 1;
    const site = slot.slice(0, cut);
    const known = this.sitesSlots.get(site);
    if (known === undefined) this.sitesSlots.set(site, new Set([slot.slice(cut)]));
    else known.add(slot.slice(cut));
    this.changed = true;
  }

  /** The slots that a site has; `site` ends in a dot. */
  slotsOf(site: string): readonly string[] {
    return [...(this.sitesSlots.get(site) ?? [])];
  }

  /** Notes what speaks against it. */
  fail(code: ReasonCode, detail: string, frame: Frame | undefined, at: number): void {
    if (this.reasons.size >= LEARN_LIMITS.reasons) return;
    const { path, line } = this.place(frame, at);
    this.reasons.set(`${code} ${detail} ${path}:${line}`, { code, detail, path, line });
  }

  /** Notes what a value must be. */
  need(
    atom: Extract<Atom, { kind: 'value' }>,
    needs: StateCondition['needs'],
    does: string,
    frame: Frame,
    at: number,
  ): void {
    const key = keyOf(atom);
    const before = this.conditions.get(key);
    if (before !== undefined && STRICTNESS.indexOf(before.needs) >= STRICTNESS.indexOf(needs))
      return;
    const { path, line } = this.place(frame, at);
    const because = `${does} at ${path}:${line}`;
    this.conditions.set(key, { key: atom.key, root: atom.root, needs, because });
    this.changed = true;
  }

  /** Where something stands, for people. */
  place(frame: Frame | undefined, at: number): { path: string; line: number } {
    let found = frame;
    while (found !== undefined && found.fn === undefined) found = found.parent;
    const fn = found?.fn;
    if (fn === undefined) {
      const source = this.subject.class?.source;
      return { path: source?.path ?? '', line: source?.line ?? 0 };
    }
    const before = this.library.source(fn).slice(0, Math.max(0, at - fn.at));
    return { path: fn.path, line: fn.line + before.split('\n').length - 1 };
  }
}
