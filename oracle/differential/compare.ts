/**
 * When our machine agrees with the C unpickler, and when a disagreement is safe.
 * @module
 */
import type { Answer, Event } from './oracle.ts';
import type { Ours } from './ours.ts';

/** How our answer relates to that of the C unpickler. */
export type Relation =
  | 'same' //       the same events and the same end
  | 'stricter' //   we refuse what it loads, having seen all it did
  | 'goes on' //    it refuses, we see all it did and go on
  | 'unsafe'; //    everything else

/** All relations, in the order of the report. */
export const RELATIONS: readonly Relation[] = ['same', 'stricter', 'goes on', 'unsafe'];

/** Compares two answers; the reason says what is unsafe. */
export function compare(c: Answer, ours: Ours): { relation: Relation; reason?: string } {
  const reason = unsafe(c, ours);
  if (reason !== undefined) return { relation: 'unsafe', reason };
  if (c.outcome === 'refused' && differs(c, ours)) return { relation: 'goes on' };
  return { relation: c.outcome === ours.outcome ? 'same' : 'stricter' };
}

/** What failures of one cause have in common. */
export function signature(c: Answer, ours: Ours): string {
  const { relation, reason = '' } = compare(c, ours);
  const ends = [c, ours].map(({ outcome, error }) => error ?? outcome).join(' | ');
  return `${relation} ${reason} ${ends}`.replaceAll(/0x[\da-f]+|\d+|'.*'/g, '#');
}

function unsafe(c: Answer, ours: Ours): string | undefined {
  const missed = c.events.findIndex((event, index) => !sameEvent(event, ours.events[index]));
  if (missed >= 0) return `event ${missed} is missed or different`;
  if (c.file !== undefined && ours.outcome === 'stop' && ours.divergent === false) {
    return 'a reader of files does something else, which is not reported';
  }
  if (c.outcome === 'refused' || ours.outcome === 'refused') return undefined;
  if (ours.events.length > c.events.length) return 'events that did not happen';
  if (ours.consumed !== undefined && ours.consumed !== c.consumed) return 'STOP lies elsewhere';
  return undefined;
}

function differs(c: Answer, ours: Ours): boolean {
  return ours.outcome !== c.outcome || ours.events.length !== c.events.length;
}

function sameEvent(one: Event, other: Event | undefined): boolean {
  if (other === undefined || other.length !== one.length) return false;
  if (one[0] === 'import') return one.every((part, index) => part === other[index]);
  return (
    comparableHow(one) === comparableHow(other) && one[2] === other[2] && sameShape(one, other)
  );
}

/** `**{}` is the same call as none, and our picture of the keywords is that of the end of the stream. */
function comparableHow([, how]: Event): string {
  return how === 'newobj_ex' ? 'newobj' : how;
}

/** Our pictures are bounded: where they end, `?` stands for anything. */
function sameShape(one: Event, other: Event): boolean {
  const [expected, shown] = [argumentsOf(one), argumentsOf(other)];
  return (
    expected.length === shown.length &&
    Array.from(expected).every((kind, index) => kind === shown[index] || shown[index] === '?')
  );
}

function argumentsOf(event: Event): string {
  return event[3]?.split('{', 1)[0] ?? '';
}
