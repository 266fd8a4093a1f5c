/**
 * Everything inside a file, in the order and under the names in which a scan meets it, for who shows it.
 * As in `scan/scan.ts` a stack of jobs takes the place of recursion, and a member is finished before its
 * container goes on.
 * @module
 */
import { ModelFileError, type ErrorCode } from '../core/error.ts';
import { Budget } from '../core/limits.ts';
import type { ByteSource } from '../core/source.ts';
import { detectAll } from '../formats/detect.ts';
import type { Part } from '../formats/format.ts';
import { joinMember } from '../scan/member-name.ts';

/** How to open what is inside. */
export interface PartsOptions {
  readonly budget?: Budget | undefined;
  /** Bytes that can be read in any order, from a stream that cannot. Without it streams are read as they come. */
  readonly spool?: ((stream: ByteSource) => ByteSource) | undefined;
}

/** What is met on the way through a file. */
export type Met =
  /** Bytes that were recognised; `member` is empty for the file itself. */
  | {
      readonly kind: 'format';
      readonly member: string;
      readonly format: string;
      readonly depth: number;
      readonly size: number;
      readonly source: ByteSource;
    }
  | {
      readonly kind: 'part';
      readonly member: string;
      /** The format of what it is a part of. */
      readonly format: string;
      readonly depth: number;
      readonly part: Part;
    }
  | {
      readonly kind: 'unread';
      readonly member: string;
      readonly code: ErrorCode;
      readonly message: string;
      readonly offset: number | undefined;
    };

interface Job {
  readonly member: string;
  readonly format: string;
  readonly depth: number;
  readonly parts: Iterator<Part>;
}

/** Goes through a file. Throws nothing for what the bytes hold. */
export function* partsOf(source: ByteSource, options: PartsOptions = {}): Generator<Met> {
  const { budget = new Budget() } = options;
  const jobs: Job[] = [];
  yield* guarded('', () => opened(source, '', 0));
  for (let job = jobs.at(-1); job !== undefined; job = jobs.at(-1)) {
    const { member, parts } = job;
    yield* guarded(member, () => next(job, parts));
  }

  function* next(job: Job, parts: Iterator<Part>): Generator<Met> {
    const depth = jobs.length;
    try {
      const { value, done } = parts.next();
      if (done === true) jobs.pop();
      else yield* took(value, job);
    } catch (error) {
      // What failed is given up; what holds it goes on.
      jobs.length = Math.min(jobs.length, depth - 1);
      throw error;
    }
  }

  function* took(part: Part, { member: parent, format, depth }: Job): Generator<Met> {
    const member = joinMember(parent, 'name' in part ? part.name : (part.member ?? ''));
    yield { kind: 'part', member, format, depth, part };
    if (part.kind === 'file') yield* opened(part.source, member, depth + 1);
  }

  function* opened(bytes: ByteSource, member: string, depth: number): Generator<Met> {
    if (depth > budget.limits.depth) {
      throw new ModelFileError(
        'LIMIT_EXCEEDED',
        `more than ${budget.limits.depth} formats in each other`,
      );
    }
    const { spool } = options;
    const ready = bytes.size === Infinity && spool !== undefined ? spool(bytes) : bytes;
    const formats = ready.size === 0 ? [] : detectAll(ready);
    if (depth > 0 && formats.length > 0) budget.spendFile();
    for (const { id } of formats) {
      yield { kind: 'format', member, format: id, depth, size: ready.size, source: ready };
    }
    for (const format of formats.toReversed()) {
      const parts = format.read(ready, { budget })[Symbol.iterator]();
      jobs.push({ member, format: format.id, depth, parts });
    }
  }
}

function* guarded(member: string, action: () => Generator<Met>): Generator<Met> {
  try {
    yield* action();
  } catch (error) {
    yield { kind: 'unread', member, ...failureOf(error) };
  }
}

/** As in a scan, a defect of ours is told as such and hides nothing else. */
function failureOf(
  error: unknown,
): Pick<Extract<Met, { kind: 'unread' }>, 'code' | 'message' | 'offset'> {
  if (error instanceof ModelFileError) {
    return { code: error.code, message: error.message, offset: error.offset };
  }
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const message = `a defect of pickleproof, please report it: ${what}`;
  return { code: 'INTERNAL', message, offset: undefined };
}
