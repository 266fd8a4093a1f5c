/**
 * The produced bytes of a stream in pages: what was jumped over is never stored, the oldest pages
 * go when there are too many.
 * @module
 */

const PAGE = 65_536;

interface Page {
  /** May be shorter than a page: small streams get small pages. */
  readonly bytes: Uint8Array;
  /** Bytes at the start of the page that were produced; what is behind them is not data. */
  filled: number;
}

/** Pages of a stream that is written in order, perhaps more than once, and read in any order. */
export class PageStore {
  private readonly pages = new Map<number, Page>();
  private readonly capacity: number;
  /** Ranges of pages that are not stored when they come, half open. */
  private skips: { readonly from: number; readonly to: number }[] = [];
  private kept = { from: 0, to: 0 };

  constructor(retainedBytes: number) {
    this.capacity = Math.max(2, Math.ceil(retainedBytes / PAGE) + 1);
  }

  /** Says that `[start, end)` is about to be read and must survive until then. */
  keep(start: number, end: number): void {
    this.kept = { from: Math.floor(start / PAGE), to: Math.ceil(end / PAGE) };
  }

  /** Drops the pages that lie wholly within `[start, end)`, also those still to come. */
  forget(start: number, end: number): void {
    const from = Math.ceil(start / PAGE);
    const to = Math.floor(end / PAGE);
    if (from >= to) return;
    for (const page of this.storedBetween(from, to)) this.pages.delete(page);
    this.skips.push({ from, to });
  }

  /** Stores again whatever comes. */
  forgetNothing(): void {
    this.skips = [];
  }

  /** Stores `bytes`, which stand at `offset` of the stream. */
  append(offset: number, bytes: Uint8Array): void {
    for (let done = 0; done < bytes.length;) {
      const number = Math.floor((offset + done) / PAGE);
      const within = offset + done - number * PAGE;
      const length = Math.min(PAGE - within, bytes.length - done);
      if (!this.skipped(number)) this.put(number, within, bytes.subarray(done, done + length));
      done += length;
    }
  }

  /** The bytes of `[offset, offset + length)`; undefined when some of them are not stored. */
  get(offset: number, length: number): Uint8Array | undefined {
    const number = Math.floor(offset / PAGE);
    const within = offset - number * PAGE;
    return within + length <= PAGE ? this.part(number, within, length) : this.join(offset, length);
  }

  private join(offset: number, length: number): Uint8Array | undefined {
    const bytes = new Uint8Array(length);
    for (let done = 0; done < length;) {
      const number = Math.floor((offset + done) / PAGE);
      const within = offset + done - number * PAGE;
      const part = this.part(number, within, Math.min(PAGE - within, length - done));
      if (part === undefined) return undefined;
      bytes.set(part, done);
      done += part.length;
    }
    return bytes;
  }

  private part(number: number, within: number, length: number): Uint8Array | undefined {
    const page = this.pages.get(number);
    if (page === undefined || page.filled < within + length) return undefined;
    return page.bytes.subarray(within, within + length);
  }

  private put(number: number, within: number, bytes: Uint8Array): void {
    const old = this.pages.get(number);
    // The start of this page was not stored, so the page as a whole is not there.
    if ((old?.filled ?? 0) < within) return;
    const end = within + bytes.length;
    const page = old !== undefined && old.bytes.length >= end ? old : this.grow(number, old, end);
    page.bytes.set(bytes, within);
    page.filled = Math.max(page.filled, end);
  }

  private grow(number: number, old: Page | undefined, end: number): Page {
    const bytes = new Uint8Array(Math.min(PAGE, old === undefined ? end : end * 2));
    if (old === undefined) this.evict();
    else bytes.set(old.bytes);
    const page = { bytes, filled: old?.filled ?? 0 };
    this.pages.set(number, page);
    return page;
  }

  private evict(): void {
    if (this.pages.size < this.capacity) return;
    for (const number of this.pages.keys()) {
      if (number >= this.kept.from && number < this.kept.to) continue;
      this.pages.delete(number);
      return;
    }
  }

  private skipped(number: number): boolean {
    if (this.skips.length === 0) return false;
    // What ends before this page will not come again in this pass.
    if (this.skips.length > 64) this.skips = this.skips.filter((skip) => skip.to > number);
    return this.skips.some((skip) => number >= skip.from && number < skip.to);
  }

  private storedBetween(from: number, to: number): number[] {
    if (to - from < this.pages.size) return Array.from({ length: to - from }, (_, i) => from + i);
    return [...this.pages.keys()].filter((number) => number >= from && number < to);
  }
}
