/**
 * Audits paths, writes the report, and says how it went.
 * @module
 */
import { audit } from '../audit/audit.ts';
import type { AuditFinding, AuditReport } from '../audit/finding.ts';
import { AUDIT_REPORTERS } from '../audit/report/index.ts';
import { CONFIDENCES, SEVERITIES, severityRank, type Confidence } from '../audit/severity.ts';
import { SINK_TABLES } from '../audit/sinks/index.ts';
import { indexSinks, type SinkIndex } from '../audit/sinks/sink-index.ts';
import { isSuppressed } from '../audit/words.ts';
import type { Severity } from '../core/finding.ts';
import { judgeArtefacts, linkArtefacts } from './audit/artefacts.ts';
import { readAuditBaseline, type AuditBaseline } from './audit/audit-baseline.ts';
import { assertSource, diskReader, findSourceFiles } from './audit/source-files.ts';
import { openParseThreads } from './audit/parse-threads.ts';
import { readUserSinks } from './audit/user-sinks.ts';
import { milliseconds } from './clock.ts';
import type { Invocation } from './command.ts';
import { FOUND, INCOMPLETE, NOTHING, OK } from './exit-code.ts';
import { watchInterruption } from './interruption.ts';
import { openOutput } from './output-file.ts';
import { openProgress } from './progress.ts';
import { openPythonParser } from './python-grammar.ts';
import { keepOldHeapSmall } from './small-heap.ts';
import { jobsOf } from './signing/values.ts';
import { UsageError } from './usage-error.ts';
import { VERSION } from './version.ts';

/** What the flags ask for. */
interface AuditPlan {
  readonly format: (typeof AUDIT_REPORTERS)[number];
  readonly failOn: Severity;
  readonly minConfidence: Confidence;
  readonly baseline: AuditBaseline;
  readonly sinks: SinkIndex;
  readonly artefacts: boolean;
  readonly jobs: number | undefined;
}

/** Runs the command. */
export async function runAudit(invocation: Invocation): Promise<number> {
  const { paths, values, terminal } = invocation;
  const plan = await makePlan(values);
  assertSource('audit', paths);
  const file = values['output'];
  const output = typeof file === 'string' ? openOutput(file, values['force'] === true) : undefined;
  try {
    const report = await auditPaths(invocation, plan);
    const { paint, width } = terminal;
    const options = { paint, width, verbose: values['verbose'] === true };
    const text = plan.format.render(report, plan.sinks.rules, options);
    if (output === undefined) terminal.out(text);
    else output.write(text);
    output?.finish();
    const code = exitCodeOf(report, plan);
    if (code === NOTHING && values['quiet'] !== true) {
      terminal.err(`No Python source, notebook, settings or pins under ${paths.join(', ')}\n`);
    }
    return code;
  } catch (error) {
    output?.discard();
    throw error;
  }
}

async function makePlan(values: Invocation['values']): Promise<AuditPlan> {
  const text = (key: string): string | undefined => {
    const value = values[key];
    return typeof value === 'string' ? value : undefined;
  };
  const format = AUDIT_REPORTERS.find(({ id }) => id === (text('format') ?? 'text'));
  if (format === undefined) throw new UsageError(`--format: no such format`);
  const own = text('sinks') === undefined ? [] : [await readUserSinks(text('sinks') ?? '')];
  return {
    format,
    failOn: SEVERITIES.find((severity) => severity === text('failOn')) ?? 'low',
    minConfidence: CONFIDENCES.find((one) => one === text('minConfidence')) ?? 'low',
    baseline: readAuditBaseline(text('baseline')),
    sinks: indexSinks([...own, ...SINK_TABLES]),
    artefacts: values['artefacts'] === true,
    jobs: jobsOf(values),
  };
}

async function auditPaths(
  { paths, values, terminal }: Invocation,
  plan: AuditPlan,
): Promise<AuditReport> {
  const started = milliseconds();
  const interruption = watchInterruption();
  const progress = openProgress(terminal, values['quiet'] !== true);
  const pause = async (path: string): Promise<void> => {
    progress.update(path);
    await interruption.breathe();
    if (interruption.asked) throw new UsageError('interrupted: nothing was written');
  };
  const parsers = openParseThreads({ jobs: plan.jobs });
  try {
    keepOldHeapSmall();
    const found = findSourceFiles(paths);
    const result = await audit({
      files: found.files,
      sinks: plan.sinks,
      parser: await openPythonParser(),
      parsers,
      pause,
      ...diskReader(),
    });
    const sure = result.findings.filter(
      ({ confidence }) =>
        CONFIDENCES.indexOf(confidence) >= CONFIDENCES.indexOf(plan.minConfidence),
    );
    const { artefacts, dangerous } = plan.artefacts
      ? await judgeArtefacts(found.others, pause)
      : { artefacts: [], dangerous: [] };
    const linked = await linkArtefacts(sure);
    const findings = [...linked, ...dangerous].map(plan.baseline);
    const problems = [...found.problems, ...result.problems];
    const summary = {
      files: result.files,
      parsed: result.parsed,
      findings: findings.length,
      suppressed: findings.filter(isSuppressed).length,
      problems: problems.length,
      artefacts: artefacts.length,
      complete: problems.length === 0,
      elapsedMs: milliseconds() - started,
    };
    const tool = { name: 'pickleproof', version: VERSION } as const;
    return { schema: 'pickleproof/audit/v1', tool, summary, findings, problems, artefacts };
  } finally {
    progress.clear();
    interruption.close();
    await parsers.close();
  }
}

/** A finding that counts wins over a file that could not be read. */
function exitCodeOf({ findings, problems, summary }: AuditReport, { failOn }: AuditPlan): number {
  const counts = ({ severity, known, ...finding }: AuditFinding): boolean =>
    known !== true &&
    severityRank(severity) >= severityRank(failOn) &&
    !isSuppressed({ ...finding, severity });
  if (findings.some(counts)) return FOUND;
  if (problems.length > 0) return INCOMPLETE;
  return summary.files + summary.artefacts === 0 ? NOTHING : OK;
}
