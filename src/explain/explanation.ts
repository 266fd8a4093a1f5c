/**
 * An explanation as data: `pickleproof/explain/v1`. All texts from the file are as the file spells them; who shows
 * them escapes them.
 * @module
 */
import type { Capability, Finding } from '../core/finding.ts';
import type { How } from '../core/value.ts';
import type { Verdict } from '../core/verdict.ts';

/** Everything that is said of one file. */
export interface Explanation {
  readonly schema: 'pickleproof/explain/v1';
  readonly path: string;
  readonly size: number;
  readonly format: string;
  readonly verdict: Verdict;
  readonly complete: boolean;
  readonly about: About;
  readonly members: readonly Member[];
  readonly pickles: readonly PickleStory[];
  readonly operators: readonly OperatorCount[];
  readonly code: readonly CarriedCode[];
  readonly references: readonly Reference[];
  readonly tensors: TensorSum;
  readonly metadata: readonly Metadatum[];
  readonly findings: readonly Finding[];
  /** What to do, one step each. */
  readonly next: readonly string[];
}

/** What the file is and where it may come from. */
export interface About {
  readonly name: string;
  readonly what: string;
  readonly writer: string | undefined;
  /** Packages whose names it uses, with versions that it states. */
  readonly frameworks: readonly { readonly name: string; readonly versions: readonly string[] }[];
  /** What the pickle protocol says of the Python that wrote it. */
  readonly python: string | undefined;
}

/** A part with a format of its own. */
export interface Member {
  readonly path: string;
  readonly format: string;
  readonly depth: number;
  /** Bytes; undefined where only reading to the end would tell. */
  readonly size: number | undefined;
  readonly opcodes?: number | undefined;
  readonly protocol?: number | undefined;
  /** Why it could not be read. */
  readonly unread?: string | undefined;
}

/** What loading one pickle (or what is loaded like one) does. */
export interface PickleStory {
  readonly member: string;
  readonly opcodes: number | undefined;
  readonly protocol: number | undefined;
  readonly steps: readonly Step[];
  /** Steps that are not listed, because there are too many kinds of them. */
  readonly stepsOmitted: number;
  readonly origins: readonly NameOrigin[];
  readonly layers: readonly Layer[];
  /** Why loading ends early. */
  readonly stops: string | undefined;
}

/** The same thing done once or many times. */
export interface Step {
  readonly how: 'import' | How;
  /** `module.name`, or the object that it is done to. */
  readonly target: string;
  readonly count: number;
  /** Arguments or state of the first time, as Python source. */
  readonly arguments: string | undefined;
  /** Offset of the first time. */
  readonly offset: number;
  readonly ordinary: boolean;
  /** Why it is not ordinary: titles and messages of findings. */
  readonly why: readonly string[];
  readonly capabilities: readonly Capability[];
}

/** Where the texts of an imported name stand. */
export interface NameOrigin {
  readonly target: string;
  readonly offset: number;
  readonly module: TextOrigin;
  readonly name: TextOrigin;
}

/** Where one text came from. */
export type TextOrigin =
  | { readonly kind: 'written'; readonly at: number }
  | { readonly kind: 'memo'; readonly index: number; readonly stored: number; readonly at: number }
  | { readonly kind: 'computed'; readonly expression: string };

/** What is packed inside a literal, one level below the one before. */
export interface Layer {
  readonly offset: number;
  readonly level: number;
  readonly what:
    | 'base64'
    | 'zlib'
    | 'gzip'
    | 'bytecode'
    | 'python-source'
    | 'pickle'
    | 'code-object';
  readonly bytes: number;
  /** The beginning of a text, the names in code. */
  readonly shown: string;
}

/** How often a graph uses an operator. */
export interface OperatorCount {
  readonly member: string;
  readonly framework: string;
  readonly operator: string;
  readonly count: number;
}

/** Code or a template inside the file. */
export interface CarriedCode {
  readonly member: string;
  readonly language: string;
  readonly runs: 'load' | 'use' | 'asked';
  readonly length: number;
  readonly text: string;
}

/** Something outside of the file that it leads to. */
export interface Reference {
  readonly member: string;
  readonly purpose: string;
  readonly target: string;
  readonly reach: string;
}

/** The tensors together. */
export interface TensorSum {
  readonly count: number;
  readonly bytes: number;
  readonly types: readonly { readonly dtype: string; readonly count: number }[];
}

/** A fact that the file states about itself. */
export interface Metadatum {
  readonly member: string;
  readonly name: string;
  readonly value: string;
}
