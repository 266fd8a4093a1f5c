/**
 * A comparison as a table.
 * @module
 */
import type { ComparedFormat, Comparison } from '../../convert/compare/comparison.ts';
import { terminalText } from '../../report/escape.ts';
import type { Paint } from '../../report/reporter.ts';
import { formatByteSize } from '../byte-size.ts';
import { lossesByText, SAFETY_WORDS, timeInWords } from './words.ts';

const HEAD = ['format', 'size', 'gzip', 'write', 'load', 'peak', 'runs code', 'mmap', 'read by'];
/** Columns of numbers. */
const NUMBERS: ReadonlySet<number> = new Set([1, 2, 3, 4, 5]);
const READERS = 4;
/** What the timing program says of a library that it cannot import. */
const ABSENT = /^(\S+) is not there$/;

/** The text, ending in a newline. */
export function comparisonText(comparison: Comparison, paint: Paint): string {
  const { source, model, formats, refused, repeats, kept } = comparison;
  const root = model.root === '' ? '' : ` under ${terminalText(model.root)}`;
  const lines = [
    paint.bold(
      `${terminalText(source.path)} (${source.format}, ${source.verdict}): ` +
        `${model.tensors} tensors, ${formatByteSize(model.bytes)}${root}`,
    ),
    '',
    ...table([HEAD, ...formats.map(cells)]),
    '',
  ];
  for (const [text, ids] of lossesByText(formats)) {
    lines.push(`not in ${ids.join(', ')}: ${terminalText(text)}`);
  }
  for (const { id, reason } of refused) lines.push(`no ${id}: ${terminalText(reason)}`);
  lines.push(...pythonLines(comparison));
  lines.push(
    `Loading is the median of ${repeats}, every tensor read by our own reader from warm files; ` +
      'writing ends when the bytes are on the disk. Each output was read back and compared.',
  );
  if (kept !== undefined) lines.push(`The files are in ${terminalText(kept)}`);
  return `${lines.join('\n')}\n`;
}

function cells({ id, format, measured, facts }: ComparedFormat): string[] {
  const { size, gzip, writeMs, loadMs, peakBytes } = measured;
  const more = facts.readers.length > READERS ? ' …' : '';
  return [
    id === 'source' ? `(${format}, as it is)` : id,
    formatByteSize(size),
    gzip === undefined ? '-' : formatByteSize(gzip),
    timeInWords(writeMs),
    timeInWords(loadMs),
    peakBytes === undefined ? '-' : formatByteSize(peakBytes),
    SAFETY_WORDS[facts.safety],
    facts.mmap,
    `${facts.readers.slice(0, READERS).join(', ')}${more}`,
  ];
}

function table(rows: readonly (readonly string[])[]): string[] {
  const widths = HEAD.map((_name, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, i) =>
        NUMBERS.has(i) ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
}

function pythonLines({ python, formats }: Comparison): string[] {
  if (python === undefined) return [];
  const lines = [`Python's own loaders (${terminalText(python)}):`];
  const absent = new Set<string>();
  for (const { id, python: timings } of formats) {
    for (const { loader, version, ms, reason } of timings) {
      const missing = ABSENT.exec(reason ?? '')?.[1];
      if (missing !== undefined) {
        absent.add(missing);
        continue;
      }
      const what = ms === undefined ? (reason ?? '-') : timeInWords(ms);
      const by = version === undefined ? '' : ` (${version})`;
      lines.push(`  ${id.padEnd(14)}${terminalText(`${loader}: ${what}${by}`)}`);
    }
  }
  if (absent.size > 0) lines.push(`  not in this Python: ${terminalText([...absent].join(', '))}`);
  return lines;
}
