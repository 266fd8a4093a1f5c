/**
 * Findings and the report they stand in: the typed form of `scan --format json`.
 * @module
 */
import type { How } from './value.ts';
import type { Verdict } from './verdict.ts';

/** What a call can do to the person who loads the file. */
export type Capability =
  | 'process-exec'
  | 'code-exec'
  | 'import'
  | 'file-read'
  | 'file-write'
  | 'file-delete'
  | 'network'
  | 'native-code'
  | 'deserialize'
  | 'attribute-access'
  | 'info-leak'
  | 'dos'
  | 'tamper';

export type Severity = 'critical' | 'high' | 'medium' | 'low' | 'info';

/** One thing that a rule says about a file. `message` is made from the rule's template and typed arguments. */
export interface Finding {
  readonly rule: string;
  readonly verdict: Verdict;
  readonly severity: Severity;
  readonly message: string;
  readonly capabilities: readonly Capability[];
  readonly target?: string | undefined;
  readonly how?: How | undefined;
  /** The arguments of the call as Python source, bounded. */
  readonly arguments?: string | undefined;
  readonly member?: string | undefined;
  readonly offset?: number | undefined;
  /** How often the same rule fired on the same target in this member, when more than once. */
  readonly count?: number | undefined;
  readonly fingerprint: string;
  readonly references: readonly string[];
  /** True when a baseline holds it already: shown, and not counted for the exit code. */
  readonly known?: true | undefined;
}

/** A part of a file that was read on its own: a pickle in a zip, an array in a joblib stream. */
export interface MemberReport {
  readonly path: string;
  readonly format: string;
  readonly protocol?: number | undefined;
  readonly offset: number;
  readonly size: number;
  readonly opcodes?: number | undefined;
  readonly verdict: Verdict;
}

/** One distinct import of a file. */
export interface ImportReport {
  readonly module: string;
  readonly name: string;
  readonly writtenAs?: { readonly module: string; readonly name: string } | undefined;
  readonly uses: readonly ('named' | How)[];
  readonly verdict: Verdict;
  readonly member: string;
  readonly offset: number;
}

/** Everything said about one file. */
export interface FileReport {
  readonly path: string;
  readonly size: number;
  readonly sha256?: string | undefined;
  readonly format: string;
  readonly verdict: Verdict;
  readonly complete: boolean;
  readonly bytesRead: number;
  readonly members: readonly MemberReport[];
  readonly imports: readonly ImportReport[];
  readonly findings: readonly Finding[];
  /** Findings beyond the limit, which are counted and not listed. */
  readonly findingsOmitted?: number | undefined;
  /** Of a file that lies elsewhere: its address at the commit, version or digest that was read. */
  readonly pinned?: string | undefined;
  /** Of a file that lies elsewhere: requests that were sent to read it. */
  readonly requests?: number | undefined;
}

/** A path that was looked at and not judged. */
export interface SkippedPath {
  readonly path: string;
  readonly sha256?: string | undefined;
  readonly reason:
    | 'not-a-model'
    | 'special-file'
    | 'symlink-loop'
    | 'already-seen'
    | 'dangling-link'
    | 'empty'
    | 'ignored';
}

/** The `index`-th (from 1) of `count` parts. */
export interface ShardOf {
  readonly index: number;
  readonly count: number;
  /** `sha256:…` of the list that was divided, for `--manifest`. */
  readonly list?: string | undefined;
}

/** The whole result of a scan: `pickleproof/scan/v1`. */
export interface ScanReport {
  readonly schema: 'pickleproof/scan/v1';
  readonly tool: {
    readonly name: 'pickleproof';
    readonly version: string;
    readonly ruleset: string;
    /** `sha256:…` of the policy file that the user added. */
    readonly policy?: string | undefined;
  };
  readonly summary: {
    readonly verdict: Verdict;
    readonly complete: boolean;
    readonly files: number;
    readonly clean: number;
    readonly unknown: number;
    readonly incomplete: number;
    readonly dangerous: number;
    readonly skipped: number;
    readonly bytes: number;
    readonly bytesRead: number;
    readonly elapsedMs: number;
    /** ISO 8601, in UTC. */
    readonly finishedAt?: string | undefined;
    /** Set when the run was ended before all paths were judged. */
    readonly interrupted?: boolean | undefined;
    /** Which part of the files the run was given; a merged report has none. */
    readonly shard?: ShardOf | undefined;
  };
  readonly files: readonly FileReport[];
  readonly skipped: readonly SkippedPath[];
}
