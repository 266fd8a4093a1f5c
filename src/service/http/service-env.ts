/**
 * What every part of the HTTP side may use.
 * @module
 */
import type { HttpBindings } from '@hono/node-server';
import type { BlobStore, Scope, ServiceStore } from '../ports.ts';
import type { AddressRules } from './submitted-address.ts';
import type { HttpLimits } from './limits.ts';
import type { LabLinks } from './lab-links.ts';
import type { HttpMetrics } from './metrics.ts';
import type { Possession } from './possession.ts';
import type { TokenBuckets } from './token-buckets.ts';
import type { Uploads } from './uploads.ts';

/** What the service is made of. */
export interface HttpParts {
  readonly store: ServiceStore;
  readonly blobs: BlobStore;
  readonly limits: HttpLimits;
  readonly addresses: AddressRules;
  readonly hosts: HostRules;
  readonly pages: Pages;
  readonly version: string;
  /** One line that says what is wrong with the text of a policy; undefined when nothing is. */
  readonly checkPolicy: (toml: string) => Promise<string | undefined>;
  /** Takes a line of the log: an object that holds no secret. */
  readonly log: (line: Readonly<Record<string, string | number>>) => void;
  readonly now: () => Date;
}

/** The built pages. */
export interface Pages {
  readonly dashboard: string;
  readonly lab: string;
}

/** Which names the server answers to. */
export interface HostRules {
  /** Whether it listens on the loopback interface alone. */
  readonly loopback: boolean;
  /** The port once it listens. */
  port: number;
  /** Names that were given by whoever runs it: `scan.example.org`, `scan.example.org:8443`. */
  readonly names: readonly string[];
}

/** The parts, and what is kept between requests. */
export interface HttpService extends HttpParts {
  readonly metrics: HttpMetrics;
  readonly buckets: TokenBuckets;
  readonly failures: TokenBuckets;
  readonly uploads: Uploads;
  readonly possession: Possession;
  readonly labLinks: LabLinks;
  readonly openness: Openness;
  /** Streams of events under way, by what ends them. */
  readonly streams: Set<AbortController>;
}

/** Whether requests without a key are answered. */
export interface Openness {
  isOpen(): Promise<boolean>;
  close(): void;
}

/** Who sent a request. */
export interface Caller {
  readonly project: string;
  /** Id of the key; `local` where none is needed. */
  readonly key: string;
  readonly scopes: readonly Scope[];
}

/** What hono carries along. */
export interface ServiceEnv {
  Bindings: Partial<HttpBindings>;
  Variables: {
    service: HttpService;
    caller: Caller;
    /** The remote address. */
    from: string;
  };
}
