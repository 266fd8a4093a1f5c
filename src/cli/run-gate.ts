/**
 * A gate from its policy to one exit code: 0 when every step passed.
 * @module
 */
import { GATE_REPORTERS } from '../report/gate/index.ts';
import type { GateReport, GateReporter, GateStep } from '../report/gate/gate-report.ts';
import { PLAIN } from '../report/reporter.ts';
import type { Invocation, Values } from './command.ts';
import { FOUND, INCOMPLETE, NOTHING, OK } from './exit-code.ts';
import { readGatePolicy } from './gate/gate-policy.ts';
import { runStep } from './gate/run-step.ts';
import { openOutput, type OutputFile } from './output-file.ts';
import { UsageError } from './usage-error.ts';
import { VERSION } from './version.ts';

/** Where the policy is looked for. */
const STANDARD_POLICY = 'pickleproof-gate.toml';

/** The signature or the signer is not acceptable: the exit code of `verify`. */
const NOT_ACCEPTED = 6;

/** Which exit code of a step is that of the gate; what was found wins over what could not be read. */
const ORDER: readonly number[] = [FOUND, NOT_ACCEPTED, INCOMPLETE, NOTHING];

/** Runs all steps, also after one has failed, writes the report, and says how it went. */
export async function runGate({ paths, values, terminal }: Invocation): Promise<number> {
  const reporter = reporterOf(textOf(values, 'format') ?? 'text');
  const planned = await readGatePolicy(textOf(values, 'policy') ?? STANDARD_POLICY, paths);
  const outputs = openOutputs(values, reporter);
  try {
    const steps: GateStep[] = [];
    // oxlint-disable-next-line no-await-in-loop -- one after the other: each may use all cores
    for (const step of planned) steps.push(...(await runStep(step)));
    const report = reportOf(steps);
    for (const output of outputs) output.file.write(output.reporter.render(report, PLAIN));
    for (const output of outputs) output.file.finish();
    const isPrinted = textOf(values, 'output') === undefined;
    if (isPrinted) terminal.out(reporter.render(report, terminal.paint));
    return report.summary.exitCode;
  } catch (error) {
    for (const output of outputs) output.file.discard();
    throw error;
  }
}

/** A file that will hold the report in one form. */
interface Output {
  readonly reporter: GateReporter;
  readonly file: OutputFile;
}

/** Opens all files before anything is looked at: a wrong name is said at once. */
function openOutputs(values: Values, reporter: GateReporter): readonly Output[] {
  const force = values['force'] === true;
  const target = textOf(values, 'output');
  const wanted = [
    ...(target === undefined ? [] : [{ reporter, path: target, flag: '--output' }]),
    ...(textOf(values, 'also') ?? '').split('\n').filter(Boolean).map(further),
  ];
  const outputs: Output[] = [];
  try {
    for (const { reporter: chosen, path, flag } of wanted)
      outputs.push({ reporter: chosen, file: openOutput(path, force, { flag }) });
    return outputs;
  } catch (error) {
    for (const { file } of outputs) file.discard();
    throw error;
  }
}

function further(text: string): {
  readonly reporter: GateReporter;
  readonly path: string;
  readonly flag: string;
} {
  const [, format = '', path = ''] = /^([a-z]+)=(.+)$/s.exec(text) ?? [];
  if (path === '')
    throw new UsageError(`--also ${text}: write a format and a file, sarif=gate.sarif`);
  return { reporter: reporterOf(format), path, flag: '--also' };
}

function reporterOf(format: string): GateReporter {
  const reporter = GATE_REPORTERS.find(({ id }) => id === format);
  if (reporter === undefined) throw new UsageError(`--format ${format}: no such format`);
  return reporter;
}

function reportOf(steps: readonly GateStep[]): GateReport {
  const failed = steps.filter(({ ok }) => !ok);
  const codes = failed.map(({ exitCode }) => exitCode);
  const known = ORDER.find((code) => codes.includes(code));
  const exitCode = failed.length === 0 ? OK : (known ?? Math.max(...codes));
  return {
    schema: 'pickleproof/gate/v1',
    tool: { name: 'pickleproof', version: VERSION },
    summary: {
      ok: failed.length === 0,
      exitCode,
      steps: steps.length,
      failed: failed.length,
      findings: steps.reduce((sum, { findings }) => sum + findings.length, 0),
    },
    steps,
  };
}

function textOf(values: Values, key: string): string | undefined {
  const value = values[key];
  return typeof value === 'string' ? value : undefined;
}
