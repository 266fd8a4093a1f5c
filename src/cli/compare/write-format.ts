/**
 * One format of a comparison: written into its own folder, proven, and measured.
 * @module
 */
import { basename, join } from 'node:path';
import { ModelFileError } from '../../core/error.ts';
import { Budget } from '../../core/limits.ts';
import type { Loss, Measured } from '../../convert/compare/comparison.ts';
import { convertModel, type Conversion } from '../../convert/convert.ts';
import type { ModelContext } from '../../convert/model/model.ts';
import { readModel } from '../../convert/read-model.ts';
import type { Writer } from '../../convert/writer.ts';
import { FileOutput } from '../../sinks/file-output.ts';
import { milliseconds } from '../clock.ts';
import type { ModelInput } from '../model-input.ts';
import { provenBy } from '../proven-ranges.ts';
import { filesBelow, gzippedSize, sizeOf } from './file-sizes.ts';
import { peakBytes, resetPeak } from './peak-memory.ts';
import { TimedOutput } from './timed-output.ts';

/** Values that are named when they are lost. */
const NAMED = 3;
const SIDECAR = 'model.meta.json';

/** What is written, and how. */
export interface WriteTask {
  readonly input: ModelInput;
  readonly writer: Writer;
  readonly root: string | undefined;
  /** A folder of its own. */
  readonly folder: string;
  readonly gzip: boolean;
}

/** What came of it. */
export interface WrittenFormat {
  /** The main file, or the folder. */
  readonly path: string;
  readonly mainFile: string;
  readonly measured: Measured;
  readonly loss: Loss;
  readonly conversion: Conversion;
}

/** Writes and measures; throws `ModelFileError` where the format cannot hold the model. */
export async function writeFormat(task: WriteTask): Promise<WrittenFormat> {
  const { writer, folder } = task;
  const name = `model${writer.extensions[0] ?? ''}`;
  const output = new FileOutput(join(folder, name), {
    force: false,
    folder: writer.folder === true,
  });
  const timed = new TimedOutput(output);
  const counted = resetPeak();
  try {
    const started = milliseconds();
    const conversion = convertOnce(task, timed, output);
    if (writer.holds === 'tensors' && conversion.tensors.count === 0) throw nothingToHold();
    const proven = milliseconds();
    output.finish(conversion.files[0] ?? output.name);
    const written = timed.written ?? proven;
    const finishMs = milliseconds() - proven;
    const peak = counted ? peakBytes() : undefined;
    const mainFile = output.pathOf(conversion.files[0] ?? output.name);
    const files = filesBelow(folder).filter((path) => !path.endsWith(SIDECAR));
    return {
      path: join(folder, name),
      mainFile,
      conversion,
      loss: lossOf(writer, conversion, sizeOf(filesBelow(folder)) - sizeOf(files)),
      measured: {
        size: sizeOf(files),
        gzip: task.gzip ? await gzippedSize(files) : undefined,
        writeMs: written - started + finishMs,
        proveMs: proven - written,
        loadMs: undefined,
        peakBytes: peak,
      },
    };
  } catch (error) {
    output.discard();
    throw error;
  }
}

/** The model is read anew each time: what is looked at once is kept, and would be a gift to the next format. */
function convertOnce(
  { input, writer, root }: WriteTask,
  timed: TimedOutput,
  output: FileOutput,
): Conversion {
  const context = contextOf(input);
  const model = readModel(input.source, context);
  const request = {
    writer,
    root,
    cloneOverlaps: true,
    maxShardSize: Infinity,
    provenance: new Map([['pickleproof.source_format', model.format]]),
    sidecar: SIDECAR,
  };
  return convertModel(model, request, {
    output: timed,
    context,
    sameBytes,
    proven: provenBy(output),
  });
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0;
}

function lossOf(
  { holds }: Writer,
  { tensors, aliased, copied, dropped }: Conversion,
  sidecarBytes: number,
): Loss {
  // What holds the values of a model holds that two of them are one.
  const flattens = holds === 'tensors';
  const kept = dropped.filter(({ keptIn }) => keptIn !== undefined);
  const lost = dropped.filter(({ keptIn }) => keptIn === undefined);
  return {
    tensors: tensors.count,
    aliased: flattens ? aliased.length : 0,
    copied: flattens ? copied.length : 0,
    inSidecar: kept.length,
    sidecarBytes,
    objects: dropped.filter(({ kind }) => kind === 'object').length,
    dropped: lost.length,
    examples: lost.slice(0, NAMED),
  };
}

function nothingToHold(): ModelFileError {
  return new ModelFileError(
    'UNSUPPORTED',
    'it holds tensors, and this model has none that it can hold',
  );
}

/** What a reader of this input needs. */
export function contextOf({ path, spool, sibling }: ModelInput): ModelContext {
  return { budget: new Budget(), name: basename(path), spool, sibling };
}
