/**
 * A shim from the paths to the exit code: 0 when the module is written, 1 when an artefact must not be
 * loaded at all or cannot be described, 2 when one cannot be judged, 3 when none is there.
 * @module
 */
import { basename, dirname, relative, resolve, sep } from 'node:path';
import type { Policy } from '../policy/profile.ts';
import { terminalText } from '../report/escape.ts';
import { renderShim, type ShimPlan } from '../shim/render.ts';
import { renderTests } from '../shim/render-tests.ts';
import { parseByteSize } from './byte-size.ts';
import { today } from './clock.ts';
import type { Invocation, Values } from './command.ts';
import { FOUND, INCOMPLETE, NOTHING, OK } from './exit-code.ts';
import { assertLocal } from './local-path.ts';
import { measureAll, type Measured } from './measure-artefacts.ts';
import { openOutput, type OutputFile } from './output-file.ts';
import { readPolicy } from './policy-file.ts';
import { UsageError } from './usage-error.ts';
import { VERSION } from './version.ts';

/** Measures the artefacts, writes the module, and says what is in it. */
export async function runShim({ paths, values, terminal }: Invocation): Promise<number> {
  const target = textOf(values, 'output');
  if (target === undefined) throw new UsageError('shim: name the module to write with -o');
  if (!/^[A-Za-z_][A-Za-z0-9_]*\.py$/.test(basename(target))) {
    throw new UsageError(`-o ${target}: a name that Python can import, such as safe_io.py`);
  }
  for (const path of paths) assertLocal(path);
  const until = untilOf(textOf(values, 'until'));
  const maxBytes = sizeOf(textOf(values, 'maxSize') ?? '4GB');
  const policy = await readPolicy(textOf(values, 'policy'));
  const measured = await measureAll(paths, policy, values['allowUnknown'] === true);
  for (const line of measured.refusals) terminal.err(`${terminalText(line.text)}\n`);
  const [first] = measured.refusals.toSorted((a, b) => a.code - b.code);
  if (first !== undefined) return first.code === FOUND ? FOUND : INCOMPLETE;
  if (measured.artefacts.length === 0) {
    terminal.err(`No model file that holds a pickle found under ${paths.join(', ')}\n`);
    return NOTHING;
  }
  const plan = planOf(measured, policy, { until, maxBytes });
  writeAll(filesOf(plan, measured, target, textOf(values, 'tests')), values['force'] === true);
  terminal.out(summary(plan, target));
  return OK;
}

function planOf(
  { artefacts, formats, profile }: Measured,
  policy: Policy,
  limits: { readonly until: string; readonly maxBytes: number },
): ShimPlan {
  return { version: VERSION, artefacts, formats, profile, policy, ...limits, maxOpcodes: 5e7 };
}

/** The texts to write, each with its path. */
function filesOf(
  plan: ShimPlan,
  { artefacts }: Measured,
  target: string,
  tests: string | undefined,
): readonly (readonly [string, string])[] {
  const module = [target, renderShim(plan)] as const;
  if (tests === undefined) return [module];
  const from = (path: string): string =>
    relative(dirname(resolve(tests)), resolve(path)).replaceAll(sep, '/');
  const text = renderTests({
    version: VERSION,
    module: from(target),
    artefacts: artefacts.map(({ path }) => from(path)),
  });
  return [module, [tests, text]];
}

/** All files or none. */
function writeAll(files: readonly (readonly [string, string])[], force: boolean): void {
  const open: OutputFile[] = [];
  try {
    for (const [path, text] of files) {
      const output = openOutput(path, force);
      open.push(output);
      output.write(text);
    }
  } catch (error) {
    for (const output of open) output.discard();
    throw error;
  }
  for (const output of open) output.finish();
}

function summary({ artefacts, profile, until }: ShimPlan, target: string): string {
  return [
    `Wrote ${terminalText(target)}: loads ${count(artefacts.length, 'artefact')} until ${until}, with ${count(profile.names.length, 'name')}.`,
    ...artefacts.map(({ name, format }) => `  ${terminalText(name)} (${format})`),
    'Call load(path) in place of the old loader; load(path, legacy=True) where the old file may still come.',
    '',
  ].join('\n');
}

function count(many: number, what: string): string {
  return `${many} ${what}${many === 1 ? '' : 's'}`;
}

/** Half a year, so that nobody forgets it for good. */
function untilOf(text: string | undefined): string {
  const now = today().slice(0, 10);
  if (text === undefined) {
    const date = new Date(`${now}T00:00:00Z`);
    date.setUTCMonth(date.getUTCMonth() + 6);
    return date.toISOString().slice(0, 10);
  }
  const date = new Date(`${text}T00:00:00Z`);
  const isDate = /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(date.getTime());
  if (!isDate || date.toISOString().slice(0, 10) !== text) {
    throw new UsageError(`--until ${text}: write a date such as 2027-06-30`);
  }
  if (text < now) throw new UsageError(`--until ${text}: this day is over`);
  return text;
}

function sizeOf(text: string): number {
  const size = parseByteSize(text);
  if (size === undefined) throw new UsageError(`--max-size ${text}: write a size like 500MB`);
  return size;
}

function textOf(values: Values, key: string): string | undefined {
  const value = values[key];
  return typeof value === 'string' ? value : undefined;
}
