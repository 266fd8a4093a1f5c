/**
 * One file explained: scanned for the verdict, then gone through once more for what is told of it.
 * @module
 */
import type { Fact } from '../core/fact.ts';
import type { FileReport } from '../core/finding.ts';
import { Budget } from '../core/limits.ts';
import type { ByteSource } from '../core/source.ts';
import type { How, Value } from '../core/value.ts';
import type { Part } from '../formats/format.ts';
import type { Tape } from '../pickle/tape.ts';
import type { Policy } from '../policy/profile.ts';
import { scanSource } from '../scan/scan.ts';
import type { Explanation, Layer, Member, OperatorCount, PickleStory } from './explanation.ts';
import { layersOf } from './layers.ts';
import { nextSteps, type Commands } from './next-steps.ts';
import { originsOf } from './origins.ts';
import { partsOf, type Met } from './parts.ts';
import { Provenance } from './provenance.ts';
import { Steps } from './steps.ts';
import type { TensorRow } from './tensors.ts';
import { formatWords } from './words/formats.ts';

/** What an explanation is made with. */
export interface ExplainOptions {
  readonly path: string;
  readonly policy: Policy;
  /** See `PartsOptions`. */
  readonly spool?: ((stream: ByteSource) => ByteSource) | undefined;
  /** Commands that advice may name. */
  readonly commands?: Commands | undefined;
  /** Only the part of this name. */
  readonly member?: string | undefined;
  /** The tensors that a pickle puts together, where no reader tells of them; asked for at most once. */
  readonly tensors?: (() => readonly TensorRow[]) | undefined;
}

/** Parts of each kind that are told one by one. */
const MOST_MEMBERS = 2000;
const MOST_STORIES = 200;
const MOST_ODD_STORIES = 1000;
const MOST_LAYERS = 40;
const MOST_LISTED = 500;
const MOST_TEXT = 4000;

/** Explains a file. Throws nothing for what the bytes hold. */
export function explainSource(source: ByteSource, options: ExplainOptions): Explanation {
  const { path, policy, member } = options;
  const report = scanSource(source, { path, policy });
  const gathered = new Gathered(report, member);
  for (const met of partsOf(source, { budget: new Budget(), spool: options.spool }))
    gathered.take(met);
  return gathered.explanation(options);
}

/** Collects what an explanation says, on the way through a file. */
class Gathered {
  private readonly report: FileReport;
  private readonly member: string | undefined;
  private readonly members: Member[] = [];
  private readonly pickles: PickleStory[] = [];
  private readonly operators = new Map<
    string,
    { -readonly [K in keyof OperatorCount]: OperatorCount[K] }
  >();
  private readonly code: Explanation['code'][number][] = [];
  private readonly references: Explanation['references'][number][] = [];
  private readonly metadata: Explanation['metadata'][number][] = [];
  private readonly dtypes = new Map<string, number>();
  private tensors = { count: 0, bytes: 0 };
  private readonly provenance = new Provenance();

  private readonly found: ReadonlySet<string>;

  constructor(report: FileReport, member: string | undefined) {
    this.found = new Set(report.findings.map((finding) => finding.member ?? ''));
    this.report = report;
    this.member = member;
  }

  take(met: Met): void {
    if (!this.isWanted(met.member)) return;
    switch (met.kind) {
      case 'format':
        return this.addMember({
          path: met.member,
          format: met.format,
          depth: met.depth,
          size: Number.isFinite(met.size) ? met.size : undefined,
        });
      case 'unread':
        return this.addMember({
          path: met.member,
          format: '',
          depth: 0,
          size: undefined,
          unread: met.message,
        });
      default:
        return this.part(met.part, met.member, met.depth);
    }
  }

  /** The part that was asked for, and what is inside of it. */
  private isWanted(member: string): boolean {
    const { member: wanted } = this;
    if (wanted === undefined || member === wanted) return true;
    return ['!/', '@', '#'].some((mark) => member.startsWith(`${wanted}${mark}`));
  }

  private part(part: Part, member: string, depth: number): void {
    switch (part.kind) {
      case 'pickle':
        return this.pickle(part.tape, member, depth);
      case 'uses':
        return this.uses(part.facts, member);
      case 'tensor':
        return this.tensor(part.dtype, Math.max(0, part.end - part.start));
      case 'operator':
        return this.operator(member, part.framework, part.operator);
      case 'metadata':
        this.provenance.metadata(part.name, part.value);
        return put(this.metadata, { member, name: part.name, value: part.value });
      case 'code': {
        const { language, runs, length, text } = part;
        return put(this.code, { member, language, runs, length, text: text.slice(0, MOST_TEXT) });
      }
      case 'reference': {
        const { purpose, target, reach } = part;
        return put(this.references, { member, purpose, target, reach });
      }
      default:
        return undefined;
    }
  }

  private pickle(tape: Tape, member: string, depth: number): void {
    const { protocol, opcodes, start, end } = tape;
    this.provenance.protocol(protocol);
    if (member !== '') {
      this.addMember({
        path: member,
        format: 'pickle',
        depth: depth + 1,
        size: end - start,
        protocol,
        opcodes,
      });
    }
    if (!this.hasRoomFor(member)) return;
    const steps = new Steps(member, this.report);
    const layers: Layer[] = [];
    const wants = ({ how, callee }: { readonly how: How; readonly callee: Value }): boolean =>
      steps.wants(how, callee);
    for (const fact of tape.facts(wants)) {
      steps.take(fact);
      this.provenance.take(fact);
      if (fact.kind === 'call' && layers.length < MOST_LAYERS) layers.push(...layersOf(fact, tape));
    }
    this.pickles.push({
      member,
      opcodes,
      protocol,
      steps: steps.list(),
      stepsOmitted: steps.omitted,
      origins: this.origins(tape, steps),
      layers,
      stops: tape.error && `${tape.error.message} (byte ${tape.error.offset})`,
    });
  }

  /** A pickle that something was found in is told, however many there are before it. */
  private hasRoomFor(member: string): boolean {
    const { length } = this.pickles;
    return length < MOST_STORIES || (length < MOST_ODD_STORIES && this.found.has(member));
  }

  /** Ordinary names, written as picklers write them, are worth no second walk. */
  private origins(tape: Tape, steps: Steps): PickleStory['origins'] {
    const odd = steps.odd();
    const isAssembled = tape.anomalies.some(({ code }) => code === 'assembled-name');
    return odd.size > 0 || isAssembled ? originsOf(tape, odd) : [];
  }

  private uses(facts: Iterable<Fact>, member: string): void {
    if (!this.hasRoomFor(member)) return;
    const steps = new Steps(member, this.report);
    for (const fact of facts) {
      steps.take(fact);
      this.provenance.take(fact);
    }
    const story = { member, opcodes: undefined, protocol: undefined, stops: undefined };
    this.pickles.push({
      ...story,
      steps: steps.list(),
      stepsOmitted: steps.omitted,
      origins: [],
      layers: [],
    });
  }

  private tensor(dtype: string, bytes: number): void {
    this.tensors.count++;
    this.tensors.bytes += bytes;
    this.dtypes.set(dtype, (this.dtypes.get(dtype) ?? 0) + 1);
  }

  private operator(member: string, framework: string, operator: string): void {
    const key = `${framework}\n${operator}`;
    const known = this.operators.get(key);
    if (known !== undefined) known.count++;
    else this.operators.set(key, { member, framework, operator, count: 1 });
  }

  private addMember(member: Member): void {
    if (this.members.length < MOST_MEMBERS) this.members.push(member);
  }

  explanation({ commands = new Set(), tensors }: ExplainOptions): Explanation {
    const { path, size, format, verdict, complete, findings } = this.report;
    const { name, what, writer } = formatWords(format);
    // Without a name nothing can make a tensor, and reading a model is work.
    const makesThings = this.pickles.some(({ steps }) => steps.length > 0);
    if (this.tensors.count === 0 && makesThings) {
      for (const row of tensors?.() ?? []) this.tensor(row.dtype, row.bytes);
    }
    return {
      schema: 'pickleproof/explain/v1',
      path,
      size,
      format,
      verdict,
      complete,
      about: {
        name,
        what,
        writer,
        frameworks: this.provenance.frameworks(),
        python: this.provenance.python(),
      },
      members: this.members,
      pickles: this.pickles,
      operators: [...this.operators.values()],
      code: this.code,
      references: this.references,
      tensors: {
        ...this.tensors,
        types: [...this.dtypes].map(([dtype, count]) => ({ dtype, count })),
      },
      metadata: this.metadata,
      findings: findings.filter((finding) => this.isWanted(finding.member ?? '')),
      next: nextSteps(this.report, commands),
    };
  }
}

function put<T>(list: T[], item: T): void {
  if (list.length < MOST_LISTED) list.push(item);
}
