/**
 * A plan from the arguments to the exit code.
 * @module
 */
import { audit } from '../../audit/audit.ts';
import { makePlan } from '../../audit/plan/plan.ts';
import { planFields, planMarkdown } from '../../audit/plan/plan-text.ts';
import { SAVERS } from '../../audit/plan/savers.ts';
import { SINK_TABLES } from '../../audit/sinks/index.ts';
import { indexSinks } from '../../audit/sinks/sink-index.ts';
import type { SinkTable } from '../../audit/sinks/sink.ts';
import { jsonText, terminalText } from '../../report/escape.ts';
import type { Invocation } from '../command.ts';
import { INCOMPLETE, NOTHING, OK } from '../exit-code.ts';
import { watchInterruption } from '../interruption.ts';
import { openOutput } from '../output-file.ts';
import { openProgress } from '../progress.ts';
import { openPythonParser } from '../python-grammar.ts';
import { UsageError } from '../usage-error.ts';
import { judgeArtefacts, linkArtefacts } from './artefacts.ts';
import { openParseThreads } from './parse-threads.ts';
import { assertSource, diskReader, findSourceFiles } from './source-files.ts';

/** Audits readers and writers, judges the model files, and writes the plan. */
export async function runPlan(invocation: Invocation): Promise<number> {
  const { paths, values, terminal } = invocation;
  assertSource('plan', paths);
  const file = values['output'];
  const output = typeof file === 'string' ? openOutput(file, values['force'] === true) : undefined;
  try {
    const { plan, files, problems } = await planOf(invocation);
    for (const { path, message } of problems)
      terminal.err(`${terminalText(`${path}: ${message}`)}\n`);
    if (files === 0) {
      output?.discard();
      if (problems.length > 0) return INCOMPLETE;
      terminal.err(`No Python source or model file found under ${paths.join(', ')}\n`);
      return NOTHING;
    }
    const root = paths.join(' ');
    const text =
      values['format'] === 'json'
        ? `${jsonText(planFields(plan, root), 2)}\n`
        : planMarkdown(plan, root);
    if (output === undefined) terminal.out(text);
    else output.write(text);
    output?.finish();
    return problems.length > 0 ? INCOMPLETE : OK;
  } catch (error) {
    output?.discard();
    throw error;
  }
}

async function planOf({ paths, values, terminal }: Invocation): Promise<{
  readonly plan: ReturnType<typeof makePlan>;
  readonly files: number;
  readonly problems: readonly { readonly path: string; readonly message: string }[];
}> {
  const interruption = watchInterruption();
  const progress = openProgress(terminal, values['quiet'] !== true);
  const parsers = openParseThreads();
  const pause = async (path: string): Promise<void> => {
    progress.update(path);
    await interruption.breathe();
    if (interruption.asked) throw new UsageError('interrupted: nothing was written');
  };
  try {
    const found = findSourceFiles(paths);
    const sinks = indexSinks([...SINK_TABLES.map(withoutSavers), SAVERS]);
    const parser = await openPythonParser();
    const result = await audit({
      files: found.files,
      sinks,
      parser,
      parsers,
      pause,
      ...diskReader(),
    });
    const { artefacts } = await judgeArtefacts(found.others, pause);
    const plan = makePlan(await linkArtefacts(result.findings), artefacts);
    const files = found.files.length + artefacts.length;
    return { plan, files, problems: [...found.problems, ...result.problems] };
  } finally {
    progress.clear();
    interruption.close();
    await parsers.close();
  }
}

/** The audit knows some savers as well, to be silent about them. */
function withoutSavers(table: SinkTable): SinkTable {
  return { ...table, sinks: table.sinks.filter(({ rule }) => rule !== 'pickle-save') };
}
