/**
 * The command line that moves a file to what it should be.
 * @module
 */
import type { FileReport } from '../../core/finding.ts';
import type { Writer } from '../writer.ts';
import type { Contents } from './contents.ts';
import type { UseCase } from './use-case.ts';

/** What is asked of a writer. */
export type KnownWriter = Pick<Writer, 'id' | 'extensions' | 'holds'>;

/** What there is to write with, and what is to be written. */
export interface ConversionFacts {
  /** Those that exist. */
  readonly writers: readonly KnownWriter[];
  readonly contents: Contents;
}

/** Arguments from the program's name on; undefined where no writer of ours makes what is advised. */
export function conversionCommand(
  { path, verdict }: FileReport,
  { best, second }: UseCase,
  { writers, contents }: ConversionFacts,
): readonly string[] | undefined {
  const wanted = [...(best.writers ?? []), ...(second.writers ?? [])];
  const writer = wanted
    .flatMap((id) => writers.find((one) => one.id === id) ?? [])
    .find(({ holds }) => contents.tensors > 0 || holds === 'values');
  if (writer === undefined) return undefined;
  const extension = writer.extensions[0] ?? '';
  const free = `${stemOf(path)}${extension}`;
  const output = free === path ? `${stemOf(path)}.converted${extension}` : free;
  const args = ['pickleproof', 'convert', dashed(path), '-o', dashed(output)];
  const usual = writers.find(({ extensions }) => extensions.some((one) => output.endsWith(one)));
  if (usual !== writer) args.push('--to', writer.id);
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
