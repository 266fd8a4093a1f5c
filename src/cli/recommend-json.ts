/**
 * Advice as JSON, `pickleproof/recommend/v1`:
 *
 *   schema   `pickleproof/recommend/v1`
 *   tool     name and version
 *   summary  numbers of files by `action`: keep, review, move, unreadable, rescue; files, skipped, bytes
 *   files[]  path, size, format, verdict
 *            action   keep | review | move | rescue | unreadable
 *            useCase  what the file is for: the id of the line that fits (`nn-weights`, `estimator` …)
 *            title, why  the same in words, and why the best choice is one
 *            pickle, truth  whether loading it unpickles anything, and what it really is
 *            best, second  { title, writers?: ids for `convert --to`, byHand? }
 *            lost[]   { code, text }: what the best choice does not hold
 *            contents { root, tensors, bytes, aliased, overlapping, others, otherPaths[], plain, objects[] }
 *            command  arguments of the conversion, where there is one
 *            problem  { code, message }: why the file, or its values, cannot be read
 *   skipped[] { path, reason }
 *
 * As NDJSON: a line for each of these as it is found, with its `kind` (file, skipped), then one of kind
 * `summary` with the rest.
 *
 * Ids and codes are stable: they are added to, never renamed.
 * @module
 */
import type { SkippedPath } from '../core/finding.ts';
import { ACTIONS, type Recommendation } from '../convert/recommend/recommend.ts';
import { jsonText } from '../report/escape.ts';
import { VERSION } from './version.ts';

/** Advice about all files. */
export interface Advice {
  readonly files: readonly Recommendation[];
  readonly skipped: readonly SkippedPath[];
}

/** The JSON text, ending in a newline. */
export function recommendationJson(advice: Advice): string {
  const { files, skipped } = advice;
  return `${jsonText({ ...head(advice), files, skipped }, 2)}\n`;
}

/** The line of one file. */
export function recommendationLine(row: Recommendation | SkippedPath): string {
  return line('reason' in row ? 'skipped' : 'file', row);
}

/** The line that comes last. */
export function closingLine(advice: Advice): string {
  return line('summary', head(advice));
}

function line(kind: string, fields: object): string {
  return `${jsonText({ kind, ...fields })}\n`;
}

function head({ files, skipped }: Advice): object {
  const counts = ACTIONS.map((one) => [one, files.filter(({ action }) => action === one).length]);
  return {
    schema: 'pickleproof/recommend/v1',
    tool: { name: 'pickleproof', version: VERSION },
    summary: {
      files: files.length,
      ...Object.fromEntries(counts),
      skipped: skipped.length,
      bytes: files.reduce((sum, { size }) => sum + size, 0),
    },
  };
}
