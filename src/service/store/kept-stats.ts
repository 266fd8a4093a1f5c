/**
 * Figures that are asked for often, counted now and then.
 * @module
 */
import type { ServiceStats } from '../ports.ts';

/** Counting millions of jobs takes seconds: whoever asks meanwhile gets the last answer. */
export const STATS_MS = 2000;

/** `read`, asked at most once in a while for each key. */
export function keptFor(
  milliseconds: number,
  read: (key: string) => Promise<ServiceStats>,
): (key: string) => Promise<ServiceStats> {
  const kept = new Map<string, { readonly at: number; readonly stats: Promise<ServiceStats> }>();
  return (key) => {
    const last = kept.get(key);
    if (last !== undefined && performance.now() - last.at < milliseconds) return last.stats;
    const stats = read(key);
    kept.set(key, { at: performance.now(), stats });
    stats.catch(() => kept.delete(key));
    return stats;
  };
}
