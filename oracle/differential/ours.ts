/**
 * Our machine, answering in the words of the oracle.
 * @module
 */
import type { Event } from './oracle.ts';

/** What our machine says of one stream. */
export interface Ours {
  /** `refused` for every end but STOP: an error or a limit. */
  readonly outcome: 'stop' | 'refused';
  readonly error?: string;
  /** Bytes up to and including STOP. */
  readonly consumed?: number;
  readonly events: readonly Event[];
  /** Whether it reports that readers may disagree on this stream. */
  readonly divergent?: boolean;
}

/** Walks the bytes. */
export function ours(_bytes: Uint8Array): Ours {
  return { outcome: 'refused', error: 'not implemented', events: [] };
}
