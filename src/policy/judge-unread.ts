/**
 * Findings for what could not be read: the file is then `incomplete`, never clean.
 * @module
 */
import type { ErrorCode } from '../core/error.ts';
import { clipText } from './escape-text.ts';
import type { FindingDetails } from './findings.ts';
import type { Rule } from './rule.ts';
import { encrypted } from './rules/encrypted.ts';
import { internalError } from './rules/internal-error.ts';
import { limitExceeded } from './rules/limit-exceeded.ts';
import { malformed } from './rules/malformed.ts';
import { restUnread } from './rules/rest-unread.ts';
import { sourceFailed } from './rules/source-failed.ts';
import { truncated } from './rules/truncated.ts';
import { unsupported } from './rules/unsupported.ts';

const RULE_OF: Readonly<Record<ErrorCode, Rule>> = {
  TRUNCATED: truncated,
  MALFORMED: malformed,
  LIMIT_EXCEEDED: limitExceeded,
  UNSUPPORTED: unsupported,
  ENCRYPTED: encrypted,
  SOURCE_FAILED: sourceFailed,
  NOT_FETCHED: restUnread,
  INTERNAL: internalError,
};

/** The rule of a failure, and what its finding says. */
export function unreadFinding(unread: {
  readonly code: ErrorCode;
  readonly message: string;
  readonly offset?: number | undefined;
}): { readonly rule: Rule; readonly details: FindingDetails } {
  const { code, message, offset } = unread;
  return { rule: RULE_OF[code], details: { offset, values: { reason: clipText(message, 300) } } };
}
