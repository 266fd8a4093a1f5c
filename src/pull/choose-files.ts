/**
 * `--include` and `--exclude`: which files of a listing are wanted.
 * @module
 */
import { matchesPattern } from '../sign/trust-policy/pattern.ts';

/** Patterns, as they were written. */
export interface Choice {
  /** None: everything. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

/** The wanted ones of some names or files. An excluded file is excluded, whatever else is said. */
export function chosen<T extends { readonly name: string }>(
  files: readonly T[],
  { include, exclude }: Choice,
): readonly T[] {
  return files.filter(
    ({ name }) =>
      (include.length === 0 || include.some((pattern) => fits(pattern, name))) &&
      !exclude.some((pattern) => fits(pattern, name)),
  );
}

/** As in .gitignore: without a slash the last part of the path counts; with one at the end, all below a folder. */
function fits(pattern: string, name: string): boolean {
  if (pattern.endsWith('/')) return matchesPattern(`${pattern}**`, name);
  if (pattern.includes('/')) return matchesPattern(pattern, name);
  return matchesPattern(pattern, name.slice(name.lastIndexOf('/') + 1));
}
