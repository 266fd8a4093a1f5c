/**
 * Advice as text: what should move first, then what may stay.
 * @module
 */
import { ACTIONS, type Action, type Recommendation } from '../convert/recommend/recommend.ts';
import type { Choice } from '../convert/recommend/use-case.ts';
import { terminalText } from '../report/escape.ts';
import type { Paint } from '../report/reporter.ts';
import { formatByteSize } from './byte-size.ts';
import type { Advice } from './recommend-json.ts';
import { shellWords } from './shell-words.ts';

/** Columns of a label. */
const LABEL = 9;

/** The text, ending in a newline. */
export function recommendationText(
  { files, skipped }: Advice,
  { paint }: { readonly paint: Paint },
): string {
  if (files.length === 0) return 'No model file found.\n';
  const worstFirst = files.toSorted((a, b) => rank(b.action) - rank(a.action));
  const sections = worstFirst.map((file) =>
    file.action === 'keep' ? keepLine(file, paint) : section(file, paint),
  );
  return `${sections.join('\n')}\n${summaryLine(files, skipped.length)}\n`;
}

function rank(action: Action): number {
  return ACTIONS.indexOf(action);
}

function keepLine({ path, title, why }: Recommendation, paint: Paint): string {
  return `${paint.green('keep')} ${terminalText(path)}: ${title ?? ''}; ${why}`;
}

function section(advice: Recommendation, paint: Paint): string {
  const { action, path, format, verdict, size, title, truth, best, second, why } = advice;
  const word = action === 'rescue' ? paint.red(action) : paint.yellow(action);
  const name = paint.bold(terminalText(path));
  const lines = [`${word} ${name} (${format}, ${formatByteSize(size)}, ${verdict})`];
  const row = (label: string, text: string | undefined): void => {
    if (text !== undefined) lines.push(`  ${label.padEnd(LABEL)}${text}`);
  };
  if (action === 'unreadable') {
    row('problem', problemText(advice));
    row('why', why);
    return lines.join('\n');
  }
  row('is', truth === undefined ? title : `${title ?? ''}; ${truth}`);
  row('holds', contentsText(advice));
  if (action !== 'review') {
    const helpless = action === 'rescue' && advice.command === undefined;
    row(helpless ? 'ask for' : 'best', choiceText(best));
    row('second', choiceText(second));
  }
  row('why', why);
  for (const [i, { text }] of advice.lost.entries()) row(i === 0 ? 'lost' : '', text);
  row('run', advice.command === undefined ? undefined : shellWords(advice.command));
  if (advice.command === undefined) row('note', problemText(advice));
  return lines.join('\n');
}

function choiceText(choice: Choice | undefined): string | undefined {
  if (choice === undefined) return undefined;
  return choice.byHand === undefined ? choice.title : `${choice.title} (${choice.byHand})`;
}

function contentsText({ contents }: Recommendation): string | undefined {
  if (contents === undefined) return undefined;
  const { tensors, bytes, aliased, others, otherPaths, objects, root } = contents;
  const where = root === '' ? '' : ` under ${terminalText(root)}`;
  const parts = [`${counted(tensors, 'tensor')}, ${formatByteSize(bytes)}${where}`];
  if (aliased > 0) parts.push(`${counted(aliased, 'name')} for tensors that have one already`);
  if (others > 0) {
    const more = others > otherPaths.length ? ' …' : '';
    const named = otherPaths.map(terminalText).join(', ');
    parts.push(`${counted(others, 'other value')} (${named}${more})`);
  }
  if (objects.length > 0) parts.push(`objects of ${objects.map(terminalText).join(', ')}`);
  return parts.join('; ');
}

function problemText({ problem }: Recommendation): string | undefined {
  return problem === undefined ? undefined : terminalText(problem.message);
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function summaryLine(files: readonly Recommendation[], skipped: number): string {
  const counts = ACTIONS.toReversed().flatMap((one) => {
    const count = files.filter(({ action }) => action === one).length;
    return count === 0 ? [] : [`${count} ${WORDS[one]}`];
  });
  const others = skipped === 0 ? '' : ` (${skipped} skipped)`;
  return `${counted(files.length, 'file')}${others}: ${counts.join(', ')}.`;
}

const WORDS: Readonly<Record<Action, string>> = {
  keep: 'may stay',
  review: 'to look at',
  move: 'should move',
  unreadable: 'cannot be read',
  rescue: 'to rescue or throw away',
};
