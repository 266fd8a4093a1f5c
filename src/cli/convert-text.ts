/**
 * The report of a conversion as text: what was carried over, what was not, and what was never run.
 * @module
 */
import type { FileReport } from '../core/finding.ts';
import type { Dropped } from '../convert/writer.ts';
import { terminalText } from '../report/escape.ts';
import { formatByteSize } from './byte-size.ts';
import type { ConvertReport } from './convert-json.ts';
import type { Terminal } from './terminal.ts';

/** Items named in one line. */
const NAMED = 4;

/** The text, ending in a newline. */
export function conversionText(report: ConvertReport, { paint }: Terminal): string {
  const { conversion, outputs, input, sha256, sidecarFolder, sandboxed } = report;
  const { tensors, aliased, copied, dropped, notRun, notes, sidecar, root, lossy } = conversion;
  const [main] = outputs;
  const where = terminalText(main?.path ?? '');
  const more = outputs.length > 1 ? ` and ${outputs.length - 1} more` : '';
  const lines = [
    paint.bold(
      `converted ${tensors.count} tensors, ${formatByteSize(tensors.bytes)} -> ${where}${more}`,
    ),
  ];
  const row = (label: string, text: string): void => {
    lines.push(`${label.padEnd(10)}${text}`);
  };
  row('identical', `every tensor was read back and compared, byte for byte`);
  if (sandboxed !== undefined) {
    const { verdict } = sandboxed.observed;
    row(
      'sandbox',
      `arrays as Python made them in isolation; read: ${input.verdict}, seen: ${verdict}`,
    );
  }
  if (root !== '') row('root', terminalText(root));
  if (sha256 !== undefined) row('source', `sha256 ${sha256}`);
  if (aliased.length > 0) {
    row(
      'aliased',
      listed(aliased, ({ name, keptAs }) => `${name} = ${keptAs}`),
    );
  }
  if (copied.length > 0) row('copied', `${listed(copied, (name) => name)} (views made contiguous)`);
  if (dropped.length > 0) row('dropped', listed(dropped, droppedText));
  if (sidecar !== undefined) row('sidecar', terminalText(sidecarFolder.pathOf(sidecar)));
  if (notRun.length > 0) {
    row(
      'not run',
      listed(notRun, ({ target, how }) => `${target} (${how.toUpperCase()})`),
    );
  }
  for (const note of notes) row('note', terminalText(note));
  if (input.verdict === 'dangerous') {
    row('', paint.red('the source runs code when loaded; the output says so in its metadata'));
  }
  row('fidelity', fidelity(lossy, dropped));
  return `${lines.join('\n')}\n`;
}

/** Why a dangerous file is not converted, and what can be done. */
export function refusalText(judged: FileReport, { paint }: Terminal, inSandbox = false): string {
  const [finding] = judged.findings.filter(({ verdict }) => verdict === 'dangerous');
  const what = finding === undefined ? '' : `: ${terminalText(finding.message)}`;
  return (
    `${paint.red('dangerous')} ${terminalText(judged.path)}${what}\n` +
    `Not converted. --extract-anyway ${inSandbox ? 'has it loaded in isolation all the same' : 'takes the data out, running nothing of it'}.\n`
  );
}

function fidelity(lossy: boolean, dropped: readonly Dropped[]): string {
  const weights = dropped.some(({ kind }) => kind === 'tensor') ? 'NOT complete' : 'complete';
  const rest = lossy ? 'NOT preserved (--allow-loss accepts that)' : 'preserved';
  return `weights ${weights}; everything else ${rest}. No code is in the output; weights are not judged.`;
}

function droppedText({ path, kind, type, keptIn, reason }: Dropped): string {
  const what = type === undefined ? kind : `${kind} ${type}`;
  const kept = keptIn === undefined ? '' : `, kept in ${keptIn}`;
  return `${path} (${what}${kept}${reason === undefined ? '' : `: ${reason}`})`;
}

/** How many, and the first ones. */
export function listed<T>(items: readonly T[], text: (item: T) => string): string {
  const shown = items.slice(0, NAMED).map((item) => terminalText(text(item)));
  const more = items.length > NAMED ? `, and ${items.length - NAMED} more` : '';
  return `${items.length}: ${shown.join(', ')}${more}`;
}
