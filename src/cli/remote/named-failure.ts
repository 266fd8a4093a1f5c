/**
 * Failures that say which file they are about, once.
 * @module
 */
import { ModelFileError } from '../../core/error.ts';

/** `message` behind the path; an address that stands at its head already is not said twice. */
export function namedMessage(path: string, message: string): string {
  return message.startsWith(path) ? message : `${path}: ${message}`;
}

/** `message` without the path at its head, for who shows the path beside it. */
export function bareMessage(path: string, message: string): string {
  const head = `${path}: `;
  return message.startsWith(head) ? message.slice(head.length) : message;
}

/** The same failure with the path at its head; other errors are thrown as they are. */
export function namedFailure(path: string, error: unknown): ModelFileError {
  if (!(error instanceof ModelFileError)) throw error;
  return new ModelFileError(error.code, namedMessage(path, error.message), { cause: error });
}
