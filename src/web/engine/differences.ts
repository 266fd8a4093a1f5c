/**
 * What changed between two files: imports, tensors, metadata. Bytes of tensors are not compared.
 * @module
 */
import type { DifferenceRow, ImportRow, MetadataRow, TensorRow } from './rows.ts';

/** What of a file is compared. */
export interface Outline {
  readonly imports: readonly ImportRow[];
  readonly tensors: readonly TensorRow[];
  readonly metadata: readonly MetadataRow[];
}

/** All differences from `before` to `after`; imports first, because they decide. */
export function differencesOf(before: Outline, after: Outline): DifferenceRow[] {
  return [
    ...changes('import', described(before.imports, usesOf), described(after.imports, usesOf)),
    ...changes('tensor', described(before.tensors, layoutOf), described(after.tensors, layoutOf)),
    ...changes('metadata', described(before.metadata, valueOf), described(after.metadata, valueOf)),
  ];
}

const usesOf = ({ verdict, uses }: ImportRow): string => `${verdict}: ${uses}`;
const layoutOf = ({ dtype, shape }: TensorRow): string => `${dtype} ${shape.join(' × ')}`;
const valueOf = ({ value }: MetadataRow): string => value;

/** Name and description of each row; a name that comes again gets a number. */
function described<T extends { readonly name: string }>(
  rows: readonly T[],
  describe: (row: T) => string,
): Map<string, string> {
  const texts = new Map<string, string>();
  const seen = new Map<string, number>();
  for (const row of rows) {
    const number = (seen.get(row.name) ?? 0) + 1;
    seen.set(row.name, number);
    texts.set(number === 1 ? row.name : `${row.name} (${number})`, describe(row));
  }
  return texts;
}

function changes(
  what: DifferenceRow['what'],
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): DifferenceRow[] {
  const rows: DifferenceRow[] = [];
  for (const [name, old] of before) {
    const now = after.get(name);
    if (now === undefined) rows.push({ what, change: 'removed', name, before: old, after: '' });
    else if (now !== old) rows.push({ what, change: 'changed', name, before: old, after: now });
  }
  for (const [name, now] of after) {
    if (!before.has(name)) rows.push({ what, change: 'added', name, before: '', after: now });
  }
  return rows;
}
