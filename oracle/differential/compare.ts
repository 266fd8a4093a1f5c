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
  return other !== undefined && one.every((part, index) => part === other[index]);
}
