/**
 * The command line that moves a file to what it should be.
 * @module
 */
import type { FileReport } from '../../core/finding.ts';
import type { Contents } from './contents.ts';
import type { UseCase } from './use-case.ts';

/** What there is to write with, and what is to be written. */
export interface ConversionFacts {
  /** Ids of the writers that exist. */
  readonly writers: readonly string[];
  readonly contents: Contents;
}

/** Extensions of outputs, where they are not the id of the writer. */
const EXTENSIONS: ReadonlyMap<string, string> = new Map([
  ['torch', 'weights.pt'],
  ['hdf5', 'h5'],
  ['xgboost', 'ubj'],
  ['lightgbm', 'txt'],
]);
/** Writers that hold values of any kind, so that a file without tensors gives something. */
const WITHOUT_TENSORS: ReadonlySet<string> = new Set([
  'json',
  'msgpack',
  'skops',
  'xgboost',
  'lightgbm',
  'parquet',
  'arrow',
  'feather',
]);

/** Arguments from the program's name on; undefined where no writer of ours makes what is advised. */
export function conversionCommand(
  { path, verdict }: FileReport,
  { best, second }: UseCase,
  { writers, contents }: ConversionFacts,
): readonly string[] | undefined {
  const wanted = [...(best.writers ?? []), ...(second.writers ?? [])];
  const writer = wanted.find(
    (id) => writers.includes(id) && (contents.tensors > 0 || WITHOUT_TENSORS.has(id)),
  );
  if (writer === undefined) return undefined;
  const extension = EXTENSIONS.get(writer) ?? writer;
  const free = `${stemOf(path)}.${extension}`;
  const output = free === path ? `${stemOf(path)}.converted.${extension}` : free;
  const args = ['pickleproof', 'convert', dashed(path), '-o', dashed(output)];
  if (!output.endsWith('.safetensors')) args.push('--to', writer);
  if (verdict === 'dangerous') args.push('--extract-anyway');
  if (contents.overlapping) args.push('--clone-overlaps');
  return args;
}

/** `models/net.pkl.gz` as `models/net`. */
function stemOf(path: string): string {
  const folder = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1;
  const name = path.slice(folder);
  const stem = name
    .replace(/\.(?:gz|z|bz2|xz|lzma|lz4|zst|zstd)$/i, '')
    .replace(/(?!^)\.[^.]*$/, '');
  return `${path.slice(0, folder)}${stem === '-' ? 'model' : stem}`;
}

/** A name that begins with a dash is no flag. */
function dashed(path: string): string {
  return path.startsWith('-') && path !== '-' ? `./${path}` : path;
}
