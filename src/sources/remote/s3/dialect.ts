/**
 * What is not the same at the stores that speak the language of S3.
 * @module
 */
import type { RemoteReply } from '../remote-store.ts';
import type { S3Object } from './object.ts';

/** One of them. */
export interface Dialect {
  /** Of its addresses, without `://`. */
  readonly scheme: string;
  /** By which one version of an object is asked for. */
  readonly version: 'versionId' | 'generation';
  /** Sent with a look at an object. */
  readonly lookHeaders: Readonly<Record<string, string>>;
  /** What the answer tells of `what`; throws for an object that cannot be read as it is. */
  readonly objectOf: (headers: RemoteReply['headers'], what: string) => S3Object;
  /** What to do for who is not known to the store. */
  readonly anonymous: string;
}
