/**
 * How the files of each library are judged: the table by library.
 * @module
 */
import { libraryOf, type BenignFile } from './corpus.ts';
import type { Row } from './outcome.ts';
import { aligned, percent, type Cells } from './table.ts';

/** One line for each library: files, clean, not clean, dangerous, and those that must stay unknown. */
export function renderLibraries(
  benign: readonly BenignFile[],
  rows: ReadonlyMap<string, Row>,
): string {
  const names = [...new Set(benign.map(libraryOf))];
  return aligned(
    [
      'library',
      'files',
      'clean',
      'clean share',
      'unknown',
      'error',
      'dangerous',
      'unknown by right',
    ],
    names.map((name) =>
      line(
        name,
        benign.filter((file) => libraryOf(file) === name),
        rows,
      ),
    ),
  );
}

function line(name: string, files: readonly BenignFile[], rows: ReadonlyMap<string, Row>): Cells {
  const knowable = files.filter(({ expected }) => expected === 'clean');
  const count = (of: readonly BenignFile[], ...outcomes: readonly string[]): number =>
    of.filter(({ path }) => outcomes.includes(rows.get(path)?.outcome ?? '')).length;
  const clean = count(knowable, 'clean');
  return [
    name,
    knowable.length,
    clean,
    percent(clean, knowable.length),
    count(knowable, 'warn'),
    count(knowable, 'error', 'timeout', 'skipped'),
    count(files, 'found'),
    files.length - knowable.length,
  ];
}
