/**
 * What should become of a file: stay, move to another format, be rescued, or be looked at.
 * @module
 */
import { ModelFileError } from '../../core/error.ts';
import type { FileReport } from '../../core/finding.ts';
import type { Model } from '../model/model.ts';
import { contentsOf, type Contents } from './contents.ts';
import { conversionCommand, type KnownWriter } from './conversion-command.ts';
import { LOSSES, type LossCode } from './losses.ts';
import { matches, traitsOf } from './traits.ts';
import { truthOf } from './truths.ts';
import type { Choice, UseCase } from './use-case.ts';
import { USE_CASES } from './use-cases.ts';

/** What to do. Stable: public in JSON. */
export type Action =
  /** It is what it should be. */
  | 'keep'
  /** Its format is right, and something in it has to be looked at. */
  | 'review'
  /** Another format holds it without running code. */
  | 'move'
  /** It does harm when loaded: take the data out, or throw it away. */
  | 'rescue'
  /** Nothing can be said. */
  | 'unreadable';

/** All actions, what asks for most attention last. */
export const ACTIONS: readonly Action[] = ['keep', 'review', 'move', 'unreadable', 'rescue'];

/** Something that the best choice does not hold. */
export interface Loss {
  readonly code: LossCode;
  readonly text: string;
}

/** Advice about one file. */
export interface Recommendation {
  readonly path: string;
  readonly size: number;
  readonly format: string;
  readonly verdict: FileReport['verdict'];
  readonly action: Action;
  /** Id of the line that fits; undefined for a file that cannot be read. */
  readonly useCase?: string | undefined;
  readonly title?: string | undefined;
  /** Whether loading it unpickles anything, and what it really is then. */
  readonly pickle: boolean;
  readonly truth?: string | undefined;
  readonly best?: Choice | undefined;
  readonly second?: Choice | undefined;
  readonly lost: readonly Loss[];
  readonly why: string;
  readonly contents?: Contents | undefined;
  /** Arguments of the command that moves it; undefined where none can. */
  readonly command?: readonly string[] | undefined;
  /** Why the file, or its values, cannot be read. */
  readonly problem?: { readonly code: string; readonly message: string } | undefined;
}

/** The values of a file, or why they cannot be had. */
export type ReadAttempt =
  | { readonly model: Model; readonly problem?: undefined }
  | { readonly model?: undefined; readonly problem: ModelFileError };

/** Advice for a file that was judged and, as far as possible, read. */
export function recommend(
  report: FileReport,
  { model, problem }: ReadAttempt,
  writers: readonly KnownWriter[],
): Recommendation {
  const { path, size, format, verdict } = report;
  const about = { path, size, format, verdict };
  if (verdict === 'incomplete') return { ...about, ...unreadable(report) };
  const { traits, contents, hidden } = understood(report, model);
  const useCase = USE_CASES.find(({ when }) => matches(traits, when));
  if (useCase === undefined) return { ...about, ...unreadable(report) };
  const action = actionFor(useCase, report);
  const { id, title, best, second, lost, why } = useCase;
  const moves = action === 'move' || action === 'rescue';
  const worthIt = contents !== undefined && !(action === 'rescue' && isHollow(contents));
  const command =
    moves && worthIt ? conversionCommand(report, useCase, { writers, contents }) : undefined;
  const failed = hidden ?? problem;
  return {
    ...about,
    action,
    useCase: id,
    title,
    pickle: traits.pickle,
    truth: traits.pickle ? truthOf(format) : undefined,
    best: offered(best, writers),
    second: offered(second, writers),
    lost: moves ? lossesOf(lost, contents) : [],
    why: action === 'rescue' ? rescueText(contents) : action === 'review' ? REVIEW : why,
    contents,
    command,
    problem:
      moves && failed !== undefined ? { code: failed.code, message: failed.message } : undefined,
  };
}

/** A choice without writers that do not exist. */
function offered(choice: Choice, existing: readonly KnownWriter[]): Choice {
  const { writers = [], ...rest } = choice;
  const there = writers.filter((id) => existing.some((writer) => writer.id === id));
  return there.length === 0 ? rest : { ...rest, writers: there };
}

/** Some things are only lost where they are. */
function lossesOf(lost: readonly LossCode[], contents: Contents | undefined): readonly Loss[] {
  const there = lost.filter((code) => {
    if (code === 'shared-tensors') return contents === undefined || contents.aliased > 0;
    return code !== 'other-values' || contents === undefined || contents.others > 0;
  });
  return there.map((code) => ({ code, text: LOSSES[code] }));
}

function rescueText(contents: Contents | undefined): string {
  return contents === undefined || !isHollow(contents)
    ? 'loading it does what was found in it: take the data out without running it, or throw it away'
    : 'loading it does what was found in it, and there is nothing else in it: throw it away';
}

/** Neither a tensor nor a plain value: only what code would make. */
function isHollow({ tensors, plain }: Contents): boolean {
  return tensors === 0 && plain === 0;
}

const REVIEW =
  'the format is right, and nobody vouches for something in it: see `pickleproof scan`';

interface Understood {
  readonly traits: ReturnType<typeof traitsOf>;
  readonly contents: Contents | undefined;
  readonly hidden: ModelFileError | undefined;
}

/** Values are made when they are looked at, and that may fail too. */
function understood(report: FileReport, model: Model | undefined): Understood {
  if (model === undefined) {
    return { traits: traitsOf(report, model), contents: undefined, hidden: undefined };
  }
  try {
    return { traits: traitsOf(report, model), contents: contentsOf(model), hidden: undefined };
  } catch (error) {
    if (!(error instanceof ModelFileError)) throw error;
    return { traits: traitsOf(report, undefined), contents: undefined, hidden: error };
  }
}

function actionFor({ stays }: UseCase, { verdict }: FileReport): Action {
  if (verdict === 'dangerous') return 'rescue';
  if (stays !== true) return 'move';
  return verdict === 'clean' ? 'keep' : 'review';
}

function unreadable({
  findings,
}: FileReport): Omit<Recommendation, 'path' | 'size' | 'format' | 'verdict'> {
  const finding = findings.find(({ verdict }) => verdict === 'incomplete') ?? findings[0];
  const message = finding?.message ?? 'it could not be read to its end';
  return {
    action: 'unreadable',
    pickle: false,
    lost: [],
    why: 'what cannot be read in full can hold anything: get it again from where it comes from',
    problem: { code: finding?.rule ?? 'unreadable', message },
  };
}
