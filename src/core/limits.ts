/**
 * Every limit of the engine, in one table, and the budget that one scanned file spends from.
 * A limit is generous for honest files (the reason stands beside it) and reaching one is never
 * clean: the reader throws `LIMIT_EXCEEDED`, or the machine stops, and the verdict is `incomplete`.
 * @module
 */
import { ModelFileError } from './error.ts';

/** The limits in force; tests lower them to reach an edge with small inputs. */
export interface Limits {
  /** Containers inside containers (a zip in a gzip in a tar …). */
  readonly depth: number;
  /** Members of all archives of one file together. */
  readonly members: number;
  /** Members that are recognised as formats of their own, in all archives of one file together. */
  readonly files: number;
  /** Bytes literals of one file that are looked into as files of their own. */
  readonly embedded: number;
  /** Opcodes walked in one file, all its pickles together. */
  readonly opcodes: number;
  /** Opcodes of one file that do more than make plain data, or make it in an unusual way. */
  readonly steps: number;
  /** Stack slots, and MARKs, of one pickle. */
  readonly stack: number;
  /** Memo entries outside the dense range (sparse PUT indexes). */
  readonly sparseMemo: number;
  /** Records (containers, globals, calls) of one pickle. */
  readonly records: number;
  /** Imports and calls of one pickle. */
  readonly calls: number;
  /** References kept for the contents of containers of one pickle. */
  readonly contents: number;
  /** Distinct global names of one pickle. */
  readonly globals: number;
  /** Bytes of a module or attribute name that are decoded. */
  readonly nameBytes: number;
  /** Bytes produced by all decompressors of one file. */
  readonly inflatedBytes: number;
  /** Produced bytes for each compressed byte, once `inflatedFree` bytes are out. */
  readonly inflateRatio: number;
  /** Produced bytes to which the ratio does not apply. */
  readonly inflatedFree: number;
  /** Bytes of a decompressed stream kept in memory for a second look. */
  readonly retainedBytes: number;
  /** Bytes of a header, directory or other structure that is read whole. */
  readonly structureBytes: number;
  /** Findings kept of one file. */
  readonly findings: number;
}

export const LIMITS: Limits = {
  depth: 8,
  members: 100_000, // a sharded checkpoint has thousands of tensors, none a hundred thousand
  files: 12_000, // a checkpoint that is written as a folder has hundreds
  embedded: 5000, // one for each tensor that was pickled through bytes
  opcodes: 100_000_000, // twenty times what a pickle of 15 MB holds
  steps: 6_000_000, // each costs ten times what plain data does; a pickle has a million calls at most
  stack: 4_000_000,
  sparseMemo: 200_000,
  records: 3_000_000, // beyond it contents are lost, which matters only where a call uses them
  calls: 1_000_000,
  contents: 6_000_000,
  globals: 20_000,
  nameBytes: 4096,
  inflatedBytes: 64 * 2 ** 30,
  inflateRatio: 64, // weights compress little; what expands more is zeros, or a bomb
  inflatedFree: 2 ** 27,
  retainedBytes: 2 ** 26,
  structureBytes: 2 ** 26,
  findings: 200,
};

/** What one scanned file may still cost; shared by everything that is found inside it. */
export class Budget {
  readonly limits: Limits;
  private spentMembers = 0;
  private spentFiles = 0;
  private spentEmbedded = 0;
  private spentOpcodes = 0;
  private spentSteps = 0;
  private spentInflated = 0;

  constructor(limits: Limits = LIMITS) {
    this.limits = limits;
  }

  /** Opcodes that may still be walked. */
  get opcodesLeft(): number {
    return this.limits.opcodes - this.spentOpcodes;
  }

  /** Opcodes that may still be walked one by one. */
  get stepsLeft(): number {
    return this.limits.steps - this.spentSteps;
  }

  /** Counts `n` archive members; throws `LIMIT_EXCEEDED` when there are too many. */
  spendMembers(n: number): void {
    this.spentMembers += n;
    this.check(this.spentMembers, this.limits.members, 'archive members');
  }

  /** Counts one member that is read as a format of its own; throws `LIMIT_EXCEEDED` when there are too many. */
  spendFile(): void {
    this.spentFiles += 1;
    this.check(this.spentFiles, this.limits.files, 'files in archives');
  }

  /** Counts one bytes literal that is looked into; throws `LIMIT_EXCEEDED` when there are too many. */
  spendEmbedded(): void {
    this.spentEmbedded += 1;
    this.check(this.spentEmbedded, this.limits.embedded, 'files in bytes literals');
  }

  /** Counts `n` opcodes walked, `steps` of them one by one; the machine itself stops before the limits. */
  spendOpcodes(n: number, steps: number): void {
    this.spentOpcodes += n;
    this.spentSteps += steps;
  }

  /** Counts `n` bytes that a decompressor produced; throws `LIMIT_EXCEEDED` when there are too many. */
  spendInflated(n: number): void {
    this.spentInflated += n;
    this.check(this.spentInflated, this.limits.inflatedBytes, 'decompressed bytes');
  }

  private check(spent: number, limit: number, what: string): void {
    if (spent > limit) {
      throw new ModelFileError('LIMIT_EXCEEDED', `more than ${limit} ${what}`);
    }
  }
}
