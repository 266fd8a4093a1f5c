/**
 * Whether and when a request is tried again.
 * @module
 */
import type { ClientSettings } from './client-settings.ts';

/** Statuses that may pass. RFC 9110 15.5.9, 15.6; RFC 6585 4. */
const PASSING: ReadonlySet<number> = new Set([408, 429, 500, 502, 503, 504]);

/** Whether an answer with this status is worth another try. */
export function maySucceedLater(status: number): boolean {
  return PASSING.has(status);
}

/**
 * Milliseconds to wait before the try behind the `failed`-th (from 1): doubling, with a random half, so that many
 * clients do not come back at once. What the server asks for wins; undefined when that is too long to wait.
 */
export function waitBefore(
  failed: number,
  settings: Pick<ClientSettings, 'backoffMs' | 'longestWaitMs'>,
  retryAfter: string | undefined,
): number | undefined {
  const asked = retryAfter === undefined ? undefined : askedWait(retryAfter);
  if (asked !== undefined) return asked <= settings.longestWaitMs ? asked : undefined;
  const full = Math.min(settings.backoffMs * 2 ** (failed - 1), settings.longestWaitMs);
  return full * (0.5 + Math.random() / 2);
}

/** Seconds or a date: RFC 9110 10.2.3. */
function askedWait(text: string): number | undefined {
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  const date = Date.parse(text);
  return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now());
}
