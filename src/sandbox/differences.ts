/**
 * Where what was read and what was seen differ, in plain words: neither is the whole truth.
 * @module
 */
import type { FileReport, Finding } from '../core/finding.ts';
import { publicModule } from '../policy/canonical.ts';
import type { Observation, SandboxEvent } from './level.ts';
import type { Observed } from './observed.ts';

/** One difference. */
export interface Difference {
  /** `not-seen`: read, and not observed; `not-read`: observed, and no finding of the scan. */
  readonly kind: 'verdict' | 'not-seen' | 'not-read';
  readonly target?: string | undefined;
  readonly text: string;
}

/** More are not of use to anyone. */
const MOST = 100;

/** Compares a scan with a run of the same file. */
export function differencesOf(
  scanned: Pick<FileReport, 'verdict' | 'findings'>,
  observation: Observation,
  observed: Observed,
): readonly Difference[] {
  const calls = calledTargets(scanned.findings);
  const seen = seenIn(observation);
  const missed = [...calls].filter(([target, isCall]) => !wasSeen(target, isCall, seen));
  const read = new Set(
    [...calls.keys()].map(publicTarget).flatMap((name) => [name, ...(SAME.get(name) ?? [])]),
  );
  const extra = new Set(
    observed.attempts
      .filter(({ event, verdict }) => event.by === 'guest' && verdict === 'dangerous')
      .map(({ event }) => event.event)
      .filter((name) => !read.has(publicTarget(name))),
  );
  return [
    ...verdictDifference(scanned.verdict, observed),
    ...missed.map(([target]) => notSeen(target, observed)),
    ...[...extra].map(notRead),
  ].slice(0, MOST);
}

/** What CPython tells of a call under other names. */
const SAME: ReadonlyMap<string, readonly string[]> = new Map([
  ['builtins.eval', ['exec', 'compile']],
  ['builtins.exec', ['exec', 'compile']],
  ['builtins.execfile', ['exec', 'compile']],
  ['builtins.compile', ['compile']],
  ['builtins.open', ['open']],
  ['io.open', ['open']],
  ['os.open', ['open']],
]);

/** The names that the scan says are called, or acted on; of each one whether it is really called. */
export function calledTargets(findings: readonly Finding[]): ReadonlyMap<string, boolean> {
  const targets = new Map<string, boolean>();
  for (const { how, target, verdict } of findings) {
    if (how === undefined || target === undefined || verdict === 'clean') continue;
    targets.set(target, (targets.get(target) ?? false) || CALLS.has(how));
  }
  return targets;
}

/** Ways of being called: what is otherwise done to an object shows as no more than that its class is looked up. */
const CALLS: ReadonlySet<string> = new Set(['reduce', 'obj', 'inst']);

/** What a run showed. */
export interface Seen {
  /** Called, or told by CPython. */
  readonly calls: ReadonlySet<string>;
  /** Looked up by the unpickler. */
  readonly names: ReadonlySet<string>;
}

/** Every name that a run showed. */
export function seenIn({ events }: Pick<Observation, 'events'>): Seen {
  const guest = events.filter(({ by }) => by === 'guest');
  const calls = guest.filter(({ event }) => event !== LOOK_UP);
  return {
    calls: new Set(calls.map(({ event }) => publicTarget(event))),
    names: new Set(guest.flatMap(lookedUp)),
  };
}

/** Whether a run showed this name called, or something reached through it. */
export function wasSeen(target: string, isCall: boolean, { calls, names }: Seen): boolean {
  const name = publicTarget(target);
  if (calls.has(name) || (!isCall && names.has(name))) return true;
  return [...calls].some((one) => one.startsWith(`${name}.`));
}

/** `posix.system` is `os.system`. */
export function publicTarget(target: string): string {
  for (let at = target.indexOf('.'); at > 0; at = target.indexOf('.', at + 1)) {
    const module = target.slice(0, at);
    const known = publicModule(module);
    if (known !== module) return known + target.slice(at);
  }
  return target;
}

const LOOK_UP = 'pickle.find_class';

function lookedUp({ event, arguments: args }: SandboxEvent): string[] {
  if (event !== LOOK_UP) return [];
  const [, module, name] = /^\('([^']*)', '([^']*)'\)$/.exec(args ?? '') ?? [];
  return module === undefined || name === undefined ? [] : [publicTarget(`${module}.${name}`)];
}

function verdictDifference(verdict: FileReport['verdict'], observed: Observed): Difference[] {
  if (verdict === observed.verdict) return [];
  const text = `the scan says ${verdict}, the run shows ${observed.verdict}`;
  return [{ kind: 'verdict', text }];
}

function notSeen(target: string, { outcome, exception }: Observed): Difference {
  const why =
    outcome === 'returned'
      ? 'the run did not come to it: other conditions, or another version of the library'
      : `the run ended before it (${outcome}${exception === undefined ? '' : `: ${exception}`})`;
  return {
    kind: 'not-seen',
    target,
    text: `${target} stands in the file and was not seen: ${why}`,
  };
}

function notRead(target: string): Difference {
  const text = `${target} was seen and is no finding of the scan: what the file calls went on to call it`;
  return { kind: 'not-read', target, text };
}
