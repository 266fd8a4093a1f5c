/**
 * The form of the sink table: which calls load what can run code, under which conditions, and what to do
 * instead. Data only; `judge-call.ts` reads it.
 * @module
 */
import type { Severity } from '../../core/finding.ts';
import type { Confidence } from '../severity.ts';
import type { UseCaseId } from '../use-case.ts';

/** A rule of the audit: the fixed part of its findings. */
export interface AuditRule {
  /** Stable name: public API. */
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  /** `{sink}` and other arguments are replaced; `{why}` says which case of the sink applied. */
  readonly message: string;
  readonly explanation: string;
  readonly advice: string;
  readonly cwe: readonly string[];
  readonly references: readonly string[];
  /** Rules of other tools that report the same, as they name them. */
  readonly others?: readonly string[];
}

/** An argument of a call: by name, and by position where it has one. */
export interface ArgumentRef {
  readonly name: string;
  readonly at?: number;
}

/** Something that may be true of a call. What is not known makes no condition true but `unknown`. */
export type Condition =
  | { readonly argument: ArgumentRef; readonly equals: string | boolean | null }
  /** Every value that it may have is known, and ends with one of these; case does not matter. */
  | { readonly argument: ArgumentRef; readonly endsWith: readonly string[] }
  /** Every value that it may have is one of these names, or a class of the project below one. */
  | { readonly argument: ArgumentRef; readonly named: readonly string[] }
  /** A list in which one of these stands. */
  | { readonly argument: ArgumentRef; readonly holds: readonly string[] }
  /**
   * `unknown`: nothing is known of what is given; `variable`: it is not one constant. What is None counts
   * as absent.
   */
  | { readonly argument: ArgumentRef; readonly is: 'given' | 'absent' | 'unknown' | 'variable' }
  /** Every version of a package that the pins allow is below, or is this one or later. */
  | { readonly package: string; readonly below: string }
  | { readonly package: string; readonly from: string }
  /** A switch of the environment was found in the project. */
  | { readonly environment: 'no-weights-only' }
  | { readonly all: readonly Condition[] };

/** What is said when a condition holds: the first that holds counts. */
export interface SinkCase {
  readonly when: Condition;
  /** `safe`: nothing is reported. */
  readonly result: Severity | 'safe';
  readonly confidence?: Confidence;
  /** Completes the message. */
  readonly why?: string;
}

/** How much of a fix can be made by a program. */
export type FixTier = 'safe' | 'unsafe' | 'display-only';

/** One callable. */
export interface Sink {
  /**
   * A dotted name as it is imported. `()` is the result of a call; a last `*` part is any name, a middle
   * `**` is any number of parts: `transformers.**.from_pretrained`.
   */
  readonly name: string;
  readonly rule: string;
  /** When it is not the severity of the rule. */
  readonly severity?: Severity;
  readonly confidence?: Confidence;
  /** The argument whose origin matters. */
  readonly path?: ArgumentRef;
  readonly cases?: readonly SinkCase[];
  readonly useCase?: UseCaseId;
  readonly recommendation?: string;
  readonly fix?: FixTier;
  /** Passing the function on counts like a call: `map(pickle.loads, …)`. */
  readonly notByReference?: true;
}

/** A name that is set to something: an assignment, a keyword, an entry of a dict or of a config file. */
export interface Setting {
  readonly rule: string;
  /** Names, without what stands before a dot; case matters. */
  readonly keys: readonly string[];
  /** One of these is the value, or stands in the list that is the value. `true` is any spelling of it. */
  readonly values: readonly (string | true)[];
  /** Whether a value that ends with one of the values counts too. */
  readonly byEnd?: true;
  /** Only in calls of these names (keywords), or in files that hold this text. */
  readonly onlyWith?: RegExp;
  readonly severity?: Severity;
  /** Where it counts: Python code, config files, the environment of processes. */
  readonly where: readonly ('python' | 'config' | 'environment')[];
}

/** A range of versions that should not be deployed. */
export interface VulnerableVersions {
  readonly package: string;
  /** The first version that is all right. */
  readonly fixed: string;
  /** The first version that is concerned; all before without it. */
  readonly since?: string;
  readonly advisories: readonly string[];
  readonly severity: Severity;
  readonly why: string;
}

/** What one library has. */
export interface SinkTable {
  readonly library: string;
  /** Where it was read: library, version and source files. */
  readonly source: string;
  readonly rules: readonly AuditRule[];
  readonly sinks: readonly Sink[];
  readonly settings?: readonly Setting[];
  readonly versions?: readonly VulnerableVersions[];
}
