/**
 * Which options of a command a job may have, and the arguments that they become. Nothing else that a request holds
 * ever stands on a command line.
 * @module
 */
import type { JobKind, JobRequest } from '../ports.ts';

type Options = JobRequest['options'];

/** `flag`: given or not; `text`: a value in one argument; `file`: a text that is laid out as a file; `blob`: a content. */
type OptionKind = 'flag' | 'text' | 'file' | 'blob';

interface JobOption {
  readonly flag: string;
  readonly kind: OptionKind;
  readonly pattern?: RegExp;
}

const WORD = /^[a-z0-9][a-z0-9-]{0,39}$/;
const SIZE = /^\d{1,12}(?:\.\d{1,3})?(?:[KMGT]i?B|B)?$/i;
const LINE = /^[^\p{C}\p{Zl}\p{Zp}]{1,1024}$/u;
const PEM = /^[A-Za-z0-9+/=\s-]{1,65536}$/;
const DIGEST = /^[0-9a-f]{64}$/;

/** By the name of the option in a request, which is that of the flag in camel case. */
const OPTIONS: Readonly<Record<JobKind, Readonly<Record<string, JobOption>>>> = {
  scan: { hash: { flag: 'hash', kind: 'flag' } },
  explain: {
    disassemble: { flag: 'disassemble', kind: 'flag' },
    python: { flag: 'python', kind: 'flag' },
    trace: { flag: 'trace', kind: 'flag' },
    tensors: { flag: 'tensors', kind: 'flag' },
    full: { flag: 'full', kind: 'flag' },
    member: { flag: 'member', kind: 'text', pattern: LINE },
  },
  convert: {
    to: { flag: 'to', kind: 'text', pattern: WORD },
    root: { flag: 'root', kind: 'text', pattern: LINE },
    maxShardSize: { flag: 'max-shard-size', kind: 'text', pattern: SIZE },
    allowLoss: { flag: 'allow-loss', kind: 'flag' },
    extractAnyway: { flag: 'extract-anyway', kind: 'flag' },
    cloneOverlaps: { flag: 'clone-overlaps', kind: 'flag' },
    reproducible: { flag: 'reproducible', kind: 'flag' },
  },
  verify: {
    signature: { flag: 'signature', kind: 'blob', pattern: DIGEST },
    publicKey: { flag: 'public-key', kind: 'file', pattern: PEM },
    certRoot: { flag: 'cert-root', kind: 'file', pattern: PEM },
    legacy: { flag: 'legacy', kind: 'flag' },
  },
};

/** One line on what is wrong with the options; undefined when nothing is. */
export function optionProblem(kind: JobKind, options: Options): string | undefined {
  for (const [name, value] of Object.entries(options)) {
    const option = optionOf(kind, name);
    if (option === undefined) {
      const known = Object.keys(OPTIONS[kind]).join(', ');
      return `${kind} has no option "${name}": there are ${known}`;
    }
    if (option.kind === 'flag' ? typeof value !== 'boolean' : !isText(value, option))
      return `the option "${name}" of ${kind} cannot be this`;
  }
  if (kind === 'verify' && options['signature'] === undefined)
    return 'verify needs the option "signature": the SHA-256 of an uploaded signature';
  if (kind === 'convert' && options['to'] === undefined)
    return 'convert needs the option "to": the format to write';
  return undefined;
}

/** A text or a file that a job needs beside the one that it works on. */
export interface Attachment {
  readonly flag: string;
  readonly kind: 'file' | 'blob';
  readonly value: string;
}

/** Arguments, and what must be laid out before others can be made. */
export function argumentsOf(
  kind: JobKind,
  options: Options,
): { readonly args: readonly string[]; readonly attachments: readonly Attachment[] } {
  const args: string[] = [];
  const attachments: Attachment[] = [];
  for (const [name, value] of Object.entries(options)) {
    const option = optionOf(kind, name);
    if (option === undefined || value === false) continue;
    const { flag } = option;
    if (option.kind === 'flag') args.push(`--${flag}`);
    else if (option.kind === 'text') args.push(`--${flag}=${value}`);
    else attachments.push({ flag, kind: option.kind, value: String(value) });
  }
  return { args, attachments };
}

/** Contents that the options name, which the project must have uploaded as well. */
export function contentsIn(kind: JobKind, options: Options): readonly string[] {
  const { attachments } = argumentsOf(kind, options);
  return attachments.filter((attachment) => attachment.kind === 'blob').map(({ value }) => value);
}

function optionOf(kind: JobKind, name: string): JobOption | undefined {
  return Object.hasOwn(OPTIONS[kind], name) ? OPTIONS[kind][name] : undefined;
}

function isText(value: Options[string], { pattern = LINE }: JobOption): boolean {
  return typeof value === 'string' && pattern.test(value);
}
