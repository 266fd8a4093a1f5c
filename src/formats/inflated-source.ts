/**
 * A compressed stream as a `ByteSource`: decoded on demand, in order, and remembered only as far
 * as a second look needs it.
 * @module
 */
import { ModelFileError } from '../core/error.ts';
import type { Budget } from '../core/limits.ts';
import type { ByteSource } from '../core/source.ts';
import { ByteInput } from './byte-input.ts';
import { PageStore } from './page-store.ts';

/**
 * Decodes one compressed stream: pulls input as needed, yields the bytes produced in pieces of at
 * most about 1 MiB, each valid until the next is asked for. Returns with the input just behind the
 * stream; throws `ModelFileError` where the stream is damaged.
 */
export type StreamDecoder = (input: ByteInput) => Iterator<Uint8Array, void>;

/** A source being decoded. */
export interface InflatedSource extends ByteSource {
  /** Decodes the rest without keeping it and returns the offset just behind the compressed stream. */
  drain(): number;
}

/**
 * How often the stream may be decoded again from its start because dropped bytes are wanted after
 * all; bounded, for each time costs as much as the first.
 */
const RESTARTS = 4;

/**
 * The decoded bytes of `compressed`. `size` is Infinity until the end was seen. A range that was
 * forgotten, or pushed out because more than `retainedBytes` were produced, is decoded again a
 * few times and then refused with `LIMIT_EXCEEDED`.
 */
export function inflatedSource(
  compressed: ByteSource,
  decoder: StreamDecoder,
  budget: Budget,
  format = 'deflate',
): InflatedSource {
  return new Inflated(compressed, decoder, budget, format);
}

class Inflated implements InflatedSource {
  size = Number.POSITIVE_INFINITY;
  private readonly compressed: ByteSource;
  private readonly decoder: StreamDecoder;
  private readonly budget: Budget;
  private readonly format: string;
  private readonly pages: PageStore;
  private input: ByteInput;
  private pieces: Iterator<Uint8Array, void>;
  private produced = 0;
  /** The most that was ever produced: more than `produced` after a new start. */
  private reached = 0;
  private restarts = 0;
  private end: number | undefined;
  private failure: unknown;

  constructor(compressed: ByteSource, decoder: StreamDecoder, budget: Budget, format: string) {
    this.compressed = compressed;
    this.decoder = decoder;
    this.budget = budget;
    this.format = format;
    this.pages = new PageStore(budget.limits.retainedBytes);
    this.input = new ByteInput(compressed, format);
    this.pieces = decoder(this.input);
  }

  read(offset: number, length: number): Uint8Array {
    const wanted = Math.min(length, this.size - offset);
    if (!(wanted > 0)) return EMPTY;
    this.checkLength(wanted);
    const known = offset + wanted <= this.reached ? this.pages.get(offset, wanted) : undefined;
    return known ?? this.readOn(offset, wanted);
  }

  private readOn(offset: number, wanted: number): Uint8Array {
    this.pages.keep(offset, offset + wanted);
    this.produce(offset + wanted);
    // A damaged stream still gave what came before the damage, as it would to a loader.
    if (this.failure !== undefined && offset >= this.produced) throw this.failure;
    const there = Math.min(wanted, this.produced - offset);
    if (there <= 0) return EMPTY;
    return this.pages.get(offset, there) ?? this.readAgain(offset, there);
  }

  forget(start: number, end: number): void {
    this.pages.forget(start, end);
  }

  drain(): number {
    this.pages.forget(this.produced, Number.POSITIVE_INFINITY);
    this.produce(Number.POSITIVE_INFINITY);
    if (this.failure !== undefined) throw this.failure;
    return this.end ?? this.input.offset;
  }

  private produce(target: number): void {
    while (this.produced < target && this.end === undefined && this.failure === undefined) {
      try {
        this.advance();
      } catch (error) {
        this.failure = error;
      }
    }
  }

  private advance(): void {
    const { done, value } = this.pieces.next();
    if (done === true || value === undefined) {
      this.end = this.input.offset;
      this.size = this.produced;
      return;
    }
    this.spend(value.length);
    this.pages.append(this.produced, value);
    this.produced += value.length;
    this.reached = Math.max(this.reached, this.produced);
  }

  private spend(length: number): void {
    const { inflatedFree, inflateRatio } = this.budget.limits;
    this.budget.spendInflated(length);
    const produced = this.produced + length;
    const consumed = Math.max(1, this.input.offset);
    if (produced > inflatedFree && produced > consumed * inflateRatio) {
      throw this.limit(
        `${consumed} compressed bytes gave ${produced}, more than ${inflateRatio} for each`,
        produced,
      );
    }
  }

  private readAgain(offset: number, length: number): Uint8Array {
    if (this.restarts === RESTARTS) {
      throw this.limit(
        `bytes at ${offset} were dropped and the stream was read ${RESTARTS} times`,
        offset,
      );
    }
    this.restarts += 1;
    const target = offset + length;
    this.input = new ByteInput(this.compressed, this.format);
    this.pieces = this.decoder(this.input);
    this.produced = 0;
    this.end = undefined;
    this.failure = undefined;
    this.pages.forgetNothing();
    this.pages.keep(offset, target);
    this.produce(target);
    const bytes = this.pages.get(offset, length);
    if (bytes !== undefined) return bytes;
    throw this.failure ?? this.limit(`bytes at ${offset} cannot be kept`, offset);
  }

  private checkLength(wanted: number): void {
    const { retainedBytes } = this.budget.limits;
    if (wanted !== Number.POSITIVE_INFINITY && wanted <= retainedBytes) return;
    throw this.limit(`${wanted} bytes wanted at once, ${retainedBytes} can be kept`, undefined);
  }

  private limit(message: string, offset: number | undefined): ModelFileError {
    return new ModelFileError('LIMIT_EXCEEDED', message, { format: this.format, offset });
  }
}

const EMPTY: Uint8Array = new Uint8Array(0);
