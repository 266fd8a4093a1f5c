/**
 * The scorecard as text.
 * @module
 */
import type { BenignFile, MaliciousFile } from './corpus.ts';
import { CLASSES } from './malicious/sample.ts';
import { isError, isSilent, median, type Row, type ToolResult } from './outcome.ts';

/** One row of a table. */
export type Cells = readonly (string | number)[];

/** Everything that is printed, offenders excepted. */
export function renderScorecard(
  malicious: readonly MaliciousFile[],
  benign: readonly BenignFile[],
  tools: readonly ToolResult[],
  every = 1,
): string {
  return [
    `Malicious patterns: ${malicious.length} files, ${knownOf(malicious).length} with a known capability`,
    aligned(
      ['tool', 'found', 'of known', 'warn', 'error', 'silent', 'ms/file (median)'],
      tools.map((tool) => maliciousRow(malicious, tool)),
    ),
    '',
    'Found / silent in each class of pattern',
    aligned(['class', 'files', ...tools.map(({ tool }) => tool)], classRows(malicious, tools)),
    '',
    renderBenign(benign, tools, every),
    '',
    'The patterns were picked by the authors of pickleproof, from public lists and from gaps that they knew:',
    'the figures compare tools on these files and say nothing of the share of wild malware found.',
    'picklescan, modelscan, fickling and modelaudit ran in their own environments, imports not counted;',
    'their milliseconds are of the wall clock of a machine with other work: an order of magnitude, no more.',
  ].join('\n');
}

/** How each tool judges benign files, of which one in `every` is there. */
export function renderBenign(
  benign: readonly BenignFile[],
  tools: readonly ToolResult[],
  every = 1,
): string {
  const table = aligned(
    ['tool', 'found', 'warn', 'error', 'clean', 'clean share', 'ms/file (median)'],
    tools.map((tool) => benignRow(benign, tool)),
  );
  const share = every > 1 ? `, one in ${every} of those of each library` : '';
  return `Benign: ${benign.length} files written by the real libraries${share}\n${table}`;
}

function maliciousRow(files: readonly MaliciousFile[], { tool, version, rows }: ToolResult): Cells {
  const of = (file: MaliciousFile): Row | undefined => rows.get(file.path);
  const known = knownOf(files);
  return [
    `${tool} ${version}`,
    files.filter((file) => of(file)?.outcome === 'found').length,
    percent(known.filter((file) => of(file)?.outcome === 'found').length, known.length),
    files.filter((file) => of(file)?.outcome === 'warn').length,
    files.filter((file) => isError(of(file))).length,
    files.filter((file) => isSilent(of(file))).length,
    milliseconds(files.map(of)),
  ];
}

function benignRow(files: readonly BenignFile[], { tool, version, rows }: ToolResult): Cells {
  const of = (file: BenignFile): Row | undefined => rows.get(file.path);
  const clean = files.filter((file) => isSilent(of(file))).length;
  return [
    `${tool} ${version}`,
    files.filter((file) => of(file)?.outcome === 'found').length,
    files.filter((file) => of(file)?.outcome === 'warn').length,
    files.filter((file) => isError(of(file))).length,
    clean,
    percent(clean, files.length),
    milliseconds(files.map(of)),
  ];
}

function classRows(
  files: readonly MaliciousFile[],
  tools: readonly ToolResult[],
): readonly Cells[] {
  return Object.entries(CLASSES).map(([number, title]) => {
    const members = files.filter((file) => file.class === Number(number));
    const cells = tools.map(({ rows }) => {
      const found = members.filter(({ path }) => rows.get(path)?.outcome === 'found').length;
      return `${found} / ${members.filter(({ path }) => isSilent(rows.get(path))).length}`;
    });
    return [`${number} ${title}`, members.length, ...cells];
  });
}

function knownOf(files: readonly MaliciousFile[]): readonly MaliciousFile[] {
  return files.filter(({ capabilityKnown }) => capabilityKnown);
}

function milliseconds(rows: readonly (Row | undefined)[]): string {
  const times = rows.flatMap((row) => (row === undefined ? [] : [row.seconds * 1000]));
  return median(times).toFixed(2);
}

/** A share as a percentage with one place. */
export function percent(part: number, whole: number): string {
  return whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`;
}

/** Rows under a head, in columns; all but the first are aligned to the right. */
export function aligned(head: Cells, rows: readonly Cells[]): string {
  const lines = [head, ...rows].map((cells) => cells.map(String));
  const widths = head.map((_, i) => Math.max(...lines.map((cells) => cells[i]?.length ?? 0)));
  return lines
    .map((cells) =>
      cells
        .map((cell, i) => pad(cell, widths[i] ?? 0, i > 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function pad(cell: string, width: number, right: boolean): string {
  return right ? cell.padStart(width) : cell.padEnd(width);
}
