/**
 * A folder for one job: the file that it works on under its own name, what goes with it, and room for what it writes.
 * @module
 */
import { link, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ServiceError } from '../service-error.ts';
import type { BlobStore } from '../ports.ts';
import type { ClaimedJob } from '../queue/claimed-job.ts';
import { argumentsOf, type Attachment } from './job-options.ts';

/** What is laid out. */
export interface JobFolder {
  /** Where the program runs: nothing but the file lies here. */
  readonly inside: string;
  /** Where it may write. */
  readonly outside: string;
  readonly args: readonly string[];
  remove(): Promise<void>;
}

/** Throws `BAD_TARGET` when a content is not in the store. */
export async function layOut(job: ClaimedJob, blobs: BlobStore, below: string): Promise<JobFolder> {
  await mkdir(below, { recursive: true, mode: 0o700 });
  const folder = await mkdtemp(join(below, 'job-'));
  const inside = join(folder, 'in');
  const outside = join(folder, 'out');
  const cleanUp: (() => Promise<void>)[] = [() => rm(folder, { recursive: true, force: true })];
  const remove = async (): Promise<void> => {
    for (const step of cleanUp.toReversed()) await step();
  };
  try {
    for (const path of [inside, outside]) await mkdir(path);
    const place = { folder, inside, blobs, cleanUp };
    return { inside, outside, args: await argumentsFor(job, place), remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

interface Place {
  readonly folder: string;
  readonly inside: string;
  readonly blobs: BlobStore;
  readonly cleanUp: (() => Promise<void>)[];
}

async function argumentsFor(job: ClaimedJob, place: Place): Promise<readonly string[]> {
  const { kind, target, options, policy } = job;
  const { args, attachments } = argumentsOf(kind, options);
  // Else a file of that name in the folder, or above it, would be read: the first may be an upload.
  await writeFile(join(place.folder, 'config.toml'), '');
  // Relative paths: what is said of them says nothing of this machine.
  const all = [kind, '--format=json', '--quiet', `--config=${join('..', 'config.toml')}`, ...args];
  for (const [index, attachment] of attachments.entries())
    all.push(await attach(attachment, index, place));
  if (policy !== undefined && kind !== 'verify') {
    await writeFile(join(place.folder, 'policy.toml'), policy);
    all.push(`--policy=${join('..', 'policy.toml')}`);
  }
  if (kind === 'convert') all.push('--hash', `--output=${join('..', 'out', outputName(job))}`);
  if (target.kind === 'uri') return [...all, '--', target.uri];
  // A signature names the file: such a name is kept as long as a disk can hold it.
  const name = fileName(target.name, kind === 'verify' ? MOST_BYTES : WHOLE_BYTES);
  await put(target.sha256, join(place.inside, name), place);
  return [...all, '--', `./${name}`];
}

/** The converted file is named after its source; its format follows from `--to`. */
function outputName({ target, options }: ClaimedJob): string {
  const name = target.kind === 'blob' ? fileName(target.name) : 'model';
  return `${name.replace(/\.[^.]*$/, '') || 'model'}.${extensionOf(String(options['to']))}`;
}

function extensionOf(format: string): string {
  return /^[a-z0-9]+$/.test(format) ? format : 'out';
}

async function attach(attachment: Attachment, index: number, place: Place): Promise<string> {
  const { flag, kind, value } = attachment;
  const name = `${flag}-${index}`;
  if (kind === 'file') await writeFile(join(place.folder, name), value);
  else await put(value, join(place.folder, name), place);
  return `--${flag}=${join('..', name)}`;
}

/** A second name for the same file, where the disk is the same; a content is never copied. */
async function put(sha256: string, path: string, { blobs, cleanUp }: Place): Promise<void> {
  const open = await blobs.open(sha256);
  if (open === undefined)
    throw new ServiceError('BAD_TARGET', 'the content is not in the store: upload it again');
  cleanUp.push(() => open.release());
  await link(open.path, path).catch(() => symlink(open.path, path));
}

/** Bytes of a name on common disks, and of one that something is added to. */
const MOST_BYTES = 255;
const WHOLE_BYTES = 200;
/** Characters, where a name is longer than that. */
const LONGEST_NAME = 60;

/** A name that is no path, and short enough for every disk; how it ends is kept, as a name can promise a format. */
function fileName(name: string, mostBytes = WHOLE_BYTES): string {
  // oxlint-disable-next-line no-control-regex -- they are what is looked for
  const whole = name.replace(/[/\\\u0000-\u001f\u007f]/g, '_');
  const plain = Buffer.byteLength(whole) <= mostBytes ? whole : whole.slice(-LONGEST_NAME);
  return plain === '' || plain === '.' || plain === '..' ? 'model' : plain;
}
