/**
 * What the thread that fetches and those who wait for it share.
 * @module
 */
import type { MessagePort } from 'node:worker_threads';
import type { ClientSettings } from './client-settings.ts';

/** Given to the thread at its start. */
export interface FetchThreadData {
  readonly role: typeof FETCHER;
  readonly settings: ClientSettings;
  readonly port: MessagePort;
  readonly control: Int32Array<SharedArrayBuffer>;
}

/** How the program knows that it was started as this thread. */
export const FETCHER = 'pickleproof-fetcher';

/** Places in `control`: answers given, and KiB of the download under way. */
export const ANSWERED = 0;
export const PROGRESS = 1;
export const CONTROL_BYTES = 8;
