/**
 * From a path to an explanation, in the form that was asked for. 0 when all of the file could be explained, 2 when
 * not, 3 when there is nothing to show.
 * @module
 */
import type { Invocation, Values } from './command.ts';
import { showPickles, type Sink, type View } from './explain-views.ts';
import { openModelInput, type ModelInput } from './model-input.ts';
import { openOutput } from './output-file.ts';
import { UsageError } from './usage-error.ts';

const VIEWS: readonly View[] = ['disassemble', 'python', 'trace'];

/** Explains one file. */
export async function runExplain(invocation: Invocation): Promise<number> {
  const { paths, values, terminal } = invocation;
  const views = [...VIEWS, 'tensors'].filter((view) => values[view] === true);
  if (views.length > 1) {
    throw new UsageError(
      `explain: choose one of ${views.map((view) => `--${view}`).join(' and ')}`,
    );
  }
  const input = await openModelInput(paths[0] ?? '');
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

async function show(
  input: ModelInput,
  { values, terminal }: Invocation,
  out: Sink,
): Promise<number> {
  const view = VIEWS.find((one) => values[one] === true);
  const member = textOf(values, 'member');
  if (view !== undefined) return showPickles(input, { view, member, values, terminal }, out);
  return 0;
}

function textOf(values: Values, key: string): string | undefined {
  const value = values[key];
  return typeof value === 'string' ? value : undefined;
}
