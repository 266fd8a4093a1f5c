/**
 * The table of `explain --tensors`: what a file says of its tensors, without their numbers.
 * @module
 */
import { jsonText, terminalText, xmlText } from '../report/escape.ts';
import { bytesInWords } from '../report/words.ts';

/** One tensor. */
export interface TensorRow {
  readonly name: string;
  readonly dtype: string;
  readonly shape: readonly number[];
  readonly bytes: number;
  /** Where its bytes begin in the file; undefined where they are compressed, or lie in another file. */
  readonly offset: number | undefined;
}

/** Rows as a text table, with a line that sums them up. */
export function tensorText(rows: readonly TensorRow[]): string {
  const cells = rows.map((row) => [
    terminalText(row.name),
    terminalText(row.dtype),
    shapeText(row.shape),
    String(row.bytes),
    row.offset === undefined ? '-' : String(row.offset),
  ]);
  const table = [['name', 'type', 'shape', 'bytes', 'offset'], ...cells];
  const widths = [0, 1, 2, 3, 4].map((column) =>
    table.reduce((most, cell) => Math.max(most, Math.min(80, cell[column]?.length ?? 0)), 0),
  );
  const lines = table.map((cell) =>
    cell
      .map((text, column) =>
        column > 2 ? text.padStart(widths[column] ?? 0) : text.padEnd(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
  return `${lines.join('\n')}\n${sumText(rows)}\n`;
}

/** Rows as JSON, in the form of `pickleproof/explain/v1`. */
export function tensorJson(path: string, rows: readonly TensorRow[]): string {
  const bytes = rows.reduce((sum, row) => sum + row.bytes, 0);
  const summary = { count: rows.length, bytes };
  return `${jsonText({ schema: 'pickleproof/explain/v1', path, summary, tensors: rows }, 2)}\n`;
}

/** Rows as an HTML table. */
export function tensorHtml(rows: readonly TensorRow[]): string {
  const lines = rows.map(
    ({ name, dtype, shape, bytes, offset }) =>
      `<tr><td>${xmlText(name)}</td><td>${xmlText(dtype)}</td><td>${xmlText(shapeText(shape))}</td><td>${bytes}</td><td>${offset ?? '-'}</td></tr>`,
  );
  const head = '<tr><th>name</th><th>type</th><th>shape</th><th>bytes</th><th>offset</th></tr>';
  return `<table>\n${head}\n${lines.join('\n')}\n</table>\n<p>${xmlText(sumText(rows))}</p>`;
}

/** `3 tensors, 12.0 kB`. */
export function sumText(rows: readonly TensorRow[]): string {
  const bytes = rows.reduce((sum, row) => sum + row.bytes, 0);
  return `${rows.length} ${rows.length === 1 ? 'tensor' : 'tensors'}, ${bytesInWords(bytes)}`;
}

function shapeText(shape: readonly number[]): string {
  return shape.length === 0 ? 'scalar' : shape.join(' x ');
}
