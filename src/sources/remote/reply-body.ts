/**
 * The small answers of stores (lists, manifests, tokens), read whole and up to a limit.
 * @module
 */
import { ModelFileError } from '../../core/error.ts';
import type { RemoteReply } from './remote-store.ts';

/** More is no list of a model's files, and no manifest. */
const MAX_BODY = 2 ** 23;

/** All bytes of a body; throws `LIMIT_EXCEEDED` for more than `limit`. */
export async function bodyBytes(reply: RemoteReply, limit: number = MAX_BODY): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of reply.body) {
    length += piece.length;
    if (length > limit) {
      reply.discard();
      const message = `the store's answer is larger than the ${limit} bytes that are read of it`;
      throw new ModelFileError('LIMIT_EXCEEDED', message);
    }
    pieces.push(piece.slice());
  }
  return Buffer.concat(pieces);
}

/** All of a body as UTF-8; throws `MALFORMED` for other bytes. */
export async function bodyText(reply: RemoteReply, limit?: number): Promise<string> {
  return utf8(await bodyBytes(reply, limit));
}

/** A body that is a JSON object; throws `MALFORMED` for everything else. */
export async function bodyJson(reply: RemoteReply, limit?: number): Promise<JsonObject> {
  return parseJsonObject(await bodyBytes(reply, limit));
}

/** Bytes that are a JSON object; throws `MALFORMED` for everything else. */
export function parseJsonObject(bytes: Uint8Array): JsonObject {
  const value = parseJson(utf8(bytes));
  if (isJsonObject(value)) return value;
  throw new ModelFileError('MALFORMED', "the store's answer is no JSON object");
}

/** An object of which nothing is known yet. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether a value of JSON is an object. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function utf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new ModelFileError('MALFORMED', "the store's answer is not UTF-8", { cause });
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ModelFileError('MALFORMED', "the store's answer is no JSON", { cause });
  }
}
