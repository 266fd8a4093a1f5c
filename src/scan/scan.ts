/**
 * Judges one file: recognise it, take it apart, walk its pickles, judge their facts.
 *
 * What is inside is worked off a stack of jobs, never by recursion, so that no input decides how deep
 * we call. A member is finished before its container goes on, because a stream can be read but once.
 * @module
 */
import { ModelFileError, type ErrorCode } from '../core/error.ts';
import type { Fact } from '../core/fact.ts';
import type { FileReport, SkippedPath } from '../core/finding.ts';
import { Budget } from '../core/limits.ts';
import { bytesSource, type ByteSource } from '../core/source.ts';
import { detectAll } from '../formats/detect.ts';
import type { CodePart, Format, OperatorPart, Part, ReferencePart } from '../formats/format.ts';
import { walk } from '../pickle/walk.ts';
import { judgeAnomaly, judgePickle, judgeUnread } from '../policy/judge.ts';
import { judgeClosed } from '../policy/judge-closed.ts';
import { judgeContent } from '../policy/judge-content.ts';
import type { Policy } from '../policy/profile.ts';
import { contentsOf } from './contents.ts';
import { CountingSource } from './counting-source.ts';
import { lookAlike } from './look-alike.ts';
import { joinMember } from './member-name.ts';
import { memberPromisesModel, promisedUnsupported, promisesModel } from './model-name.ts';
import { Tally } from './tally.ts';

/** How to judge a file. */
export interface ScanOptions {
  /** The name to report; it never makes anything clean. */
  readonly path: string;
  readonly policy: Policy;
  readonly budget?: Budget | undefined;
  /** Told what the file says of itself (not what files in it say), as it is read. Nobody checks that. */
  readonly onMetadata?: ((name: string, value: string) => void) | undefined;
  /** Called when all is read; what it throws (the file changed meanwhile) makes the report incomplete. */
  readonly afterwards?: (() => void) | undefined;
  /** Given the facts of each pickle, with all arguments shown, once it is judged; for who asks more than a verdict. */
  readonly onPickle?: ((facts: Iterable<Fact>) => void) | undefined;
}

/** Judges bytes as a model: what is not recognised is `incomplete`. Throws nothing. */
export function scanSource(source: ByteSource, options: ScanOptions): FileReport {
  return new FileScan(source, options).run();
}

/** As `scanSource`, but a file that neither its content nor its name calls a model is skipped. */
export function scanIfModel(source: ByteSource, options: ScanOptions): FileReport | SkippedPath {
  const { path } = options;
  const scan = new FileScan(source, options);
  const report = scan.run();
  if (scan.isModel || promisesModel(path)) return report;
  return { path, reason: source.size === 0 ? 'empty' : 'not-a-model' };
}

/** The report of a file whose bytes could not be had at all. */
export function unreadableFile(path: string, code: ErrorCode, message: string): FileReport {
  const tally = new Tally(1);
  tally.addFinding(judgeUnread({ code, message }));
  return tally.report({ path, size: 0, format: 'unrecognised', bytesRead: 0 });
}

/** Where a job's bytes stand. */
interface Place {
  readonly source: ByteSource;
  readonly member: string;
  readonly offset: number;
  readonly depth: number;
  /** A loader would certainly interpret it: unreadable is incomplete, never passed over. */
  readonly required: boolean;
  /** The whole file, or what it compresses: without anything recognised in it the file is not a model. */
  readonly whole: boolean;
  /** It begins like a pickle or a zlib stream and is neither. */
  readonly onlyData?: boolean | undefined;
}

const DATA_LOOKS_LIKE: ReadonlySet<string> = new Set(['pickle', 'zlib']);

/** Formats that hold one stream and no names. */
const COMPRESSIONS: ReadonlySet<string> = new Set([
  'gzip',
  'zlib',
  'zfile',
  'bzip2',
  'xz',
  'lzma',
  'lz4',
  'zstd',
]);

/** Formats that are read to the last byte: without a tensor in it, the file still is one of them. */
const MAY_BE_EMPTY: ReadonlySet<string> = new Set(['hdf5', 'keras-h5']);

type Job =
  | { readonly kind: 'recognise'; readonly place: Place }
  | {
      readonly kind: 'read';
      readonly place: Place;
      readonly format: string;
      readonly parts: Iterator<Part>;
    };

type PicklePart = Extract<Part, { kind: 'pickle' }>;

class FileScan {
  /** Whether the content says that this is a model: something that a loader reads, or trouble on the way to it. */
  isModel = false;
  private readonly options: ScanOptions;
  private readonly budget: Budget;
  private readonly source: CountingSource;
  private readonly tally: Tally;
  private readonly jobs: Job[] = [];
  private format = 'unrecognised';

  constructor(source: ByteSource, options: ScanOptions) {
    this.options = options;
    this.budget = options.budget ?? new Budget();
    this.source = new CountingSource(source);
    this.tally = new Tally(this.budget.limits.findings);
  }

  run(): FileReport {
    const { path } = this.options;
    const place = {
      source: this.source,
      member: '',
      offset: 0,
      depth: 0,
      required: true,
      whole: true,
    };
    this.jobs.push({ kind: 'recognise', place });
    for (let job = this.jobs.at(-1); job !== undefined; job = this.jobs.at(-1)) {
      this.guard(job.place, () => this.step(job));
    }
    this.guard(place, () => this.conclude());
    const { size, bytesRead } = this.source;
    return this.tally.report({ path, size, format: this.format, bytesRead });
  }

  /** The one place where a failure becomes a verdict. The job that failed is given up; what holds it goes on. */
  private guard({ member }: Place, action: () => void): void {
    const depth = this.jobs.length;
    try {
      action();
    } catch (error) {
      this.jobs.length = Math.min(this.jobs.length, Math.max(0, depth - 1));
      this.unread(member, failureOf(error));
    }
  }

  private step(job: Job): void {
    if (job.kind === 'recognise') {
      this.jobs.pop();
      this.recognise(job.place);
      return;
    }
    const next = job.parts.next();
    if (next.done === true) this.jobs.pop();
    else this.take(next.value, job.place, job.format);
  }

  private recognise(place: Place): void {
    const { source, member, offset, depth } = place;
    const { limits } = this.budget;
    if (depth > limits.depth) {
      throw new ModelFileError('LIMIT_EXCEEDED', `more than ${limits.depth} formats in each other`);
    }
    const formats = source.size === 0 ? [] : detectAll(source);
    const [first] = formats;
    const isData = place.onlyData === true && formats.every(({ id }) => DATA_LOOKS_LIKE.has(id));
    if (first === undefined || isData) {
      this.unrecognised(place);
      return;
    }
    if (depth > 0) this.countFile();
    if (depth === 0) this.format = first.id;
    else if (first.id !== 'pickle') this.addMember(member, first.id, offset, source.size);
    this.checkPromise(place, first.id);
    if (formats.length > 1) this.addPolyglot(member, formats);
    for (const format of formats.toReversed()) this.read(place, format);
  }

  /** Too many of them end the whole file: what holds them would go on with the next. */
  private countFile(): void {
    try {
      this.budget.spendFile();
    } catch (error) {
      this.jobs.length = 0;
      throw error;
    }
  }

  private read(place: Place, format: Format): void {
    this.isModel ||= format.isModel === true;
    const record = this.options.onPickle === undefined ? undefined : 'whole';
    const parts = format.read(place.source, { budget: this.budget, record })[Symbol.iterator]();
    this.jobs.push({ kind: 'read', place, format: format.id, parts });
  }

  private take(part: Part, place: Place, format: string): void {
    const member = joinMember(place.member, 'name' in part ? part.name : (part.member ?? ''));
    switch (part.kind) {
      case 'pickle':
        if (format === 'pickle' && this.isText(part, place)) this.unrecognised(place);
        else this.judge(part, member);
        return;
      case 'file': {
        const { source, offset, required, onlyData } = part;
        const whole = place.whole && required && COMPRESSIONS.has(format);
        const inner = { source, member, offset, depth: place.depth + 1, required, whole, onlyData };
        this.jobs.push({ kind: 'recognise', place: inner });
        return;
      }
      case 'tensor':
        this.isModel = true;
        return;
      case 'anomaly':
        this.isModel = true;
        this.tally.addFinding(judgeAnomaly(part, member));
        return;
      case 'unread':
        this.unread(member, { code: part.code, message: part.reason, offset: part.offset });
        return;
      case 'metadata':
        if (place.depth === 0) this.options.onMetadata?.(part.name, part.value);
        return;
      case 'operator':
      case 'code':
      case 'reference':
        this.content(part, member);
        return;
      case 'uses':
        this.uses(part, member);
    }
  }

  /** What a file carries besides pickles. */
  private content(part: OperatorPart | CodePart | ReferencePart, member: string): void {
    this.isModel = true;
    for (const finding of judgeContent(part, member)) this.tally.addFinding(finding);
  }

  private uses({ facts }: Extract<Part, { kind: 'uses' }>, member: string): void {
    const judge = judgePickle({ member, loader: 'pickle', policy: this.options.policy });
    this.isModel = true;
    for (const fact of facts) judge.take(fact);
    this.tally.addJudgement(judge.finish({ outcome: 'stop' }));
  }

  private judge(part: PicklePart, member: string): void {
    const { tape, loader, storages, program } = part;
    const contents = contentsOf(tape);
    const { policy } = this.options;
    const judge = judgePickle({ member, loader, storages, program, contents, policy });
    this.isModel = true;
    try {
      for (const fact of tape.facts((call) => judge.wants(call))) {
        judge.take(fact);
        if (judge.settled) break;
      }
    } finally {
      // What was found stays found, also when the source fails half way.
      const judgement = judge.finish({ outcome: tape.outcome, error: tape.error });
      const { start, end, protocol, opcodes } = tape;
      const { verdict } = judgement;
      const size = end - start;
      this.tally.addJudgement(judgement);
      this.tally.addMember({
        path: member,
        format: 'pickle',
        protocol,
        offset: part.offset,
        size,
        opcodes,
        verdict,
      });
    }
    for (const bytes of judge.closed) this.closed(bytes, member);
    this.options.onPickle?.(tape.facts());
  }

  /** A pickle in a literal whose callables the loader of this one calls: besides being judged, it must be closed. */
  private closed(bytes: Uint8Array, member: string): void {
    const { budget } = this;
    budget.spendEmbedded();
    const tape = walk(bytesSource(bytes), { budget, record: 'contents' });
    for (const finding of judgeClosed(tape.facts(), member)) this.tally.addFinding(finding);
    const { outcome, error } = tape;
    if (outcome !== 'stop') this.unread(member, error ?? UNRECOGNISED);
  }

  /** Whether what looked like a pickle of protocol 0 or 1 is only text: it stops before it does anything. */
  private isText(
    { tape, offset }: PicklePart,
    { source, member, required, depth }: Place,
  ): boolean {
    if (tape.outcome === 'stop' || tape.imports > 0 || tape.calls > 0) return false;
    if ((required && depth > 0) || promisesModel(member || this.options.path)) return false;
    if (source.read(offset, 1)[0] === PROTO) return false;
    if (depth === 0) this.format = 'unrecognised';
    return true;
  }

  /** A name may promise a format that holds more than the container that was recognised. */
  private checkPromise({ member }: Place, format: string): void {
    if (format !== 'zip' && format !== 'tar') return;
    const promised = promisedUnsupported(member || this.options.path);
    if (promised === undefined) return;
    this.unread(member, unsupported(`a ${format} file that is named as ${promised}`));
  }

  private unrecognised(place: Place): void {
    const { source, member, required, whole } = place;
    const name = member || this.options.path;
    const promising = member === '' ? promisesModel(name) : memberPromisesModel(name);
    const looks = source.size === 0 ? undefined : lookAlike(source);
    const what = looks ?? (promising ? promisedUnsupported(name) : undefined);
    if (what !== undefined) this.unread(member, unsupported(`this looks like ${what}`));
    else if (required || promising) this.unread(member, source.size === 0 ? EMPTY : UNRECOGNISED);
    // The file itself is a model only if something says so; a member that must be read says so.
    if (whole && looks === undefined) this.isModel = false;
  }

  private conclude(): void {
    this.options.afterwards?.();
    if (this.format === 'unrecognised' || this.isModel || !promisesModel(this.options.path)) return;
    if (MAY_BE_EMPTY.has(this.format)) return;
    const message = `nothing in this ${this.format} file is a model that we know`;
    this.unread('', { code: 'UNSUPPORTED', message });
  }

  /** Which of them a loader sees depends on the loader: a way to show one thing and run another. */
  private addPolyglot(member: string, formats: readonly Format[]): void {
    const details = { formats: formats.map(({ id }) => id).join(' and ') };
    this.tally.addFinding(judgeAnomaly({ code: 'polyglot', offset: 0, details }, member));
  }

  private addMember(path: string, format: string, offset: number, size: number): void {
    this.tally.addMember({ path, format, offset, size, verdict: 'clean' });
  }

  private unread(member: string, failure: Failure): void {
    this.isModel = true;
    this.tally.addFinding(judgeUnread({ ...failure, member }));
  }
}

interface Failure {
  readonly code: ErrorCode;
  readonly message: string;
  readonly offset?: number | undefined;
}

const PROTO = 0x80;
const EMPTY: Failure = { code: 'TRUNCATED', message: 'the file is empty: 0 bytes' };
const UNRECOGNISED: Failure = {
  code: 'UNSUPPORTED',
  message: 'these bytes begin like no format that we know',
};

function unsupported(what: string): Failure {
  return { code: 'UNSUPPORTED', message: `${what}, which this version cannot judge` };
}

function failureOf(error: unknown): Failure {
  if (error instanceof ModelFileError) {
    return { code: error.code, message: error.message, offset: error.offset };
  }
  // A defect of ours must not turn into a verdict that anyone could take for a clean one.
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return { code: 'INTERNAL', message: `a defect of pickleproof, please report it: ${what}` };
}
