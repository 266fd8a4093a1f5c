/**
 * Advice from the paths to the exit code: 0 where nothing has to change, 1 where something should move, 2
 * where something could not be read, 3 where there is no model.
 * @module
 */
import { basename } from 'node:path';
import { ModelFileError } from '../core/error.ts';
import type { FileReport, SkippedPath } from '../core/finding.ts';
import { Budget } from '../core/limits.ts';
import { readModel } from '../convert/read-model.ts';
import {
  recommend,
  type ReadAttempt,
  type Recommendation,
} from '../convert/recommend/recommend.ts';
import { WRITERS } from '../convert/writers/index.ts';
import type { Policy } from '../policy/profile.ts';
import { scanIfModel, scanSource, unreadableFile } from '../scan/scan.ts';
import { walkPath, type Found } from '../sources/directory.ts';
import type { Invocation, Values } from './command.ts';
import { FOUND, INCOMPLETE, NOTHING, OK } from './exit-code.ts';
import { openModelInput, type ModelInput } from './model-input.ts';
import { openOutput } from './output-file.ts';
import { readPolicy } from './policy-file.ts';
import { openProgress } from './progress.ts';
import {
  closingLine,
  recommendationJson,
  recommendationLine,
  type Advice,
} from './recommend-json.ts';
import { recommendationText } from './recommend-text.ts';
import { isAddress } from './local-path.ts';
import type { Terminal } from './terminal.ts';
import type { FoundInput } from './remote/find-inputs.ts';

/** Advises on all files under the paths, prints the report, and says how it went. */
export async function runRecommend({ paths, values, terminal }: Invocation): Promise<number> {
  const policy = await readPolicy(textOf(values, 'policy'));
  const target = textOf(values, 'output');
  const output = target === undefined ? undefined : openOutput(target, values['force'] === true);
  const progress = openProgress(terminal, values['quiet'] !== true);
  const write = (text: string): void =>
    output === undefined ? terminal.out(text) : output.write(text);
  const asLines = values['format'] === 'ndjson';
  try {
    const advice = await adviseAll(
      paths,
      { policy, values },
      {
        seen: (path) => progress.update(path),
        done: (row) => (asLines ? write(recommendationLine(row)) : undefined),
      },
    );
    progress.clear();
    write(report(advice, values, terminal));
    output?.finish();
    return exitCodeFor(advice);
  } catch (error) {
    progress.clear();
    output?.discard();
    throw error;
  }
}

function report(advice: Advice, values: Values, { paint }: Terminal): string {
  switch (values['format']) {
    case 'json':
      return recommendationJson(advice);
    case 'ndjson':
      return closingLine(advice);
    default:
      return recommendationText(advice, { paint });
  }
}

/** Told of each path before it is looked at, and of what came of it. */
interface Listener {
  seen(path: string): void;
  done(row: Recommendation | SkippedPath): void;
}

async function adviseAll(
  paths: readonly string[],
  { policy, values }: { readonly policy: Policy; readonly values: Values },
  listener: Listener,
): Promise<Advice> {
  const files: Recommendation[] = [];
  const skipped: SkippedPath[] = [];
  for await (const found of everyPath(paths, values)) {
    listener.seen(found.path);
    // oxlint-disable-next-line no-await-in-loop -- one file at a time keeps memory small
    const row = await adviseFound(found, policy);
    if ('reason' in row) skipped.push(row);
    else files.push(row);
    listener.done(row);
  }
  return { files, skipped };
}

async function* everyPath(
  paths: readonly string[],
  values: Values,
): AsyncGenerator<Found | FoundInput> {
  const seen = new Set<string>();
  for (const path of paths) {
    if (path === '-') yield { kind: 'stream', path };
    else if (isAddress(path)) {
      yield* (await import('./remote/find-inputs.ts')).findInputs(path, values);
    } else yield* walkPath(path, seen);
  }
}

async function adviseFound(
  found: Found | FoundInput,
  policy: Policy,
): Promise<Recommendation | SkippedPath> {
  const { path } = found;
  if (found.kind === 'skipped') return { path, reason: found.reason };
  if (found.kind === 'unreadable') return refused(path, 'SOURCE_FAILED', found.reason);
  try {
    const input = await (found.kind === 'input' ? found.open() : openModelInput(path));
    try {
      return adviseInput(input, path, policy);
    } finally {
      input.close();
    }
  } catch (error) {
    if (error instanceof ModelFileError) return refused(path, error.code, error.message);
    throw error;
  }
}

function adviseInput(
  input: ModelInput,
  path: string,
  policy: Policy,
): Recommendation | SkippedPath {
  const { source } = input;
  const options = { path, policy, afterwards: () => input.assertUnchanged() };
  const report: FileReport | SkippedPath =
    path === '-' ? scanSource(source, options) : scanIfModel(source, options);
  if ('reason' in report) return report;
  return recommend(report, readAttempt(input), WRITERS);
}

function readAttempt({ path, source, spool, sibling }: ModelInput): ReadAttempt {
  try {
    const context = { budget: new Budget(), name: basename(path), spool, sibling };
    return { model: readModel(source, context) };
  } catch (error) {
    if (error instanceof ModelFileError) return { problem: error };
    throw error;
  }
}

function refused(path: string, code: ModelFileError['code'], message: string): Recommendation {
  const problem = new ModelFileError(code, message);
  return recommend(unreadableFile(path, code, message), { problem }, WRITERS);
}

function exitCodeFor({ files }: Advice): number {
  if (files.length === 0) return NOTHING;
  if (files.some(({ action }) => action !== 'keep' && action !== 'unreadable')) return FOUND;
  return files.some(({ action }) => action === 'unreadable') ? INCOMPLETE : OK;
}

function textOf(values: Values, key: string): string | undefined {
  const value = values[key];
  return typeof value === 'string' ? value : undefined;
}
