/**
 * Asks an S3 store, and says in plain words why it answers no. A bucket of Amazon's that turns out to lie in another
 * region is asked there, once: the store names the region in a header.
 * @module
 */
import { ModelFileError } from '../../../core/error.ts';
import { statusSentence } from '../remote-error.ts';
import type { RemoteClient, RemoteReply } from '../remote-store.ts';
import { bodyText } from '../reply-body.ts';
import type { AwsSettings } from './aws-settings.ts';
import { isRegion, placeOf, type S3Place } from './place.ts';
import { childText, parseSmallXml } from './small-xml.ts';

/** What is asked of a bucket; `place` is where it was found in the end. */
export interface S3Store {
  readonly client: RemoteClient;
  readonly settings: AwsSettings;
  place: S3Place;
}

/** A question: the URL is made for the place that answers. */
export interface S3Question {
  readonly method: 'GET' | 'HEAD' | 'PUT' | 'POST' | 'DELETE';
  readonly url: (place: S3Place) => string;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly body?: string | Uint8Array | undefined;
  /** A POST that may be sent a second time. */
  readonly repeatable?: boolean | undefined;
}

/** Refusals that the store explains in its body. */
const REFUSALS: readonly number[] = [301, 400, 401, 403, 404, 405, 412];
const MAX_ERROR = 2 ** 16;

/** Sends a question; the answer may be a refusal, which `refusal` puts into words. */
export async function ask(store: S3Store, question: S3Question): Promise<RemoteReply> {
  const reply = await send(store, question);
  const region = reply.headers['x-amz-bucket-region'];
  if (reply.status < 300 || reply.status === 404 || region === undefined) return reply;
  const { place, settings } = store;
  const elsewhere = place.atAmazon && isRegion(region) && placeOf(place.bucket, settings, region);
  if (!elsewhere || elsewhere.url === place.url) return reply;
  reply.discard();
  store.place = elsewhere;
  return send(store, question);
}

/** Whether a store said no. */
export function isRefusal(reply: RemoteReply): boolean {
  return REFUSALS.includes(reply.status);
}

/** Why the store said no to `what`. */
export async function refusal(
  store: S3Store,
  reply: RemoteReply,
  what: string,
): Promise<ModelFileError> {
  const code = await errorCode(reply);
  const isDenied = DENIED.has(code) || (code === '' && DENIALS.includes(reply.status));
  const isUnknown = isDenied && store.place.credential === undefined;
  const why = isUnknown ? (store.place.dialect?.anonymous ?? ANONYMOUS) : REASONS[code];
  const named = code === '' ? '' : ` ${code}`;
  const told =
    why === undefined
      ? `${statusSentence(reply.status)}${named}`
      : `${why} (HTTP ${reply.status}${named})`;
  return new ModelFileError('SOURCE_FAILED', `${what}: ${told}`);
}

const DENIED: ReadonlySet<string> = new Set(['AccessDenied', 'AuthenticationRequired']);
const DENIALS: readonly number[] = [401, 403];

const ANONYMOUS =
  'the store lets only those in whom it knows; set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or AWS_PROFILE';

/** "Error responses", Amazon S3 API Reference. */
const REASONS: Readonly<Record<string, string | undefined>> = {
  InvalidAccessKeyId: 'the store does not know the access key id',
  SignatureDoesNotMatch: 'the secret key does not belong to the access key id',
  RequestTimeTooSkewed: 'the clock of this machine is wrong by more than the store allows',
  ExpiredToken: 'the session token has expired',
  InvalidToken: 'the session token is not valid',
  NoSuchBucket: 'there is no such bucket',
  NoSuchKey: 'there is no such object',
  NoSuchVersion: 'there is no such version of the object',
  AuthorizationHeaderMalformed: 'the keys are for another region; set AWS_REGION',
  PermanentRedirect: 'the bucket lies in another region; set AWS_REGION',
  AccessDenied: 'the store knows the keys, and does not let them do this',
  AuthenticationRequired: 'the store does not take the token; it lives for an hour or so',
  InvalidObjectState: 'the object is archived; restore it first',
};

async function send(store: S3Store, question: S3Question): Promise<RemoteReply> {
  const { place } = store;
  return store.client.send({
    method: question.method,
    url: question.url(place),
    headers: question.headers,
    body: question.body,
    repeatable: question.repeatable,
    credential: place.credential,
    accept: REFUSALS,
  });
}

/** A refused HEAD has no body, and other servers have bodies of their own. */
async function errorCode(reply: RemoteReply): Promise<string> {
  try {
    const root = parseSmallXml(await bodyText(reply, MAX_ERROR));
    const code = childText(root, 'Code') ?? '';
    return /^[A-Za-z]{1,64}$/.test(code) ? code : '';
  } catch {
    return '';
  }
}
