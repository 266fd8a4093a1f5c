/**
 * Rate limits as token buckets, in a table that does not grow.
 * @module
 */

/** How often something may happen. */
export interface BucketRules {
  /** Tokens that come back in a second. */
  readonly rate: number;
  readonly burst: number;
  /** Buckets that are kept; whoever was quiet longest goes first. */
  readonly most: number;
  /** Milliseconds from anywhere that never go back. */
  readonly now: () => number;
}

interface Bucket {
  tokens: number;
  at: number;
}

/** A bucket for each name. */
export class TokenBuckets {
  private readonly rules: BucketRules;
  private readonly buckets = new Map<string, Bucket>();

  constructor(rules: BucketRules) {
    this.rules = rules;
  }

  /** Takes a token: 0, or the seconds until there is one again. */
  take(name: string): number {
    const bucket = this.fill(name);
    if (bucket.tokens < 1) return Math.max(1, Math.ceil((1 - bucket.tokens) / this.rules.rate));
    bucket.tokens--;
    return 0;
  }

  /** The seconds until there is a token, which stays where it is. */
  look(name: string): number {
    const { tokens } = this.fill(name);
    return tokens < 1 ? Math.max(1, Math.ceil((1 - tokens) / this.rules.rate)) : 0;
  }

  /** Names in the table. */
  get size(): number {
    return this.buckets.size;
  }

  private fill(name: string): Bucket {
    const { rate, burst, most, now } = this.rules;
    const at = now();
    const known = this.buckets.get(name);
    const tokens =
      known === undefined
        ? burst
        : Math.min(burst, known.tokens + (Math.max(0, at - known.at) / 1000) * rate);
    const bucket = { tokens, at };
    // A Map keeps the order of entry: taken out and put in again, the name is the youngest.
    this.buckets.delete(name);
    this.buckets.set(name, bucket);
    const [oldest] = this.buckets.keys();
    if (this.buckets.size > most && oldest !== undefined) this.buckets.delete(oldest);
    return bucket;
  }
}
