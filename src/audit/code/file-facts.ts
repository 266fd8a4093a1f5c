/**
 * What remains of one file after it was analysed: plain data, without its tree.
 * @module
 */
import type { Severity } from '../../core/finding.ts';
import type { Span, WrittenCall } from '../finding.ts';
import type { Confidence, SourceClass } from '../severity.ts';
import type { Sink } from '../sinks/sink.ts';
import type { CallArguments, Definition, Target } from './target.ts';
import type { ClassFacts } from './world.ts';

/** A name of a module. */
export type Export =
  | { readonly kind: 'targets'; readonly targets: readonly Target[] }
  | { readonly kind: 'module'; readonly module: string }
  | {
      readonly kind: 'from';
      readonly level: number;
      readonly module: string;
      readonly name: string;
    };

/** Something found in one file, before the rest of the project is known. */
export interface Draft {
  readonly rule: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly sink: string;
  readonly source: SourceClass;
  readonly why?: string | undefined;
  readonly within: string;
  readonly span: Span;
  /** The line or call as text, blanks made one: part of the fingerprint. */
  readonly text: string;
  readonly call?: WrittenCall | undefined;
  readonly literal?: string | undefined;
  /** Of what table row the advice comes. */
  readonly row?: Sink | undefined;
}

/** A function whose parameter reaches a sink. */
export interface Wrapper {
  readonly definition: Definition;
  readonly parameters: readonly string[];
  /** Names of the parameters that the loaded bytes come from. */
  readonly sources: ReadonlySet<string>;
  readonly sink: Sink;
  readonly path: string;
  readonly args: CallArguments;
  /** The finding that stands for all calls: an index into the drafts of the file that has the sink. */
  readonly draft: { readonly file: string; readonly index: number } | undefined;
  /** Functions between this one and the sink. */
  readonly depth: number;
}

/** A call of a function of the project. */
export interface ProjectCall {
  readonly definition: Definition;
  /** The first parameter is given by what the method is called on. */
  readonly bound: boolean;
  readonly within: string;
  /** Parameters of the function around it. */
  readonly parameters: readonly string[];
  readonly span: Span;
  readonly text: string;
  readonly written: WrittenCall;
  readonly args: CallArguments;
  /** Where the arguments come from, in the order of `written.arguments`. */
  readonly origins: readonly {
    readonly source: SourceClass;
    readonly parameters: ReadonlySet<string>;
    readonly literal: string | undefined;
  }[];
}

/** A name that is set to something. */
export interface SettingFact {
  readonly key: string;
  readonly values: readonly (string | true)[];
  readonly span: Span;
  readonly where: 'python' | 'config' | 'environment';
  readonly within: string;
}

/** Everything that is kept of one file. */
export interface FileFacts {
  readonly path: string;
  readonly exports: ReadonlyMap<string, readonly Export[]>;
  readonly stars: readonly { readonly level: number; readonly module: string }[];
  readonly classes: ReadonlyMap<string, ClassFacts>;
  /** Parameters of each function, by qualified name. */
  readonly functions: ReadonlyMap<string, readonly string[]>;
  readonly drafts: readonly Draft[];
  readonly wrappers: readonly Wrapper[];
  readonly calls: readonly ProjectCall[];
  /** Where each line begins. */
  readonly lines: Int32Array;
  readonly comments: readonly CommentFact[];
  readonly hasError: boolean;
}

/** A comment that may ask for silence. */
export interface CommentFact {
  readonly span: Span;
  readonly text: string;
}
