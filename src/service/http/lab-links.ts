/**
 * Addresses under which the lab page shows one uploaded file, for an hour.
 *
 * A page cannot send a key while it loads itself, so that the address is the permission: 256 random bits.
 * @module
 */
import { randomBytes } from 'node:crypto';

/** What an address leads to. */
export interface LabLink {
  readonly sha256: string;
  readonly name: string;
}

/** The addresses that were given out: a table that does not grow. */
export class LabLinks {
  private readonly links = new Map<string, { readonly link: LabLink; readonly until: number }>();
  private readonly now: () => number;

  constructor(now: () => number) {
    this.now = now;
  }

  /** Gives out an address; the oldest one ends when there are too many. */
  add(link: LabLink): string {
    const token = randomBytes(TOKEN_BYTES).toString('base64url');
    this.links.set(token, { link, until: this.now() + LIFE_MS });
    const [oldest] = this.links.keys();
    if (this.links.size > MOST && oldest !== undefined) this.links.delete(oldest);
    return token;
  }

  /** What an address leads to, as long as it does. */
  get(token: string): LabLink | undefined {
    const found = this.links.get(token);
    if (found === undefined || found.until > this.now()) return found?.link;
    this.links.delete(token);
    return undefined;
  }
}

const TOKEN_BYTES = 32;
const LIFE_MS = 60 * 60_000;
const MOST = 1000;
