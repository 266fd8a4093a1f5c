/**
 * SHA-256 of what comes in pieces (FIPS 180-4). The browser's own takes a whole file at once, and only on secure pages.
 * @module
 */

/** The digest so far. */
export class Sha256 {
  private readonly state = Int32Array.from(START);
  private readonly block = new Uint8Array(64);
  private readonly words = new Int32Array(64);
  private filled = 0;
  private length = 0;

  /** Takes further bytes. */
  update(bytes: Uint8Array): void {
    this.length += bytes.length;
    for (let at = 0; at < bytes.length;) {
      const take = Math.min(64 - this.filled, bytes.length - at);
      this.block.set(bytes.subarray(at, at + take), this.filled);
      this.filled += take;
      at += take;
      if (this.filled < 64) return;
      this.mix();
      this.filled = 0;
    }
  }

  /** Ends it: 64 digits. */
  hex(): string {
    const bits = this.length * 8;
    this.update(Uint8Array.of(0x80));
    while (this.filled !== 56) this.update(Uint8Array.of(0));
    const view = new DataView(this.block.buffer);
    view.setUint32(56, Math.floor(bits / 2 ** 32));
    view.setUint32(60, bits >>> 0);
    this.mix();
    return [...this.state].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
  }

  /** One block (FIPS 180-4, 6.2.2). */
  private mix(): void {
    this.schedule();
    const { words, state } = this;
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
    for (let t = 0; t < 64; t++) {
      const choice = (e & f) ^ (~e & g);
      const sum = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
      const one = (h + sum + choice + (K[t] ?? 0) + (words[t] ?? 0)) | 0;
      const two = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
      // One by one: an array of them would be made sixty-four times for each block.
      h = g;
      g = f;
      f = e;
      e = (d + one) | 0;
      d = c;
      c = b;
      b = a;
      a = (one + two) | 0;
    }
    [a, b, c, d, e, f, g, h].forEach((word, index) => {
      state[index] = (state[index] ?? 0) + word;
    });
  }

  private schedule(): void {
    const { words, block } = this;
    const view = new DataView(block.buffer);
    for (let t = 0; t < 16; t++) words[t] = view.getInt32(t * 4);
    for (let t = 16; t < 64; t++) {
      const [early, late] = [words[t - 15] ?? 0, words[t - 2] ?? 0];
      const small0 = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3);
      const small1 = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10);
      words[t] = ((words[t - 16] ?? 0) + small0 + (words[t - 7] ?? 0) + small1) | 0;
    }
  }
}

function turn(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

/** The first 32 bits of the fractional parts of roots of the first primes: cube roots for K, square roots for the start. */
const PRIMES: readonly number[] = primes(64);
const K: Int32Array = Int32Array.from(PRIMES, (prime) => fraction(Math.cbrt(prime)));
const START: readonly number[] = PRIMES.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));

function fraction(root: number): number {
  return Math.floor((root % 1) * 2 ** 32) | 0;
}

function primes(count: number): number[] {
  const found: number[] = [];
  for (let n = 2; found.length < count; n++) {
    if (found.every((prime) => n % prime !== 0)) found.push(n);
  }
  return found;
}
