/**
 * From a path to an explanation, in the form that was asked for. 0 when all of the file could be explained, 2 when
 * not, 3 when there is nothing to show.
 * @module
 */
import { explainSource } from '../explain/explain.ts';
import type { Explanation } from '../explain/explanation.ts';
import { pageHtml } from '../explain/html.ts';
import { pageOf } from '../explain/page/page.ts';
import { sumText, tensorHtml, tensorJson, tensorText } from '../explain/tensors.ts';
import { pageText } from '../explain/text.ts';
import { jsonText, terminalText } from '../report/escape.ts';
import type { Invocation, Values } from './command.ts';
import { COMMANDS } from './commands/index.ts';
import { INCOMPLETE, NOTHING, OK } from './exit-code.ts';
import type { TensorTable } from './explain-tensors.ts';
import { collected, noMember, showPickles, type Sink, type View } from './explain-views.ts';
import { openModelInput, type ModelInput } from './model-input.ts';
import { openOutput } from './output-file.ts';
import { readPolicy } from './policy-file.ts';
import { UsageError } from './usage-error.ts';

const VIEWS: readonly View[] = ['disassemble', 'python', 'trace'];

/** Explains one file. */
export async function runExplain(invocation: Invocation): Promise<number> {
  const { paths, values, terminal } = invocation;
  const asked = [...VIEWS, 'tensors'].filter((view) => values[view] === true);
  if (asked.length > 1) {
    throw new UsageError(
      `explain: choose one of ${asked.map((view) => `--${view}`).join(' and ')}`,
    );
  }
  const input = await openModelInput(paths[0] ?? '', { values, whole: false });
  const target = textOf(values, 'output');
  const output = target === undefined ? undefined : openOutput(target, values['force'] === true);
  try {
    const sink: Sink = output ?? { write: (text) => terminal.out(text) };
    const code = await show(input, invocation, sink);
    input.assertUnchanged();
    output?.finish();
    return code;
  } catch (error) {
    output?.discard();
    throw error;
  } finally {
    input.close();
  }
}

async function show(input: ModelInput, invocation: Invocation, out: Sink): Promise<number> {
  const { values, terminal } = invocation;
  const member = textOf(values, 'member');
  const view = VIEWS.find((one) => values[one] === true);
  if (view !== undefined && values['format'] !== 'json' && values['format'] !== 'html') {
    return showPickles(input, { view, member, values, terminal }, out);
  }
  if (values['tensors'] === true) return showTensors(input, member, invocation, out);
  return showPage(input, view, invocation, out);
}

async function showPage(
  input: ModelInput,
  view: View | undefined,
  { values, terminal }: Invocation,
  out: Sink,
): Promise<number> {
  const member = textOf(values, 'member');
  const policy = await readPolicy(textOf(values, 'policy'));
  const { source, spool, path } = input;
  const commands = new Set(COMMANDS.map(({ id }) => id));
  const { tensorTable } = await import('./explain-tensors.ts');
  const tensors = (): TensorTable['rows'] =>
    member === undefined ? tensorTable(input, member).rows : [];
  const explanation = explainSource(source, { path, policy, spool, commands, member, tensors });
  assertMember(explanation, member);
  const pickles =
    view === undefined ? undefined : collected(input, { view, member, values, terminal });
  if (values['format'] === 'json') {
    out.write(
      `${jsonText(view === undefined ? explanation : { ...explanation, [view]: pickles }, 2)}\n`,
    );
  } else if (values['format'] === 'html') {
    const appendices = (pickles ?? []).map((one) => ({
      title: one.member === '' ? `--${view}` : `--${view} of ${one.member}`,
      text: one.lines.join('\n'),
    }));
    out.write(pageHtml(pageOf(explanation), appendices));
  } else {
    const { paint, width } = terminal;
    out.write(pageText(pageOf(explanation), { paint, width }));
  }
  if (explanation.format === 'unrecognised') return NOTHING;
  return explanation.complete ? OK : INCOMPLETE;
}

/** A name that nothing in the file has is a mistake of whoever asked. */
function assertMember(
  { members, pickles, findings }: Explanation,
  member: string | undefined,
): void {
  if (member === undefined || members.length + pickles.length > 0) return;
  throw noMember(
    member,
    findings.flatMap((finding) => finding.member ?? []),
  );
}

async function showTensors(
  input: ModelInput,
  member: string | undefined,
  { values, terminal }: Invocation,
  out: Sink,
): Promise<number> {
  const { tensorTable } = await import('./explain-tensors.ts');
  const { rows, problem } = tensorTable(input, member);
  if (problem !== undefined) terminal.err(`pickleproof: ${terminalText(problem)}\n`);
  if (values['format'] === 'json') out.write(tensorJson(input.path, rows));
  else if (values['format'] === 'html') {
    const title = {
      kind: 'title' as const,
      text: input.path,
      note: sumText(rows),
      tone: 'plain' as const,
    };
    out.write(pageHtml([title], [], tensorHtml(rows)));
  } else out.write(tensorText(rows));
  if (problem !== undefined) return INCOMPLETE;
  return rows.length === 0 ? NOTHING : OK;
}

function textOf(values: Values, key: string): string | undefined {
  const value = values[key];
  return typeof value === 'string' ? value : undefined;
}
