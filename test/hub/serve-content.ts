/**
 * Answers a request for bytes, correctly or with a fault.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { contentOf, type Content } from './content.ts';
import type { Fault } from './faults.ts';

/** What is served at one address. */
export interface Served {
  readonly content: Content;
  /** With its quotes. */
  readonly etag: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Faults of one address, and how often it answered. */
export interface FaultState {
  readonly faults: readonly Fault[];
  answers: number;
}

/** Sends what the request asks for. */
export function serveContent(
  request: IncomingMessage,
  response: ServerResponse,
  served: Served,
  state: FaultState,
): void {
  const answer = ++state.answers;
  const fault = state.faults.find((one) => !('times' in one) || answer <= (one.times ?? Infinity));
  if (fault === undefined) send(request, response, served, {});
  else if (!refuse(response, fault)) misbehave(request, response, served, fault, answer);
}

/** Faults without a body. */
function refuse(response: ServerResponse, fault: Fault): boolean {
  switch (fault.kind) {
    case 'silent':
      return true;
    case 'reset':
      response.socket?.resetAndDestroy();
      return true;
    case 'redirect':
      response.writeHead(302, { location: fault.to }).end();
      return true;
    case 'status': {
      const after = fault.retryAfter === undefined ? {} : { 'retry-after': fault.retryAfter };
      response.writeHead(fault.status, after).end('no\n');
      return true;
    }
    default:
      return false;
  }
}

function misbehave(
  request: IncomingMessage,
  response: ServerResponse,
  served: Served,
  fault: Fault,
  answer: number,
): void {
  switch (fault.kind) {
    case 'ignores-range':
      send(request, response, served, { whole: true });
      return;
    case 'etag-changes':
      send(
        request,
        response,
        answer < (fault.from ?? 1) ? served : { ...served, etag: `"changed-${answer}"` },
        {},
      );
      return;
    case 'content-changes':
      send(
        request,
        response,
        answer < fault.from
          ? served
          : { ...served, content: contentOf(fault.bytes), etag: '"other"' },
        {},
      );
      return;
    case 'no-etag':
      send(request, response, { ...served, etag: '' }, {});
      return;
    case 'weak-etag':
      send(request, response, { ...served, etag: `W/${served.etag}` }, {});
      return;
    case 'encoded':
      send(request, response, { ...served, headers: { 'content-encoding': 'gzip' } }, {});
      return;
    case 'bit-flip':
      send(request, response, { ...served, content: flipped(served.content, fault.at) }, {});
      return;
    default:
      send(request, response, served, fault);
  }
}

/** How a body differs from the correct one. */
interface Twist {
  readonly whole?: boolean;
  readonly kind?: Fault['kind'];
  readonly by?: number;
  readonly size?: number;
  readonly bytes?: number | Uint8Array;
  readonly after?: number;
  readonly piece?: number;
  readonly ms?: number;
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  { content, etag, headers = {} }: Served,
  twist: Twist,
): void {
  const common = { 'accept-ranges': 'bytes', ...headers, ...(etag === '' ? {} : { etag }) };
  const asked = twist.whole === true ? undefined : rangeOf(request, content.size, etag);
  if (asked === 'none') {
    response.writeHead(416, { ...common, 'content-range': `bytes */${content.size}` }).end();
    return;
  }
  let { start, end } = asked ?? { start: 0, end: content.size };
  if (twist.kind === 'shorter-range') end = Math.min(end, start + Number(twist.bytes));
  const shift = twist.by ?? 0;
  const range = `bytes ${start + shift}-${end - 1 + shift}/${twist.size ?? content.size}`;
  const length = twist.kind === 'endless' ? undefined : { 'content-length': String(end - start) };
  response.writeHead(asked === undefined ? 200 : 206, {
    ...common,
    ...length,
    ...(asked === undefined ? {} : { 'content-range': range }),
  });
  if (request.method === 'HEAD') response.end();
  else void write(response, content, { start, end }, twist);
}

const PIECE = 2 ** 18;

async function write(
  response: ServerResponse,
  content: Content,
  { start, end }: { readonly start: number; readonly end: number },
  { kind, after = 0, piece: taken = PIECE, ms = 0 }: Twist,
): Promise<void> {
  const stop = kind === 'cut' || kind === 'stall' ? Math.min(end, start + after) : end;
  const limit = kind === 'endless' ? Infinity : stop;
  for (let at = start; at < limit; at += taken) {
    if (ms > 0) await new Promise((resolve) => setTimeout(resolve, ms));
    const piece =
      kind === 'endless'
        ? new Uint8Array(PIECE)
        : content.read(at, Math.min(at + taken, stop)).slice();
    if (response.destroyed) return;
    if (!response.write(piece)) await drained(response);
  }
  if (kind === 'cut') setTimeout(() => response.destroy(), 5);
  else if (kind !== 'stall') response.end();
}

/** Also when the other side is gone. */
function drained(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      response.off('drain', done).off('close', done);
      resolve();
    };
    response.on('drain', done).on('close', done);
  });
}

type Range = { readonly start: number; readonly end: number } | 'none' | undefined;

function rangeOf({ headers }: IncomingMessage, size: number, etag: string): Range {
  const condition = headers['if-range'];
  if (condition !== undefined && condition !== etag) return undefined;
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(headers.range ?? '') ?? [];
  if (first === '' && last === '') return undefined;
  if (first === '')
    return size === 0 ? 'none' : { start: Math.max(0, size - Number(last)), end: size };
  const start = Number(first);
  if (start >= size) return 'none';
  return { start, end: last === '' ? size : Math.min(size, Number(last) + 1) };
}

function flipped(content: Content, at: number): Content {
  return {
    size: content.size,
    read(start, end) {
      const bytes = content.read(start, end).slice();
      if (at >= start && at < start + bytes.length)
        bytes[at - start] = (bytes[at - start] ?? 0) ^ 1;
      return bytes;
    },
  };
}
