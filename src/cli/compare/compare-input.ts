/**
 * One model through all formats: written, measured, loaded again.
 * @module
 */
import { basename } from 'node:path';
import { ModelFileError } from '../../core/error.ts';
import type { FileReport } from '../../core/finding.ts';
import type {
  ComparedFormat,
  Comparison,
  PythonTiming,
  RefusedFormat,
} from '../../convert/compare/comparison.ts';
import { factsOf } from '../../convert/compare/format-facts.ts';
import { readModel } from '../../convert/read-model.ts';
import type { Writer } from '../../convert/writer.ts';
import type { Interruption } from '../interruption.ts';
import type { ModelInput } from '../model-input.ts';
import { filesBelow, gzippedSize, sizeOf } from './file-sizes.ts';
import { loadTimes } from './load-times.ts';
import type { CompareOptions } from './options.ts';
import { timePython, type PythonReport } from './python.ts';
import type { Scratch } from './scratch.ts';
import { contextOf, writeFormat, type WrittenFormat } from './write-format.ts';

/** Everything that a comparison needs from its surroundings. */
export interface CompareSurroundings {
  readonly input: ModelInput;
  readonly judged: FileReport;
  readonly scratch: Scratch;
  readonly interruption: Interruption;
  /** Tells the user how far it is. */
  readonly say: (text: string) => void;
}

/** A format that was written. */
interface Candidate {
  readonly writer: Writer;
  readonly written: WrittenFormat;
}

/** Compares; throws `ModelFileError` where the model cannot be read at all. */
export async function compareInput(
  surroundings: CompareSurroundings,
  options: CompareOptions,
): Promise<Comparison> {
  const { input, judged, scratch, interruption } = surroundings;
  const { format } = readOnce(input);
  const { candidates, refused } = await writeAll(surroundings, options);
  input.assertUnchanged();
  const pause = async (): Promise<void> => {
    await interruption.breathe();
    if (interruption.asked) throw interrupted();
  };
  const { file } = input;
  const onDisk = file === undefined ? [] : [{ id: 'source', path: file, format: undefined }];
  const tasks = candidates.map(({ writer, written }) => ({
    id: writer.id,
    path: written.mainFile,
    format: writer.format,
  }));
  const times = await loadTimes([...onDisk, ...tasks], options.repeats, pause);
  const python = await pythonReport(surroundings, options, candidates);
  const source = await sourceRow(surroundings, options, format);
  const rows = candidates.map((one) => rowOf(one, python));
  // What holds tensors by name counts each of them once.
  const counted = (candidates.find(({ writer }) => writer.holds === 'tensors') ?? candidates[0])
    ?.written.conversion;
  return {
    source: {
      path: judged.path,
      format: judged.format,
      size: judged.size,
      verdict: judged.verdict,
    },
    model: {
      root: counted?.root ?? '',
      tensors: counted?.tensors.count ?? 0,
      bytes: counted?.tensors.bytes ?? 0,
    },
    formats: [
      { ...source, python: python.timings.get('source') ?? [] },
      ...rows.toSorted((a, b) => a.measured.size - b.measured.size),
    ].map((row) => ({ ...row, measured: { ...row.measured, loadMs: times.get(row.id) } })),
    refused,
    repeats: options.repeats,
    python: python.about,
    kept: options.keep ? scratch.path : undefined,
  };
}

/** Fails here, before anything is written, when no writer could succeed. */
function readOnce(input: ModelInput): { readonly format: string } {
  const { format } = readModel(input.source, contextOf(input));
  return { format };
}

async function writeAll(
  { input, scratch, interruption, say }: CompareSurroundings,
  { writers, root, gzip }: CompareOptions,
): Promise<{
  readonly candidates: readonly Candidate[];
  readonly refused: readonly RefusedFormat[];
}> {
  const candidates: Candidate[] = [];
  const refused: RefusedFormat[] = [];
  for (const writer of writers) {
    say(`writing ${writer.id}`);
    try {
      const folder = scratch.folder(writer.id);
      candidates.push({
        writer,
        written: await writeFormat({ input, writer, root, folder, gzip }),
      });
    } catch (error) {
      const code = error instanceof ModelFileError ? error.code : 'INTERNAL';
      const reason = error instanceof Error ? error.message : String(error);
      refused.push({ id: writer.id, title: writer.title, code, reason });
    }
    await interruption.breathe();
    if (interruption.asked) throw interrupted();
  }
  return { candidates, refused };
}

async function pythonReport(
  { input, judged, say }: CompareSurroundings,
  { python, repeats, timeout }: CompareOptions,
  candidates: readonly Candidate[],
): Promise<PythonReport> {
  if (python === undefined) return { about: undefined, timings: new Map() };
  say('timing the loaders of Python');
  const { file } = input;
  const isClean = judged.verdict === 'clean' && file !== undefined;
  const files = candidates.map(({ writer, written }) => ({
    id: writer.id,
    format: writer.format,
    path:
      written.conversion.files.length > 0 && writer.folder === true
        ? written.path
        : written.mainFile,
  }));
  const own = isClean ? [{ id: 'source', format: judged.format, path: file }] : [];
  const report = await timePython({ python, repeats, timeout, files: [...own, ...files] });
  if (isClean) return report;
  const why = {
    loader: 'pickle',
    version: undefined,
    ms: undefined,
    reason: notLoaded(input, judged),
  };
  return { ...report, timings: new Map([...report.timings, ['source', [why] as PythonTiming[]]]) };
}

function notLoaded({ path, file }: ModelInput, { verdict }: FileReport): string {
  if (path === '-') return 'not loaded: it is a pipe';
  return file === undefined
    ? 'not loaded: it lies elsewhere'
    : `not loaded: its verdict is ${verdict}`;
}

type Row = ComparedFormat;

async function sourceRow(
  { input, judged }: CompareSurroundings,
  { gzip }: CompareOptions,
  format: string,
): Promise<Row> {
  const files = input.file === undefined ? [] : filesBelow(input.file);
  return {
    id: 'source',
    title: 'the file as it is',
    format: judged.format,
    name: basename(judged.path),
    facts: factsOf(judged.format, format),
    measured: {
      size: files.length === 0 ? judged.size : sizeOf(files),
      gzip: gzip && files.length > 0 ? await gzippedSize(files) : undefined,
      writeMs: undefined,
      proveMs: undefined,
      loadMs: undefined,
      peakBytes: undefined,
    },
    loss: undefined,
    python: [],
  };
}

function rowOf({ writer, written }: Candidate, { timings }: PythonReport): Row {
  const { id, title, format } = writer;
  const { measured, loss, path } = written;
  return {
    id,
    title,
    format,
    name: basename(path),
    facts: factsOf(id, format),
    measured,
    loss,
    python: timings.get(id) ?? [],
  };
}

function interrupted(): ModelFileError {
  return new ModelFileError('SOURCE_FAILED', 'interrupted: nothing was compared');
}
