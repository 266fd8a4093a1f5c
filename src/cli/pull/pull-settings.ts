/**
 * What a pull was asked to do, checked.
 * @module
 */
import type { Choice } from '../../pull/choose-files.ts';
import type { Policy } from '../../policy/profile.ts';
import { parseByteSize } from '../byte-size.ts';
import type { Values } from '../command.ts';
import type { FailOn } from '../exit-code.ts';
import { digestOfPolicy, readPolicy } from '../policy-file.ts';
import { jobsOf, textOf, textsOf } from '../signing/values.ts';
import { UsageError } from '../usage-error.ts';

/** What becomes of a file that does not pass. */
export type OnUnsafe = 'block' | 'convert' | 'warn';

/** Flags, read. */
export interface PullSettings {
  readonly choice: Choice;
  readonly revision: string | undefined;
  readonly onUnsafe: OnUnsafe;
  readonly failOn: FailOn;
  readonly force: boolean;
  readonly dryRun: boolean;
  readonly locked: boolean;
  readonly jobs: number;
  /** Bytes of all files together. */
  readonly maxSize: number | undefined;
  readonly policy: Policy;
  readonly policyDigest: string | undefined;
}

/** Files that come at the same time, unless the user says otherwise. */
const JOBS = 4;

/** Reads the flags; throws `UsageError`. */
export async function pullSettings(values: Values): Promise<PullSettings> {
  const locked = values['locked'] === true;
  const choice = { include: textsOf(values, 'include'), exclude: textsOf(values, 'exclude') };
  const revision = textOf(values, 'revision');
  if (locked && (choice.include.length > 0 || choice.exclude.length > 0 || revision)) {
    throw new UsageError(
      '--locked: goes with no --include, --exclude or --revision; the lock file says which files',
    );
  }
  const policy = textOf(values, 'policy');
  return {
    choice,
    revision,
    onUnsafe: onUnsafeOf(textOf(values, 'onUnsafe')),
    failOn: textOf(values, 'failOn') === 'dangerous' ? 'dangerous' : 'unknown',
    force: values['force'] === true,
    dryRun: values['dryRun'] === true,
    locked,
    jobs: jobsOf(values) ?? JOBS,
    maxSize: maxSizeOf(textOf(values, 'maxSize')),
    policy: await readPolicy(policy),
    policyDigest: await digestOfPolicy(policy),
  };
}

function onUnsafeOf(text = 'block'): OnUnsafe {
  return text === 'convert' || text === 'warn' ? text : 'block';
}

function maxSizeOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const size = parseByteSize(text);
  if (size !== undefined) return size;
  throw new UsageError(`--max-size ${text}: write a size like 20GB`);
}
