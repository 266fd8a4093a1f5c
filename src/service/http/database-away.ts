/**
 * Whether something failed because the database is not there for the moment: then the sender comes again.
 * @module
 */

/**
 * Classes of PostgreSQL's errors: connections (08), resources (53), and its being stopped or started (57P):
 * https://www.postgresql.org/docs/15/errcodes-appendix.html; and what the system says of a connection.
 */
const CODES =
  /^(?:08...|53...|57P..|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|DATABASE_FAILED)$/;

/** pg 8 says these without a code (pg/lib/client.js, pg-pool/index.js). */
const TEXTS =
  /^(?:Connection terminated|timeout exceeded when trying to connect|Client has encountered)/;

/** Whether it may be better in a moment. */
export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ('code' in error && typeof error.code === 'string') return CODES.test(error.code);
  return TEXTS.test(error.message);
}
