/**
 * A comparison as JSON, `pickleproof/compare/v1`:
 *
 *   schema    `pickleproof/compare/v1`
 *   tool      name and version
 *   source    path, format, size, verdict
 *   model     root (dotted), tensors, bytes
 *   summary   written, refused, repeats, python, smallest and fastestLoad (ids of writers)
 *   formats[] the source first (`id: "source"`), then by size
 *             id, title, format, name
 *             facts    safety (data | graph | asks | restricted | code | unknown), loading, mmap
 *                      (yes | partly | no | unknown), readers[], sources[]
 *             measured size, gzip, writeMs, proveMs, loadMs, peakBytes
 *             loss     tensors, aliased, copied, inSidecar, sidecarBytes, dropped, examples[]
 *             python[] loader, version, ms, reason
 *   refused[] id, title, code, reason
 *   kept      folder of the files, with --keep
 *
 * Ids and codes are stable: they are added to, never renamed. Times are of this machine and this run.
 * @module
 */
import type { ComparedFormat, Comparison } from '../../convert/compare/comparison.ts';
import { jsonText } from '../../report/escape.ts';
import { VERSION } from '../version.ts';

/** The JSON text, ending in a newline. */
export function comparisonJson(comparison: Comparison): string {
  const { source, model, formats, refused, repeats, python, kept } = comparison;
  const written = formats.filter(({ id }) => id !== 'source');
  const report = {
    schema: 'pickleproof/compare/v1',
    tool: { name: 'pickleproof', version: VERSION },
    source,
    model,
    summary: {
      written: written.length,
      refused: refused.length,
      repeats,
      python,
      smallest: least(written, ({ measured }) => measured.size),
      fastestLoad: least(written, ({ measured }) => measured.loadMs),
    },
    formats,
    refused,
    kept,
  };
  return `${jsonText(report, 2)}\n`;
}

function least(
  rows: readonly ComparedFormat[],
  value: (row: ComparedFormat) => number | undefined,
): string | undefined {
  const known = rows.filter((row) => value(row) !== undefined);
  return known.toSorted((a, b) => (value(a) ?? 0) - (value(b) ?? 0))[0]?.id;
}
