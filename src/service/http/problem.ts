/**
 * What goes wrong with a request, as RFC 9457 writes it: a stable code, one line, and never a stack trace.
 * @module
 */

/** Stable codes: public API. One is added, never renamed. */
export type ProblemCode =
  | 'BAD_REQUEST'
  | 'BAD_JSON'
  | 'BAD_POLICY'
  | 'ADDRESS_REFUSED'
  | 'DIGEST_MISMATCH'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'FOREIGN_ORIGIN'
  | 'NOT_FOUND'
  | 'CONFLICT'
  | 'LENGTH_REQUIRED'
  | 'TOO_LARGE'
  | 'QUOTA_EXCEEDED'
  | 'UNSUPPORTED_TYPE'
  | 'RANGE_NOT_SATISFIABLE'
  | 'WRONG_HOST'
  | 'RATE_LIMITED'
  | 'INTERNAL'
  | 'BUSY';

/** The status of each, and what it is called. */
const PROBLEMS: Readonly<Record<ProblemCode, readonly [number, string]>> = {
  BAD_REQUEST: [400, 'The request is not as the API describes it'],
  BAD_JSON: [400, 'The body is no JSON'],
  BAD_POLICY: [400, 'The policy cannot be used'],
  ADDRESS_REFUSED: [400, 'This address may not be submitted'],
  DIGEST_MISMATCH: [400, 'The content is not what its address says'],
  UNAUTHENTICATED: [401, 'A key is needed'],
  FORBIDDEN: [403, 'The key may not do this'],
  FOREIGN_ORIGIN: [403, 'Another site may not ask for this'],
  NOT_FOUND: [404, 'There is no such thing'],
  CONFLICT: [409, 'Something else is under way'],
  LENGTH_REQUIRED: [411, 'The length must be said'],
  TOO_LARGE: [413, 'This is more than is taken'],
  QUOTA_EXCEEDED: [413, 'The quota is used up'],
  UNSUPPORTED_TYPE: [415, 'The body is of another type'],
  RANGE_NOT_SATISFIABLE: [416, 'There is no such range'],
  WRONG_HOST: [421, 'This host is not served here'],
  RATE_LIMITED: [429, 'Too many requests'],
  INTERNAL: [500, 'Something went wrong here'],
  BUSY: [503, 'The service is busy'],
};

/** Thrown by anything that answers a request; caught once, in `app.ts`. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly code: ProblemCode;
  /** Further headers of the answer. */
  readonly headers: Readonly<Record<string, string>>;

  /** `detail` is one line for whoever sent the request: it holds nothing of the service's own. */
  constructor(
    code: ProblemCode,
    detail: string,
    headers: Readonly<Record<string, string>> = {},
    options?: ErrorOptions,
  ) {
    super(detail, options);
    this.code = code;
    this.headers = headers;
  }
}

/** The answer to a request that failed. */
export function problemResponse({ code, message, headers }: ApiError): Response {
  const [status, title] = PROBLEMS[code];
  const body = { type: `urn:pickleproof:problem:${code}`, title, status, code, detail: message };
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'Content-Type': 'application/problem+json', ...headers },
  });
}
