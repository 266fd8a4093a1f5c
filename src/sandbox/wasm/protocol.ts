/**
 * What the two processes of the level know of each other.
 * @module
 */

/** Descriptors of the child; 0 is the request, as JSON. */
export const EVENTS_PIPE = 3;
export const HOST_PIPE = 4;
export const MODULE_FILE = 5;
/** The first of the files that parts lie in. */
export const FIRST_FILE = 6;

/** The guest's program in its only folder. */
export const PROGRAM_NAME = 'guest.py';

/** What the child is asked to run. */
export interface RunRequest {
  /** SHA-256 that the interpreter must have. */
  readonly digest: string;
  readonly memoryMiB: number;
  /** When the guest ends although nobody has killed it. */
  readonly seconds: number;
  readonly outputBytes: number;
  readonly program: string;
  readonly args: readonly string[];
  readonly parts: readonly {
    readonly name: string;
    readonly fd: number;
    readonly start: number;
    readonly size: number;
  }[];
}
