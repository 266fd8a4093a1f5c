/**
 * What fixing came to, as text and as JSON.
 * @module
 */
import { escapeText } from '../../policy/escape-text.ts';
import type { AuditFinding } from '../finding.ts';
import type { FileFix } from './fix-file.ts';

/** One line for each call that was changed, and for each that is left with the reason. */
export function fixText(files: readonly FileFix[], changed: boolean): string {
  const lines = files.flatMap(({ fixed, left }) => [
    ...fixed.map(
      ({ finding, tier, effect }) =>
        `${changed ? 'fixed' : 'would fix'} ${placeOf(finding)} ${escapeText(finding.sink)} (${tier}${tier === 'unsafe' ? `: ${effect}` : ''})\n`,
    ),
    ...left.map(
      ({ finding, why }) => `left ${placeOf(finding)} ${escapeText(finding.sink)}: ${why}\n`,
    ),
  ]);
  const { fixed, left, edited } = countsOf(files);
  const verb = changed ? 'fixed' : 'to fix';
  return `${lines.join('')}${fixed} ${verb} in ${edited} files, ${left} left to people.\n`;
}

/** Schema `pickleproof/fix/v1`. */
export function fixFields(
  files: readonly FileFix[],
  { written, diff }: { readonly written: boolean; readonly diff?: string | undefined },
): object {
  const { fixed, left, edited } = countsOf(files);
  return {
    schema: 'pickleproof/fix/v1',
    summary: { files: edited, fixed, left, written },
    fixed: files.flatMap((file) =>
      file.fixed.map(({ finding, tier, effect }) => ({ ...rowOf(finding), tier, effect })),
    ),
    left: files.flatMap((file) =>
      file.left.map(({ finding, why }) => ({ ...rowOf(finding), why })),
    ),
    ...(diff === undefined ? {} : { diff }),
  };
}

function countsOf(
  files: readonly FileFix[],
): Readonly<Record<'fixed' | 'left' | 'edited', number>> {
  return {
    fixed: files.reduce((sum, file) => sum + file.fixed.length, 0),
    left: files.reduce((sum, file) => sum + file.left.length, 0),
    edited: files.filter((file) => file.edits.length > 0).length,
  };
}

function rowOf({ rule, path, line, column, sink, fingerprint }: AuditFinding): object {
  return { rule, path, line, column, sink, fingerprint };
}

function placeOf({ path, line, column }: AuditFinding): string {
  return `${escapeText(path)}:${line}:${column}`;
}
