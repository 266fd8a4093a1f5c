/**
 * The one error this package throws on purpose.
 * @module
 */

/** Stable codes. Public API: a code is added, never renamed; each has a section in docs/errors.md. */
export type ErrorCode =
  | 'TRUNCATED' //       the input ends before the structure it declares
  | 'MALFORMED' //       the bytes contradict the format
  | 'LIMIT_EXCEEDED' //  well formed so far, but larger than we agreed to read
  | 'UNSUPPORTED' //     valid, and we do not know how to read it
  | 'ENCRYPTED' //       valid, and we lack the key
  | 'SOURCE_FAILED' //   the disk or the network said no
  | 'NOT_FETCHED' //     it lies elsewhere, and more would have to come than is allowed
  | 'INTERNAL'; //       a defect of ours, met while reading this file

/** Where it happened, as far as the thrower knew. */
export interface ErrorContext {
  /** Format id, e.g. `safetensors`. */
  readonly format?: string | undefined;
  /** Byte offset into the part being read. */
  readonly offset?: number | undefined;
  readonly cause?: unknown;
}

/**
 * Thrown by readers, caught once, in `scan/scan.ts`, where it becomes an `incomplete` finding.
 * A file that makes a reader throw is never reported as clean.
 */
export class ModelFileError extends Error {
  override readonly name = 'ModelFileError';
  readonly code: ErrorCode;
  readonly format: string | undefined;
  readonly offset: number | undefined;

  /** By name: what talks to the network is a program of its own, and its copy of this class is another. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Error && value.name === 'ModelFileError';
  }

  constructor(code: ErrorCode, message: string, { format, offset, cause }: ErrorContext = {}) {
    super(message, { cause });
    this.code = code;
    this.format = format;
    this.offset = offset;
  }
}
