/**
 * One pickle as a part, with the payloads inside its bytes literals as files of their own.
 * @module
 */
import { bytesSource, sliceSource, type ByteSource } from '../core/source.ts';
import type { Tape } from '../pickle/tape.ts';
import { walk, type WalkOptions } from '../pickle/walk.ts';
import { anomalyPart } from './anomaly-part.ts';
import type { Loader, Part, ReadContext } from './format.ts';
import { isOnlyData } from './literal-data.ts';
import { looksLikePickle } from './pickle-detect.ts';

/** Where a pickle lies and who would load it. */
export interface PicklePlace {
  readonly loader: Loader;
  /** Offset of the first opcode in the source; default 0. */
  readonly start?: number;
  /** Member name; default `''`: the file itself is the pickle. */
  readonly name?: string;
  /** Where the source itself starts in the file being read; default 0. */
  readonly base?: number;
  readonly storages?: ReadonlyMap<string, number> | undefined;
  readonly afterBuild?: WalkOptions['afterBuild'];
  /** Whether names below `__torch__` are classes of a program that is judged by itself. */
  readonly program?: boolean | undefined;
  /** See `WalkOptions`; pickles of torch are full of calls, and small. */
  readonly record?: WalkOptions['record'];
}

/** Walks the pickle at `start`, yields it and what its literals hold, and returns its tape. */
export function* onePickle(
  source: ByteSource,
  context: ReadContext,
  place: PicklePlace,
): Generator<Part, Tape> {
  const { loader, start = 0, name = '', base = 0, storages, afterBuild, program } = place;
  const { budget } = context;
  budget.spendMembers(1);
  const usual = place.record ?? (loader === 'torch' ? 'contents' : undefined);
  const record = context.record ?? usual;
  const tape = walk(source, { budget, start, afterBuild, record });
  yield { kind: 'pickle', name, offset: base + start, tape, loader, storages, program };
  for (const { offset, length } of tape.embedded) {
    budget.spendEmbedded();
    yield* embedded(sliceSource(source, offset, length), `${name}@${offset}`, base + offset);
  }
  for (const { offset, bytes } of tape.encodedBytes()) {
    budget.spendEmbedded();
    yield* embedded(bytesSource(bytes), `${name}@${offset}`, base + offset);
  }
  return tape;
}

function* embedded(source: ByteSource, name: string, offset: number): Generator<Part> {
  const onlyData = isOnlyData(source);
  if (!onlyData && looksLikePickle(source)) {
    yield anomalyPart('embedded-pickle', offset, { length: source.size }, name);
  }
  yield { kind: 'file', name, offset, source, required: writtenByTorch(source), onlyData };
}

/** What `torch.storage._load_from_bytes` loads must be judged: a zip, or the magic number of a legacy file. */
function writtenByTorch(source: ByteSource): boolean {
  const head = source.read(0, LEGACY_MAGIC.length);
  return [ZIP_MAGIC, LEGACY_MAGIC].some((magic) => magic.every((byte, i) => head[i] === byte));
}

const ZIP_MAGIC = [0x50, 0x4b, 0x03, 0x04];
const LEGACY_MAGIC = [
  0x80, 0x02, 0x8a, 0x0a, 0x6c, 0xfc, 0x9c, 0x46, 0xf9, 0x20, 0x6a, 0xa8, 0x50, 0x19, 0x2e,
];
