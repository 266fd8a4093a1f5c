/**
 * What a run may still take from the network.
 * @module
 */
import { ModelFileError } from '../../core/error.ts';

/** Counts bytes of bodies, and requests. */
export class RemoteBudget {
  bytes = 0;
  requests = 0;
  private readonly maxBytes: number;
  private readonly maxRequests: number;

  constructor({
    maxBytes,
    maxRequests,
  }: {
    readonly maxBytes: number;
    readonly maxRequests: number;
  }) {
    this.maxBytes = maxBytes;
    this.maxRequests = maxRequests;
  }

  /** Counts one request; throws `LIMIT_EXCEEDED`. */
  spendRequest(): void {
    if (++this.requests <= this.maxRequests) return;
    throw new ModelFileError('LIMIT_EXCEEDED', `more than ${this.maxRequests} requests`);
  }

  /** Counts bytes that came; throws `LIMIT_EXCEEDED`. */
  spendBytes(count: number): void {
    this.bytes += count;
    if (this.bytes <= this.maxBytes) return;
    throw new ModelFileError('LIMIT_EXCEEDED', `more than ${this.maxBytes} bytes downloaded`);
  }
}
