/**
 * A client that answers by a function: for tests of what a store says, without a server.
 * @module
 */
import type {
  Environment,
  RemoteCall,
  RemoteClient,
  RemoteReply,
} from '../../src/sources/remote/remote-store.ts';

/** An answer in short; status 200 where nothing else is said. */
export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

/** A client, and every question that it was asked. */
export interface AnsweringClient extends RemoteClient {
  readonly calls: readonly RemoteCall[];
}

/** Throws, as the real client does, for a refusal that nobody asked to deal with. */
export function answering(
  answer: (call: RemoteCall, url: URL) => Answer,
  env: Environment = {},
): AnsweringClient {
  const calls: RemoteCall[] = [];
  return {
    env: { HOME: '/nowhere', ...env },
    calls,
    async send(call): Promise<RemoteReply> {
      calls.push(call);
      const { status = 200, headers = {}, body = '' } = answer(call, new URL(call.url));
      if (status >= 300 && call.accept?.includes(status) !== true) {
        throw new Error(`HTTP ${status} for ${call.url}`);
      }
      const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
      return { status, headers, url: call.url, body: pieces(bytes), discard: () => undefined };
    },
    close: async () => undefined,
  };
}

async function* pieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  const middle = bytes.length >> 1;
  yield bytes.subarray(0, middle);
  yield bytes.subarray(middle);
}
