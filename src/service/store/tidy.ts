/**
 * Takes away what only tells how jobs went, once it is old: their events, and messages to webhooks that are over. Jobs,
 * reports, verdicts and the audit log stay.
 * @module
 */
import type { Database } from './database.ts';
import { numberOf } from './row.ts';

/** Few rows at a time hold no lock for long, and let others go between. */
const BATCH = 1000;
const PAUSE_MS = 20;

/** Removes what is older than `days`; how many rows that were. Ends early when `signal` says so. */
export async function tidy(database: Database, days: number, signal: AbortSignal): Promise<number> {
  let removed = 0;
  for (const statement of [EVENTS, DELIVERIES]) {
    for (let rows = BATCH; rows > 0 && !signal.aborted; removed += rows) {
      const [row] = await database.query(statement, [days]);
      rows = row === undefined ? 0 : numberOf(row, 'rows');
      if (rows > 0) await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  }
  return removed;
}

/** Numbers are in the order of times: the first ones are looked at, and no index is needed. */
const EVENTS = `
WITH oldest AS (
  SELECT sequence, at FROM pickleproof.events ORDER BY sequence LIMIT ${BATCH}
), gone AS (
  DELETE FROM pickleproof.events USING oldest
  WHERE events.sequence = oldest.sequence AND oldest.at < now() - make_interval(days => $1::integer)
  RETURNING 1
)
SELECT count(*)::integer AS rows FROM gone`;

/** A job ends once, so that no message comes again for a row that is missing. */
const DELIVERIES = `
WITH oldest AS (
  SELECT id FROM pickleproof.deliveries
  WHERE state <> 'queued' AND updated_at < now() - make_interval(days => $1::integer)
  ORDER BY updated_at LIMIT ${BATCH}
), gone AS (
  DELETE FROM pickleproof.deliveries USING oldest WHERE deliveries.id = oldest.id RETURNING 1
)
SELECT count(*)::integer AS rows FROM gone`;

/** Tidies at once and every hour from then on. `stop` resolves when nothing is under way any more. */
export function keepTidy(
  database: Database,
  days: number,
): { readonly stop: () => Promise<unknown> } {
  const ending = new AbortController();
  const run = (): Promise<unknown> =>
    // What cannot be done now is done in an hour.
    tidy(database, days, ending.signal).catch(() => 0);
  let running = run();
  const timer = setInterval(() => {
    running = running.then(run);
  }, HOUR_MS);
  return {
    stop: () => {
      clearInterval(timer);
      ending.abort();
      return running;
    },
  };
}

const HOUR_MS = 3_600_000;
