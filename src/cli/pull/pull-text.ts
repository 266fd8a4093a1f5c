/**
 * A pull as text: a line for each file that is worth one, and what became of the rest.
 * @module
 */
import { terminalText } from '../../report/escape.ts';
import { formatByteSize } from '../byte-size.ts';
import type { Terminal } from '../terminal.ts';
import type { PulledFile, PulledSource, PullReport, PullStatus } from './pull-report.ts';

/** Findings of one file that are shown. */
const SHOWN = 3;

/** The text, ending in a newline. */
export function pullText(report: PullReport, terminal: Terminal, verbose: boolean): string {
  const blocks = report.sources.map((source) => sourceText(source, report, terminal, verbose));
  const interrupted = report.interrupted ? ['interrupted; the same command goes on from here'] : [];
  return `${[...blocks.flat(), ...fetchedLine(report), ...interrupted].join('\n')}\n`;
}

function sourceText(
  source: PulledSource,
  { dryRun }: PullReport,
  { paint }: Terminal,
  verbose: boolean,
): readonly string[] {
  const { uri, pinned, directory, files, receipt, lock, message } = source;
  const lines = [paint.bold(`${terminalText(uri)} -> ${terminalText(directory)}`)];
  if (pinned !== undefined && pinned !== uri) lines.push(`pinned    ${terminalText(pinned)}`);
  const isQuiet = (file: PulledFile): boolean =>
    !verbose && !dryRun && QUIET.has(file.status) && file.message === undefined;
  for (const file of files) if (!isQuiet(file)) lines.push(...fileLines(file, paint));
  if (message !== undefined) lines.push(paint.red(terminalText(message)));
  if (receipt !== undefined) lines.push(`receipt   ${terminalText(receipt)}`);
  if (lock !== undefined) lines.push(`lock      ${terminalText(lock)}`);
  lines.push(`${countsText(files)}${dryRun ? '; nothing was fetched (--dry-run)' : ''}`);
  return lines;
}

function fetchedLine({ bytesFetched, elapsedMs }: PullReport): readonly string[] {
  if (bytesFetched === 0) return [];
  const seconds = (elapsedMs / 1000).toFixed(1);
  return [`${formatByteSize(bytesFetched)} fetched in ${seconds} s`];
}

/** Whose line says nothing that the last one does not. */
const QUIET: ReadonlySet<PullStatus> = new Set(['placed', 'kept', 'waiting']);

const COLOUR: Readonly<Partial<Record<PullStatus, 'red' | 'yellow' | 'green'>>> = {
  placed: 'green',
  converted: 'green',
  warned: 'yellow',
  blocked: 'red',
  failed: 'red',
};

function fileLines(file: PulledFile, paint: Terminal['paint']): readonly string[] {
  const { name, status, size, verdict, remote, placed, dropped, message, report } = file;
  const colour = COLOUR[status];
  const word = status.padEnd(10);
  const about = [
    ...(size === undefined ? [] : [formatByteSize(size)]),
    ...(verdict === undefined || verdict === 'not-a-model' ? [] : [verdict]),
    ...(remote === undefined ? [] : ['judged before fetching']),
    ...(placed === undefined ? [] : [`as ${placed.map((one) => one.name).join(', ')}`]),
    ...(dropped === undefined || dropped === 0 ? [] : [`${dropped} values left behind`]),
  ].join(', ');
  const lines = [
    `${colour === undefined ? word : paint[colour](word)}${terminalText(name)}  ${paint.dim(terminalText(about))}`,
  ];
  if (message !== undefined) lines.push(`          ${terminalText(message)}`);
  const { findings = [] } = file;
  const shown = findings.filter((finding) => finding.verdict === verdict).slice(0, SHOWN);
  if (status !== 'placed' && status !== 'kept') {
    for (const { rule, message } of shown)
      lines.push(`          ${rule}: ${terminalText(message)}`);
  }
  if (report !== undefined) lines.push(`          report: ${terminalText(report)}`);
  return lines;
}

function countsText(files: readonly PulledFile[]): string {
  const counts = new Map<PullStatus, number>();
  for (const { status } of files) counts.set(status, (counts.get(status) ?? 0) + 1);
  const parts = [...counts].map(([status, count]) => `${count} ${status}`);
  return parts.length === 0 ? 'no file' : parts.join(', ');
}
