/**
 * A comparison as one page: tables and plots, without scripts and without a single request.
 * @module
 */
import type { ComparedFormat, Comparison } from '../../convert/compare/comparison.ts';
import { xmlText } from '../../report/escape.ts';
import { formatByteSize } from '../byte-size.ts';
import { barPlot } from './bar-plot.ts';
import { lossesByText, SAFETY_WORDS, timeInWords } from './words.ts';

/** Nothing may be loaded, framed or run, whatever stands in the page. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

const STYLE = `
:root { color-scheme: light dark; --bar: #3569b8; --second: #9db8e3; --text: #1c2330; --page: #fff; }
@media (prefers-color-scheme: dark) {
  :root { --bar: #79a6ee; --second: #3b5687; --text: #e4e9f2; --page: #14181f; }
}
body { margin: 2rem auto; max-width: 64rem; padding: 0 1rem; color: var(--text);
  background: var(--page); font: 16px/1.5 system-ui, sans-serif; }
table { border-collapse: collapse; width: 100%; font-size: 0.875rem; }
.wide { overflow-x: auto; }
th, td { padding: 0.3rem 0.6rem; text-align: left; vertical-align: top;
  border-bottom: 1px solid color-mix(in srgb, var(--text) 20%, transparent); }
td.number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
svg { width: 100%; height: auto; }
svg text { fill: var(--text); font: 12px system-ui, sans-serif; }
svg .first { fill: var(--bar); }
svg .second { fill: var(--second); }
code { overflow-wrap: anywhere; }
`;

/** The page. */
export function comparisonHtml(comparison: Comparison): string {
  const { source, model, formats, repeats } = comparison;
  const name = xmlText(source.path);
  const root = model.root === '' ? '' : ` under <code>${xmlText(model.root)}</code>`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Formats for ${name}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>Formats for <code>${name}</code></h1>
<p>${xmlText(source.format)}, ${formatByteSize(source.size)}, judged ${source.verdict}:
${model.tensors} tensors, ${formatByteSize(model.bytes)}${root}.</p>
${formatTable(formats)}
${plots(formats)}
<h2>What is not in them</h2>
${lossTable(formats)}
${refusedList(comparison)}
${pythonTable(comparison)}
<p>Loading is the median of ${repeats}, every tensor read by the reader of pickleproof from warm files; writing
ends when the bytes are on the disk. Each output was read back and compared, byte for byte. Times are of one
machine and one run. Weights are not judged.</p>
</body>
</html>
`;
}

function plots(formats: readonly ComparedFormat[]): string {
  const bars = (value: (row: ComparedFormat) => readonly (number | undefined)[]) =>
    formats.map((row) => ({ label: label(row), values: value(row) }));
  return [
    barPlot(
      'Size on disk, and after gzip',
      formatByteSize,
      bars(({ measured }) => [measured.size, measured.gzip]),
    ),
    barPlot(
      'Time to write',
      timeInWords,
      bars(({ measured }) => [measured.writeMs]),
    ),
    barPlot(
      'Time to load every tensor',
      timeInWords,
      bars(({ measured }) => [measured.loadMs]),
    ),
    barPlot(
      'Peak memory while writing',
      formatByteSize,
      bars(({ measured }) => [measured.peakBytes]),
    ),
  ].join('\n');
}

function label({ id, format }: ComparedFormat): string {
  return id === 'source' ? `${format} (as it is)` : id;
}

function formatTable(formats: readonly ComparedFormat[]): string {
  const rows = formats.map((row) => {
    const { measured, facts } = row;
    const { size, gzip, writeMs, loadMs, peakBytes } = measured;
    const numbers = [
      formatByteSize(size),
      gzip === undefined ? '-' : formatByteSize(gzip),
      timeInWords(writeMs),
      timeInWords(loadMs),
      peakBytes === undefined ? '-' : formatByteSize(peakBytes),
    ];
    return [
      cell(label(row)),
      ...numbers.map((text) => `<td class="number">${xmlText(text)}</td>`),
      cell(`${SAFETY_WORDS[facts.safety]}: ${facts.loading}`),
      cell(facts.mmap),
      cell(facts.readers.join(', ')),
    ];
  });
  const head = [
    'Format',
    'Size',
    'gzip',
    'Write',
    'Load',
    'Peak',
    'Loading runs code',
    'mmap',
    'Read by',
  ];
  return table(head, rows);
}

function lossTable(formats: readonly ComparedFormat[]): string {
  const rows = [...lossesByText(formats)].map(([text, ids]) => [cell(ids.join(', ')), cell(text)]);
  return table(['Formats', 'Not in them'], rows);
}

function refusedList({ refused }: Comparison): string {
  if (refused.length === 0) return '';
  const items = refused.map(({ id, reason }) => `<li>${xmlText(id)}: ${xmlText(reason)}</li>`);
  return `<h2>Formats that cannot hold it</h2>\n<ul>${items.join('\n')}</ul>`;
}

function pythonTable({ python, formats }: Comparison): string {
  if (python === undefined) return '';
  const rows = formats.flatMap(({ id, python: timings }) =>
    timings.map(({ loader, version, ms, reason }) => [
      cell(id),
      cell(loader),
      cell(version ?? ''),
      `<td class="number">${xmlText(ms === undefined ? (reason ?? '-') : timeInWords(ms))}</td>`,
    ]),
  );
  return `<h2>Loaders of ${xmlText(python)}</h2>\n${table(['Format', 'Loader', 'Version', 'Time'], rows)}`;
}

function cell(text: string): string {
  return `<td>${xmlText(text)}</td>`;
}

/** Cells are markup already. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const names = head.map((name) => `<th>${xmlText(name)}</th>`).join('');
  const lines = rows.map((cells) => `<tr>${cells.join('')}</tr>`);
  return `<div class="wide"><table>\n<tr>${names}</tr>\n${lines.join('\n')}\n</table></div>`;
}
