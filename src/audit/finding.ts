/**
 * A finding of the audit, as data: what was found, where, and why it counts. Words are made from it in
 * `words.ts`.
 * @module
 */
import type { Severity } from '../core/finding.ts';
import type { Verdict } from '../core/verdict.ts';
import type { FixTier } from './sinks/sink.ts';
import type { Confidence, SourceClass } from './severity.ts';
import type { UseCaseId } from './use-case.ts';

/** Offsets in UTF-16 code units into the text of the file, or of the notebook's cell. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A place in a file; lines and columns count from 1. */
export interface Place {
  readonly path: string;
  /** Of a notebook: which cell, counting all cells from 1. Lines are lines of the cell then. */
  readonly cell?: number | undefined;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** One argument of the call as it is written. */
export interface WrittenArgument {
  readonly kind: 'positional' | 'keyword' | 'rest' | 'keywords';
  readonly name?: string | undefined;
  readonly span: Span;
  /** The same without `name=`, `*` or `**`. */
  readonly value: Span;
}

/** The call as it is written, for those who change it. */
export interface WrittenCall {
  readonly span: Span;
  readonly callee: Span;
  /** With its parentheses. */
  readonly list: Span | undefined;
  readonly arguments: readonly WrittenArgument[];
}

/** A place that belongs to a finding. */
export interface RelatedPlace extends Place {
  readonly kind: 'call-site';
  readonly source: SourceClass;
  /** The path that is passed, when it is a literal. */
  readonly literal?: string | undefined;
  readonly artefact?: LoadedArtefact | undefined;
}

/** A file of the repository that is loaded, and what the scanner says of it. */
export interface LoadedArtefact {
  readonly path: string;
  readonly verdict: Verdict;
}

/** A comment that asks for silence. */
export interface Suppression {
  /** Our own counts; those of others are only shown. */
  readonly by: 'pickleproof' | 'bandit' | 'ruff' | 'semgrep';
  readonly reason?: string | undefined;
}

/** One thing that was found. */
export interface AuditFinding extends Place {
  readonly rule: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** The callable, setting or package: `torch.load`. */
  readonly sink: string;
  readonly source: SourceClass;
  readonly useCase?: UseCaseId | undefined;
  readonly recommendation?: string | undefined;
  readonly fix?: FixTier | undefined;
  /** Which case of the sink applied. */
  readonly why?: string | undefined;
  /** The function or class around it: `Store.get`. */
  readonly within: string;
  readonly call?: WrittenCall | undefined;
  /** The path, when it is a literal. */
  readonly literal?: string | undefined;
  readonly related: readonly RelatedPlace[];
  readonly artefact?: LoadedArtefact | undefined;
  readonly suppressions: readonly Suppression[];
  readonly fingerprint: string;
  /** In the baseline. */
  readonly known?: true | undefined;
}

/** A file that was looked at and could not be read in full. */
export interface AuditProblem {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

/** A model file that lies among the code. */
export interface AuditArtefact {
  readonly path: string;
  readonly format: string;
  readonly verdict: Verdict;
  readonly size: number;
}

/** The whole result: the typed form of `audit --format json`. */
export interface AuditReport {
  readonly schema: 'pickleproof/audit/v1';
  readonly tool: { readonly name: 'pickleproof'; readonly version: string };
  readonly summary: {
    readonly files: number;
    readonly parsed: number;
    readonly findings: number;
    readonly suppressed: number;
    readonly problems: number;
    readonly artefacts: number;
    readonly complete: boolean;
    readonly elapsedMs: number;
  };
  readonly findings: readonly AuditFinding[];
  readonly problems: readonly AuditProblem[];
  readonly artefacts: readonly AuditArtefact[];
}
