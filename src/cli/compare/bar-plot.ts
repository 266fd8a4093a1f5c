/**
 * A plot of horizontal bars as SVG.
 * @module
 */
import { xmlText } from '../../report/escape.ts';

/** The bars of one row; a second one is drawn thinner below the first. */
export interface BarRow {
  readonly label: string;
  readonly values: readonly (number | undefined)[];
}

const WIDTH = 800;
const LABELS = 190;
const NUMBERS = 100;
const ROW = 30;
const LETTERS = 28;

/** A heading and a plot; nothing when there is nothing to draw. */
export function barPlot(
  title: string,
  words: (value: number) => string,
  rows: readonly BarRow[],
): string {
  const known = rows.filter(({ values }) => values.some((value) => value !== undefined));
  if (known.length === 0) return '';
  const most = Math.max(...known.flatMap(({ values }) => values.map((value) => value ?? 0)), 1e-9);
  const bars = known.map((row, i) => barsOf(row, i, { most, words }));
  const heading = xmlText(title);
  return (
    `<h2>${heading}</h2>\n` +
    `<svg viewBox="0 0 ${WIDTH} ${known.length * ROW}" role="img" aria-label="${heading}">\n` +
    `${bars.join('\n')}\n</svg>`
  );
}

function barsOf(
  { label, values }: BarRow,
  i: number,
  { most, words }: { readonly most: number; readonly words: (value: number) => string },
): string {
  const top = i * ROW;
  const short = label.length > LETTERS ? `${label.slice(0, LETTERS - 1)}…` : label;
  const [first, second] = values;
  const parts = [`<text x="0" y="${top + 17}">${xmlText(short)}</text>`];
  const scale = (WIDTH - LABELS - NUMBERS) / most;
  const bar = (value: number, y: number, height: number, kind: string): string =>
    `<rect class="${kind}" x="${LABELS}" y="${y}" width="${Math.max(1, value * scale).toFixed(1)}" height="${height}"/>`;
  if (first !== undefined) {
    parts.push(bar(first, top + 5, 14, 'first'));
    const x = LABELS + Math.max(1, first * scale) + 6;
    parts.push(`<text x="${x.toFixed(1)}" y="${top + 17}">${xmlText(words(first))}</text>`);
  }
  if (second !== undefined) parts.push(bar(second, top + 20, 5, 'second'));
  return parts.join('');
}
