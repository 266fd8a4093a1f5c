/**
 * How the entry knows that it runs as a worker thread, without loading what knows about threads.
 * @module
 */

/** The only argument of a worker. */
export const WORKER = '--judge-worker';
