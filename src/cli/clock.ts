/**
 * Milliseconds for durations. `performance.now` would load a dozen modules of Node at start-up.
 * @module
 */

/** Milliseconds since some moment, with fractions. */
export function milliseconds(): number {
  return Number(process.hrtime.bigint()) / 1e6;
}

/** The moment as ISO 8601, to the second. */
export function today(): string {
  return new Date().toISOString().replace(/\.\d+Z$/, 'Z');
}
