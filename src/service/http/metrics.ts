/**
 * Counts requests, and writes all figures as Prometheus reads them.
 *
 * https://prometheus.io/docs/instrumenting/exposition_formats/ (text format 0.0.4). Labels are routes, methods, statuses
 * and ids of our own rules: nothing that a request chooses, so that their number is bounded.
 * @module
 */
import type { ServiceStats } from '../ports.ts';

/** Upper bounds of the buckets of durations, in seconds. */
const BOUNDS: readonly number[] = [0.005, 0.02, 0.1, 0.5, 2, 10];

interface Timing {
  count: number;
  sum: number;
  readonly buckets: number[];
}

/** What happened since the start. */
export class HttpMetrics {
  private readonly requests = new Map<string, number>();
  private readonly timings = new Map<string, Timing>();
  uploadedBytes = 0;

  /** One answer; `route` is the pattern, never the path. */
  count(method: string, route: string, status: number, seconds: number): void {
    const labels = labelled({ method, route, status: String(status) });
    this.requests.set(labels, (this.requests.get(labels) ?? 0) + 1);
    const timing = this.timings.get(route) ?? { count: 0, sum: 0, buckets: BOUNDS.map(() => 0) };
    this.timings.set(route, timing);
    timing.count++;
    timing.sum += seconds;
    BOUNDS.forEach((bound, index) => {
      if (seconds <= bound) timing.buckets[index] = (timing.buckets[index] ?? 0) + 1;
    });
  }

  /** The whole page of figures. */
  text(stats: ServiceStats, streams: number): string {
    return [
      ...family('requests_total', 'counter', 'Requests answered.', this.requests),
      ...this.durations(),
      ...one('uploaded_bytes_total', 'counter', 'Bytes of uploads received.', this.uploadedBytes),
      ...one('event_streams', 'gauge', 'Streams of events under way.', streams),
      ...one('resident_memory_bytes', 'gauge', 'Memory of the server.', process.memoryUsage.rss()),
      ...jobFigures(stats),
      '',
    ].join('\n');
  }

  private durations(): string[] {
    const name = `${PREFIX}request_seconds`;
    const lines = [`# HELP ${name} Time until an answer began.`, `# TYPE ${name} histogram`];
    for (const [route, { count, sum, buckets }] of this.timings) {
      BOUNDS.forEach((bound, index) => {
        const labels = labelled({ route, le: String(bound) });
        lines.push(`${name}_bucket${labels} ${buckets[index] ?? 0}`);
      });
      lines.push(`${name}_bucket${labelled({ route, le: '+Inf' })} ${count}`);
      lines.push(`${name}_sum${labelled({ route })} ${sum.toFixed(6)}`);
      lines.push(`${name}_count${labelled({ route })} ${count}`);
    }
    return lines;
  }
}

function jobFigures({ jobs, oldestQueuedSeconds, findingsByRule }: ServiceStats): string[] {
  const byState = Object.entries(jobs).map(([state, n]) => [labelled({ state }), n] as const);
  const byRule = findingsByRule.map(({ rule, count }) => [labelled({ rule }), count] as const);
  return [
    ...family('jobs', 'gauge', 'Jobs by state.', new Map(byState)),
    ...one('queue_oldest_seconds', 'gauge', 'Age of the oldest waiting job.', oldestQueuedSeconds),
    ...family('findings', 'gauge', 'Findings by rule.', new Map(byRule)),
  ];
}

function one(name: string, type: string, help: string, value: number): string[] {
  return family(name, type, help, new Map([['', value]]));
}

function family(
  name: string,
  type: string,
  help: string,
  values: ReadonlyMap<string, number>,
): string[] {
  const full = PREFIX + name;
  const rows = [...values].map(([labels, value]) => `${full}${labels} ${value}`);
  return [`# HELP ${full} ${help}`, `# TYPE ${full} ${type}`, ...rows];
}

function labelled(labels: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(labels).map(
    ([name, value]) =>
      `${name}="${value.replace(/[\\"\n]/g, (sign) => (sign === '\n' ? '\\n' : `\\${sign}`))}"`,
  );
  return `{${pairs.join(',')}}`;
}

const PREFIX = 'pickleproof_';
