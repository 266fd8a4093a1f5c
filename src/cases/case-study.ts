/**
 * The one interface of all case studies. Each tells what happened, how such a file works, and what prevents
 * it; its sample is assembled on demand from inert arguments, and is made to be looked at, never loaded.
 * @module
 */

/** A file of a sample. */
export interface SampleFile {
  /** Relative, with `/` between folders. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** One case. Adding one = one file in cases/studies/. */
export interface CaseStudy {
  readonly id: string;
  readonly title: string;
  /** As publicly documented: `February 2025`. */
  readonly when: string;
  /** Whether it was seen in the wild, shown by research, or fixed as a flaw. */
  readonly kind: 'incident' | 'research' | 'vulnerability';
  /** What happened, in a few sentences. */
  readonly story: string;
  /** How the file works, as far as a defender needs it. */
  readonly mechanism: string;
  /** What keeps it out. */
  readonly prevention: readonly string[];
  /** Public documents. */
  readonly sources: readonly string[];
  /** What the sample shows, and in what it is inert. */
  readonly shows: string;
  sample(): readonly SampleFile[];
}
