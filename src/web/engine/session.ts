/**
 * One open file and everything the page may ask about it.
 * @module
 */
import type { FileReport } from '../../core/finding.ts';
import type { Block } from '../../explain/page/writer.ts';
import { BUILT_IN } from '../../policy/profile.ts';
import { scanSource } from '../../scan/scan.ts';
import { readContents, type FoundPickle } from './contents.ts';
import { modelTensors } from './model-tensors.ts';
import { importRows, memberRows, overviewOf } from './overview.ts';
import type { BytesQuery, Comparison, Inventory, Overview } from './protocol.ts';
import { differencesOf, type Outline } from './differences.ts';
import { ReplaySource } from './replay-source.ts';
import type { PickleInfo } from './replay-types.ts';
import { clip, NAME } from './rows.ts';
import { storyOf } from './story.ts';
import { TableViews } from './tables.ts';
import { totalsOf } from './totals.ts';
import { verdictsIn } from './verdicts-in.ts';
import type { WindowedSource } from './windowed-source.ts';

/** Bytes of one answer: a screen of hex is a few KiB. */
const MOST_BYTES = 65_536;

/** See the module. */
export class Session {
  readonly views: TableViews;
  private readonly source: WindowedSource;
  private readonly name: string;
  private readonly now: () => number;
  private readonly elapsed: number;
  readonly report: FileReport;
  private pickles: readonly FoundPickle[] = [];
  private inventory_: Inventory | undefined;
  private replay_: { readonly pickle: number; readonly source: ReplaySource } | undefined;

  /** Judges the file; `now` is a clock in milliseconds. */
  constructor(source: WindowedSource, name: string, now: () => number) {
    const before = now();
    this.source = source;
    this.name = name;
    this.now = now;
    this.report = scanSource(source, { path: name, policy: BUILT_IN });
    this.elapsed = this.now() - before;
    this.views = new TableViews({
      imports: importRows(this.report),
      members: memberRows(this.report),
      tensors: [],
      metadata: [],
      differences: [],
    });
  }

  /** Milliseconds that judging took. */
  get milliseconds(): number {
    return this.elapsed;
  }

  /** The verdict and what led to it. */
  overview(): Overview {
    const { bytesRead } = this.source;
    return overviewOf(this.report, { milliseconds: this.elapsed, bytesRead });
  }

  /** What else is in the file; it is taken apart when that is first asked. */
  inventory(): Inventory {
    this.inventory_ ??= this.takeApart();
    return this.inventory_;
  }

  /** The file in plain words. */
  story(): readonly Block[] {
    return storyOf(this.source, this.name);
  }

  /** Bytes of a pickle, or of the file; fewer at the end. */
  bytes({ pickle, offset, length }: BytesQuery): Uint8Array {
    const source = pickle === undefined ? this.source : this.pickles[pickle]?.source;
    const bytes = source?.read(offset, Math.min(length, MOST_BYTES)) ?? new Uint8Array(0);
    return bytes.slice(); // the view belongs to the source
  }

  /** The replay of a pickle; one at a time is kept. */
  replay(pickle: number): ReplaySource {
    if (this.replay_?.pickle !== pickle) {
      const found = this.pickles[pickle];
      if (found === undefined) throw new Error(`there is no pickle ${pickle}`);
      const source = new ReplaySource(found, verdictsIn(this.report, found));
      this.replay_ = { pickle, source };
    }
    return this.replay_.source;
  }

  /** What another file is compared with. */
  outline(): Outline {
    this.inventory();
    const { imports, tensors, metadata } = this.views.tables;
    return { imports, tensors, metadata };
  }

  /** Compares an earlier file with this one; the rows are then in the table of differences. */
  compare(before: Outline): Comparison {
    const differences = differencesOf(before, this.outline());
    this.views.replace({ differences });
    const count = (what: string): number =>
      differences.reduce((sum, row) => sum + (row.what === what ? 1 : 0), 0);
    return { imports: count('import'), tensors: count('tensor'), metadata: count('metadata') };
  }

  private takeApart(): Inventory {
    const contents = readContents(this.source);
    const model = modelTensors(this.source, this.name);
    const named = model?.tensors ?? [];
    const tensors = named.length >= contents.tensors.length ? named : contents.tensors;
    const metadata = [...contents.metadata, ...(model?.facts ?? [])];
    this.pickles = contents.pickles;
    this.views.replace({ tensors, metadata });
    return {
      pickles: contents.pickles.map((pickle) => this.describe(pickle)),
      tensors: totalsOf(tensors),
      metadata: metadata.length,
      problems: contents.problems,
    };
  }

  private describe({ member, start, source, opcodes, protocol }: FoundPickle): PickleInfo {
    const judged = this.report.members.find(({ path }) => path === member);
    const verdict = judged?.verdict ?? this.report.verdict;
    return { member: clip(member, NAME), start, size: source.size, opcodes, protocol, verdict };
  }
}
