/**
 * Which old formats the generated module reads, and how a report's format is called there.
 * @module
 */
import type { FileReport } from '../core/finding.ts';

/** Formats that hold pickles and that the module can load; `compressed` is one of them in a compressed file. */
export const OLD_FORMATS = [
  'pickle',
  'joblib',
  'torch-zip',
  'torch-legacy',
  'npy',
  'compressed',
] as const;

/** One of them. */
export type OldFormat = (typeof OLD_FORMATS)[number];

/** Compressions that Python's standard library reads. */
const COMPRESSIONS: ReadonlySet<string> = new Set(['gzip', 'zlib', 'bzip2', 'xz', 'lzma']);

/** The formats that a file needs; none when it holds no pickle, `undefined` when the module cannot load it. */
export function oldFormatsOf({ format, members }: FileReport): readonly OldFormat[] | undefined {
  if (!members.some((member) => member.format === 'pickle')) return [];
  if (!COMPRESSIONS.has(format)) {
    const known = OLD_FORMATS.find((each) => each === format && each !== 'compressed');
    return known === undefined ? undefined : [known];
  }
  const inner = new Set(members.map((member) => member.format).filter((id) => id !== 'pickle'));
  if (inner.size > 1) return undefined;
  const [name = 'pickle'] = inner;
  const known = OLD_FORMATS.find((each) => each === name && each !== 'compressed');
  return known === undefined ? undefined : ['compressed', known];
}
