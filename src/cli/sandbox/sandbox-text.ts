/**
 * The report of a run for people: both verdicts, what was tried and who says so, and where the two differ.
 * @module
 */
import type { Capability } from '../../core/finding.ts';
import type { Verdict } from '../../core/verdict.ts';
import { clipText } from '../../policy/escape-text.ts';
import { terminalText } from '../../report/escape.ts';
import type { Paint } from '../../report/reporter.ts';
import { wrap } from '../../report/wrap.ts';
import type { RunOutcome, SandboxEvent } from '../../sandbox/level.ts';
import { attemptOf } from '../../sandbox/observed.ts';
import { wasTried, type SandboxReport } from './sandbox-report.ts';

/** How to draw it. */
export interface TextOptions {
  readonly paint: Paint;
  readonly width: number;
  /** Every event, not only what was tried. */
  readonly verbose: boolean;
}

/** The text, ending in a newline. */
export function sandboxText(report: SandboxReport, options: TextOptions): string {
  const { paint } = options;
  const lines = [
    `${paint.bold(terminalText(report.path))} ${paint.dim(`(${report.scanned.format})`)}`,
    row('read', report.scanned.verdict, scanText(report), options),
    row('observed', report.observed?.verdict, runText(report), options),
    ...triedLines(report, options),
    ...differenceLines(report, options),
    '',
    ...wrap(lastWord(report), options.width),
  ];
  return `${lines.join('\n')}\n`;
}

function row(
  label: string,
  verdict: Verdict | undefined,
  said: string,
  { paint }: TextOptions,
): string {
  const shown = verdict === undefined ? '-'.padEnd(12) : colour(verdict, paint)(verdict.padEnd(12));
  return `  ${label.padEnd(10)}${shown}${said}`;
}

function colour(verdict: Verdict, { green, red, yellow }: Paint): (text: string) => string {
  if (verdict === 'dangerous') return red;
  return verdict === 'clean' ? green : yellow;
}

function scanText({ scanned: { findings, complete } }: SandboxReport): string {
  const count = `${findings.length} ${findings.length === 1 ? 'finding' : 'findings'}`;
  return `by a scan, which runs nothing: ${count}${complete ? '' : ', not read in full'}`;
}

function runText({ observation, observed, level, parts, limits, scanned }: SandboxReport): string {
  if (observation === undefined || observed === undefined) {
    return `nothing in it is unpickled (${scanned.format}), so nothing was run`;
  }
  const what = parts === 1 ? 'one pickle was' : `${parts} pickles were`;
  const how = OUTCOMES[observed.outcome];
  const limit = observed.outcome === 'killed-timeout' ? ` of ${limits.seconds} s` : '';
  const why = observed.exception === undefined ? '' : `: ${clipText(observed.exception, 200)}`;
  const when = `${observation.elapsedSeconds.toFixed(2)} s`;
  return `level ${level}: ${what} loaded; ${how}${limit}${terminalText(why)} (${when})`;
}

const OUTCOMES: Readonly<Record<RunOutcome, string>> = {
  returned: 'loading returned',
  raised: 'loading failed',
  'killed-timeout': 'ended at its limit of time',
  'killed-memory': 'ended at its limit of memory',
  'killed-output': 'ended at its limit of output',
  refused: 'the isolation refused to begin',
};

function triedLines(report: SandboxReport, options: TextOptions): string[] {
  const events = (report.observation?.events ?? []).filter(
    (event) => options.verbose || attemptOf(event) !== undefined,
  );
  const groups = [
    { by: 'guest', title: 'What loading tried, as told from inside (what is loaded may lie)' },
    { by: 'host', title: 'What this machine saw of it' },
  ] as const;
  return groups.flatMap(({ by, title }) => {
    const told = grouped(events.filter((event) => event.by === by));
    if (told.length === 0) return [];
    return ['', options.paint.bold(title), ...told.map((one) => eventLine(one, options))];
  });
}

interface Grouped {
  readonly event: SandboxEvent;
  count: number;
}

/** The same event again and again is one line. */
function grouped(events: readonly SandboxEvent[]): Grouped[] {
  const groups = new Map<string, Grouped>();
  for (const event of events) {
    const key = JSON.stringify([event.event, event.arguments, event.detail, event.member]);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, { event, count: 1 });
    else known.count++;
  }
  return [...groups.values()];
}

function eventLine({ event, count }: Grouped, { paint, width }: TextOptions): string {
  const attempt = attemptOf(event);
  const means = (attempt?.capabilities ?? []).map((one) => MEANINGS[one]).join(', ');
  const unknown = attempt?.verdict === 'unknown' ? 'nobody vouches for it' : '';
  const times = count === 1 ? '' : ` ×${count}`;
  const where = event.member === undefined ? '' : ` in ${event.member}`;
  const said = [event.arguments, event.detail].filter((text) => text !== undefined).join(' ');
  const text = clipText(`${event.event}${event.by === 'host' ? ' ' : ''}${said}`, width);
  const note = [means, unknown].filter((one) => one !== '').join('; ');
  const after = paint.dim(`${terminalText(where)}${times}`);
  const tail = note === '' ? '' : ` — ${note}`;
  return `  ${paint.dim(`${event.at.toFixed(2)} s`)}  ${terminalText(text)}${after}${tail}`;
}

const MEANINGS: Readonly<Record<Capability, string>> = {
  'process-exec': 'starts a program',
  'code-exec': 'runs code',
  import: 'imports a module',
  'file-read': 'reads a file',
  'file-write': 'writes a file',
  'file-delete': 'deletes a file',
  network: 'uses the network',
  'native-code': 'calls native code',
  deserialize: 'loads something else',
  'attribute-access': 'reaches into objects',
  'info-leak': 'looks around on the machine',
  dos: 'uses up the machine',
  tamper: 'changes how Python works',
};

function differenceLines({ differences }: SandboxReport, { paint, width }: TextOptions): string[] {
  if (differences.length === 0) return [];
  const later = differences.filter(({ kind }) => kind === 'not-read').map(({ target }) => target);
  const said = differences.filter(({ kind }) => kind !== 'not-read').map(({ text }) => text);
  if (later.length > 0) {
    said.push(
      `what the file calls went on to call what is no finding of the scan: ${later.join(', ')}`,
    );
  }
  const lines = said.flatMap((text) =>
    wrap(terminalText(text), width - 4).map(
      (line, index) => `  ${index === 0 ? '-' : ' '} ${line}`,
    ),
  );
  return ['', paint.bold('Where the two differ'), ...lines];
}

function lastWord({ observed, scanned, leftOut }: SandboxReport): string {
  const left = leftOut.map((text) => `${text}. `).join('');
  if (observed === undefined) return `${left}The verdict is that of the scan: ${scanned.verdict}.`;
  if (wasTried(observed) || scanned.verdict === 'dangerous') {
    return `${left}Nothing of this reached your machine. Do not load the file outside of a sandbox.`;
  }
  const more = MORE.get(observed.outcome);
  if (more !== undefined)
    return `${left}A large model may need more than that: give it more with ${more}.`;
  return `${left}One run shows one way through a file: what was not tried here may be tried elsewhere. The scan read all ways.`;
}

/** The flags that lift limits. */
const MORE: ReadonlyMap<RunOutcome, string> = new Map([
  ['killed-timeout', '--timeout'],
  ['killed-memory', '--memory'],
]);
