/**
 * The part that says that something was recognised and could not be judged.
 * @module
 */
import { ModelFileError } from '../core/error.ts';
import type { Part } from './format.ts';

/** A part of kind `unread`. */
export type UnreadPart = Extract<Part, { readonly kind: 'unread' }>;

/** What became of a member that could not be read; a failing disk is no property of the file. */
export function unreadPart(name: string, offset: number, error: unknown): UnreadPart {
  if (!(error instanceof ModelFileError)) throw error;
  const { code, message } = error;
  if (code === 'SOURCE_FAILED' || code === 'NOT_FETCHED' || code === 'INTERNAL') throw error;
  return { kind: 'unread', name, offset, code, reason: message };
}
