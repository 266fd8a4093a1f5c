/**
 * What a run shows: events as attempts, each with what it would have granted, and the verdict of all.
 * @module
 */
import type { Capability } from '../core/finding.ts';
import { worse, type Verdict } from '../core/verdict.ts';
import { BUILT_IN_LOOKUP } from '../policy/lookup.ts';
import { auditCapabilities } from './audit-events.ts';
import type { Observation, RunOutcome, SandboxEvent } from './level.ts';

/** Something that was tried. */
export interface Attempt {
  readonly event: SandboxEvent;
  /**
   * `unknown`: a call that nobody vouches for, and of which nothing bad is known. `incomplete`: a limit of time or
   * memory was reached, which a large model may do as well as an endless loop.
   */
  readonly verdict: 'unknown' | 'incomplete' | 'dangerous';
  readonly capabilities: readonly Capability[];
}

/** What was seen, judged. */
export interface Observed {
  readonly verdict: Verdict;
  readonly outcome: RunOutcome;
  readonly exception?: string | undefined;
  readonly attempts: readonly Attempt[];
}

/** Judges a run. One that did not come to its end without an attempt is `incomplete`: more could have followed. */
export function observedOf({ outcome, exception, events }: Observation): Observed {
  // An isolation that refused to begin says why: nothing was loaded that could have tried anything.
  const tried = outcome === 'refused' ? [] : events;
  const attempts = tried.flatMap((event) => attemptOf(event) ?? []);
  const ended: Verdict = outcome === 'returned' ? 'clean' : 'incomplete';
  const verdict = attempts.reduce<Verdict>((all, one) => worse(all, one.verdict), ended);
  return { verdict, outcome, exception, attempts };
}

/** What one event tries; undefined when it is of no consequence. */
export function attemptOf(event: SandboxEvent): Attempt | undefined {
  if (event.by === 'host') return hostAttempt(event);
  if (event.event === 'MemoryError') return { event, verdict: 'incomplete', capabilities: ['dos'] };
  const capabilities = auditCapabilities(event.event) ?? callCapabilities(event);
  if (capabilities === undefined) return { event, verdict: 'unknown', capabilities: [] };
  return capabilities.length === 0 ? undefined : { event, verdict: 'dangerous', capabilities };
}

/** What the host saw is not to be argued with: all of it but what was printed was refused or ended. */
function hostAttempt(event: SandboxEvent): Attempt | undefined {
  if (event.event === 'printed') return undefined;
  const isLimit = event.event === 'killed' && !/output/.test(event.detail ?? '');
  if (isLimit) return { event, verdict: 'incomplete', capabilities: ['dos'] };
  return { event, verdict: 'dangerous', capabilities: [hostCapability(event)] };
}

function hostCapability({ event, detail = '' }: SandboxEvent): Capability {
  if (event === 'killed') return 'dos';
  const [, capability] = REFUSED.find(([pattern]) => pattern.test(detail)) ?? [];
  return capability ?? 'tamper';
}

/** What a refused system call would have done, by its name at the beginning. */
const REFUSED: readonly (readonly [RegExp, Capability])[] = [
  [
    /^path_open for writing|^(?:fd_(?:write|allocate|pwrite|filestat)|path_(?:create|link|rename|symlink|filestat_set))/,
    'file-write',
  ],
  [/^path_(?:unlink|remove)/, 'file-delete'],
  [/^path_/, 'file-read'],
  [/^sock/, 'network'],
];

/** What calling or constructing this name grants; empty when someone vouches for it; undefined when nothing is known. */
function callCapabilities({ event, detail }: SandboxEvent): readonly Capability[] | undefined {
  for (let at = event.lastIndexOf('.'); at > 0; at = event.lastIndexOf('.', at - 1)) {
    const symbol = { module: event.slice(0, at), name: event.slice(at + 1) };
    const entry = BUILT_IN_LOOKUP.entry(symbol);
    // Under a rule for its arguments: if they were bad, what they do is seen as an event of its own.
    const rule = detail === 'constructed' ? entry.rule?.newobj : entry.rule?.reduce;
    if (rule !== undefined) return [];
    const grants = BUILT_IN_LOOKUP.grant(entry)?.grants ?? [];
    if (grants.length > 0) return grants;
    if (entry.rule !== undefined) return undefined;
  }
  return undefined;
}
