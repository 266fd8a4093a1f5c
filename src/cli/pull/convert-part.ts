/**
 * What does not pass as it is becomes a file that holds nothing but tensors, running nothing of it.
 * @module
 */
import { mkdirSync, rmSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { ModelFileError } from '../../core/error.ts';
import type { FileReport } from '../../core/finding.ts';
import { safetensors } from '../../convert/writers/safetensors.ts';
import type { Policy } from '../../policy/profile.ts';
import { onDisk, PullError } from '../../pull/pull-error.ts';
import type { FileSource } from '../../sources/file.ts';
import { spoolSource } from '../../sources/spool-source.ts';
import type { ConvertReport } from '../convert-json.ts';
import { convertInput } from '../run-convert.ts';

/** What was made. */
export interface Made {
  /** Paths in quarantine. */
  readonly paths: readonly string[];
  /** Values that are neither in the output nor beside it. */
  readonly dropped: number;
}

/** Formats of which a loader runs code: what `--on-unsafe convert` is for. */
const CONVERTIBLE: ReadonlySet<string> = new Set([
  'pickle',
  'torch-zip',
  'torch-legacy',
  'torch-tar',
  'torchscript',
  'joblib',
  'npy',
  'npz',
  'keras',
  'keras-h5',
]);

/** Converts an open file into the folder `made`; throws `NOT_CONVERTED`. */
export async function convertPart(
  source: FileSource,
  judged: FileReport,
  { name, made, policy }: { readonly name: string; readonly made: string; readonly policy: Policy },
): Promise<Made> {
  if (!CONVERTIBLE.has(judged.format)) {
    throw new PullError('NOT_CONVERTED', `${judged.format} is not converted`);
  }
  onDisk(() => rmSync(made, { recursive: true, force: true }));
  onDisk(() => mkdirSync(made, { mode: 0o700 }));
  try {
    const report = await converted(source, judged, {
      name,
      target: join(made, convertedName(basename(name))),
      policy,
    });
    return madeOf(report);
  } catch (error) {
    if (!(error instanceof ModelFileError)) throw error;
    throw new PullError('NOT_CONVERTED', `nothing can be taken out of it: ${error.message}`, error);
  }
}

/** `pytorch_model.bin` becomes `pytorch_model.safetensors`. */
export function convertedName(name: string): string {
  return `${name.slice(0, name.length - extname(name).length)}.safetensors`;
}

function converted(
  source: FileSource,
  judged: FileReport,
  {
    name,
    target,
    policy,
  }: { readonly name: string; readonly target: string; readonly policy: Policy },
): Promise<ConvertReport> {
  const input = {
    path: name,
    source,
    // What is beside it has not passed yet.
    sibling: () => undefined,
    spool: spoolSource,
    assertUnchanged: () => source.assertUnchanged(),
    close: () => undefined,
  };
  return convertInput(input, judged, {
    target,
    writer: safetensors,
    maxShardSize: Infinity,
    policy,
    // The same source has to become the same bytes, or no lock file could hold them.
    values: { reproducible: true },
  });
}

function madeOf({ outputs, conversion, sidecarFolder }: ConvertReport): Made {
  const { dropped, sidecar, tensors } = conversion;
  if (tensors.count === 0) throw new PullError('NOT_CONVERTED', 'there is no tensor in it');
  const lost = dropped.find(({ kind }) => kind === 'tensor');
  if (lost !== undefined) {
    throw new PullError('NOT_CONVERTED', `the tensor ${lost.path} cannot be carried over`);
  }
  const beside = sidecar === undefined ? [] : [sidecarFolder.pathOf(sidecar)];
  return {
    paths: [...outputs.map(({ path }) => path), ...beside],
    dropped: dropped.filter(({ keptIn }) => keptIn === undefined).length,
  };
}
