/**
 * What can be wrong with an answer that carries bytes.
 */

/** One way of going wrong. Those with `times` pass after so many answers. */
export type Fault =
  /** All bytes with status 200, whatever range was asked for. */
  | { readonly kind: 'ignores-range' }
  /** Another ETag with each answer. */
  | { readonly kind: 'etag-changes'; readonly from?: number }
  /** Other bytes, with another ETag, from the `from`-th answer on. */
  | { readonly kind: 'content-changes'; readonly from: number; readonly bytes: Uint8Array }
  | { readonly kind: 'no-etag' }
  | { readonly kind: 'weak-etag' }
  /** A Content-Range that is not what was asked for: off by so many bytes. */
  | { readonly kind: 'range-shifted'; readonly by: number }
  /** A Content-Range with another total size. */
  | { readonly kind: 'other-size'; readonly size: number }
  /** A correct answer for less than was asked. */
  | { readonly kind: 'shorter-range'; readonly bytes: number }
  /** Closes the connection after so many bytes of the body. */
  | { readonly kind: 'cut'; readonly after: number; readonly times?: number }
  /** Sends so many bytes of the body, then nothing, and stays connected. */
  | { readonly kind: 'stall'; readonly after: number; readonly times?: number }
  /** Never answers. */
  | { readonly kind: 'silent'; readonly times?: number }
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly times?: number;
      readonly retryAfter?: string;
    }
  | { readonly kind: 'reset'; readonly times?: number }
  /** The right bytes, so many at a time, each time so many milliseconds later. */
  | { readonly kind: 'slow'; readonly piece: number; readonly ms: number }
  /** A body without length that never ends. */
  | { readonly kind: 'endless' }
  /** The right length, and one bit that is not. */
  | { readonly kind: 'bit-flip'; readonly at: number }
  | { readonly kind: 'redirect'; readonly to: string }
  /** Content-Encoding: gzip, though nobody asked for it. */
  | { readonly kind: 'encoded' };
