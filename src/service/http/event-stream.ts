/**
 * A stream of events, written as fast as its reader reads.
 * @module
 */
import type { JobEvent } from '../ports.ts';
import { isTerminal } from './job-progress.ts';
import { ApiError } from './problem.ts';
import type { HttpService } from './service-env.ts';

/** Which events, and behind which one. */
export interface EventQuery {
  readonly project: string;
  /** Of one job: then the stream ends with it. */
  readonly job: string | undefined;
  readonly after: number;
}

/** The answer; refuses when too many read already. */
export function eventStream(service: HttpService, query: EventQuery): Response {
  const { streams, limits } = service;
  if (streams.size >= limits.streams) {
    throw new ApiError('BUSY', 'too many streams of events', { 'Retry-After': '10' });
  }
  const ending = new AbortController();
  streams.add(ending);
  const end = (): void => {
    streams.delete(ending);
    ending.abort();
  };
  const pieces = eventTexts(service, query, ending.signal);
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await pieces.next().catch(() => ({ done: true, value: undefined }));
      if (done !== true && value !== undefined) return controller.enqueue(ENCODER.encode(value));
      end();
      return controller.close();
    },
    cancel: end,
  });
  return new Response(body, { headers: { 'Content-Type': 'text/event-stream; charset=utf-8' } });
}

/** Events, and a comment now and then so that nobody on the way thinks the connection dead. */
async function* eventTexts(
  { store, limits }: HttpService,
  { project, job, after }: EventQuery,
  signal: AbortSignal,
): AsyncGenerator<string, undefined> {
  const until = performance.now() + limits.streamMs;
  let [seen, spoke] = [after, performance.now()];
  yield ': the events of jobs\n\n';
  while (!signal.aborted && performance.now() < until) {
    // Asked first: the last event of a job that has ended by then is among those that are read next.
    const hasEnded =
      job !== undefined && isTerminal((await store.job(project, job))?.state ?? 'done');
    const events = await store.events(project, seen, PAGE, job);
    for (const event of events) yield eventText(event);
    seen = events.at(-1)?.sequence ?? seen;
    if (job !== undefined && events.some(({ state }) => isTerminal(state))) return undefined;
    if (hasEnded && events.length < PAGE) return undefined;
    if (events.length > 0) spoke = performance.now();
    else if (performance.now() - spoke >= limits.heartbeatMs) {
      spoke = performance.now();
      yield ': still here\n\n';
    }
    if (events.length < PAGE) await store.changed(Math.min(LOOK_MS, limits.heartbeatMs));
  }
  return undefined;
}

function eventText(event: JobEvent): string {
  // JSON holds no line break, so that the data is one line.
  return `id: ${event.sequence}\nevent: ${event.state}\ndata: ${JSON.stringify(event)}\n\n`;
}

const ENCODER = new TextEncoder();
const PAGE = 100;
const LOOK_MS = 1000;
