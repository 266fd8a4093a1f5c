/**
 * Transactions that the database ended for no fault of theirs are run again.
 * @module
 */

/** `serialization_failure` and `deadlock_detected`: https://www.postgresql.org/docs/15/errcodes-appendix.html */
const TRANSIENT = new Set(['40001', '40P01']);
const TRIES = 5;

/** Runs `attempt` until it is not one of two that got in each other's way. */
export async function retried<T>(attempt: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt();
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      if (tries === TRIES || typeof code !== 'string' || !TRANSIENT.has(code)) throw error;
    }
  }
}
