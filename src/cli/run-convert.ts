/**
 * A conversion from the arguments to the exit code.
 * @module
 */
import { basename, extname } from 'node:path';
import { Budget } from '../core/limits.ts';
import type { FileReport } from '../core/finding.ts';
import { convertModel, type Conversion } from '../convert/convert.ts';
import { readModel } from '../convert/read-model.ts';
import type { Writer } from '../convert/writer.ts';
import { WRITERS } from '../convert/writers/index.ts';
import { scanSource } from '../scan/scan.ts';
import { prepareCopying } from '../sinks/copy-ranges.ts';
import { FileOutput } from '../sinks/file-output.ts';
import { parseByteSize } from './byte-size.ts';
import type { Invocation, Values } from './command.ts';
import { conversionJson, type ConvertReport } from './convert-json.ts';
import { conversionText, refusalText } from './convert-text.ts';
import { FOUND, OK } from './exit-code.ts';
import { DangerousSibling, JudgedSiblings } from './judged-siblings.ts';
import { assertHarmless } from './judge-output.ts';
import { openModelInput, type ModelInput } from './model-input.ts';
import type { Policy } from '../policy/profile.ts';
import { readPolicy } from './policy-file.ts';
import { provenBy } from './proven-ranges.ts';
import { provenanceOf } from './provenance.ts';
import { hasTried, loadIfAsked, triedText } from './sandboxed-load.ts';
import type { Sandboxed } from './sandboxed-model.ts';
import { UsageError } from './usage-error.ts';

/** Files up to this size have their SHA-256 taken unasked. */
const HASHED = 256e6;

/** Converts one file, prints the report, and says how it went. */
export async function runConvert({ paths, values, terminal }: Invocation): Promise<number> {
  const path = paths[0] ?? '';
  const target = textOf(values, 'output');
  if (target === undefined) throw new UsageError('convert: name the output with -o');
  const writer = writerFor(target, textOf(values, 'to'));
  const maxShardSize = shardSize(textOf(values, 'maxShardSize'));
  const policy = await readPolicy(textOf(values, 'policy'));
  const input = await openModelInput(path, { values, whole: true, terminal });
  prepareCopying(input.source.size);
  let sandboxed: Sandboxed | undefined;
  try {
    const shown = input.file === undefined ? input.path : path; // a query may be a signature
    const judged = scanSource(input.source, { path: shown, policy });
    if (judged.verdict === 'dangerous' && values['extractAnyway'] !== true) {
      terminal.err(refusalText(judged, terminal, values['inSandbox'] === true));
      return FOUND;
    }
    sandboxed = await loadIfAsked(input, judged, values);
    if (sandboxed !== undefined && values['extractAnyway'] !== true && hasTried(sandboxed)) {
      terminal.err(triedText(judged, sandboxed, terminal));
      return FOUND;
    }
    const report = await convertInput(input, judged, {
      sandboxed,
      target,
      writer,
      maxShardSize,
      policy,
      values,
    });
    const json = values['format'] === 'json';
    terminal.out(json ? conversionJson(report) : conversionText(report, terminal));
    return report.conversion.lossy && values['allowLoss'] !== true ? FOUND : OK;
  } catch (error) {
    if (!(error instanceof DangerousSibling)) throw error;
    terminal.err(refusalText(error.report, terminal));
    return FOUND;
  } finally {
    sandboxed?.close();
    input.close();
  }
}

interface Wish {
  /** The model as Python has made it, instead of what can be read of it. */
  readonly sandboxed?: Sandboxed | undefined;
  readonly target: string;
  readonly writer: Writer;
  readonly maxShardSize: number;
  readonly policy: Policy;
  readonly values: Values;
}

/** Converts an open input that was judged; writes all outputs or none. */
export async function convertInput(
  input: ModelInput,
  judged: FileReport,
  { target, writer, maxShardSize, values, policy, sandboxed }: Wish,
): Promise<ConvertReport> {
  const { sha256OfPath, sha256OfSource } = await import('./sha256.ts');
  const { source } = input;
  const hash = values['hash'] === true;
  const sha256 = hash || source.size <= HASHED ? sha256OfSource(source) : undefined;
  const shards = new JudgedSiblings(input, policy, values['extractAnyway'] === true);
  const sibling = (name: string): ModelInput['source'] | undefined => shards.open(name);
  const name = basename(input.path);
  const context = { budget: new Budget(), name, spool: input.spool, sibling };
  const model = sandboxed?.model ?? readModel(source, context);
  const reproducible = values['reproducible'] === true;
  const provenance = provenanceOf({
    model,
    judged,
    sha256,
    reproducible,
    inSandbox: sandboxed !== undefined,
  });
  const folder = writer.folder === true;
  const output = new FileOutput(target, { force: values['force'] === true, folder });
  let conversion: Conversion;
  try {
    conversion = convertModel(
      model,
      {
        writer,
        root: textOf(values, 'root'),
        cloneOverlaps: values['cloneOverlaps'] === true,
        maxShardSize,
        provenance,
        sidecar: values['sidecar'] === false ? undefined : sidecarName(output.name, folder),
      },
      {
        output,
        context,
        sameBytes: (a, b) => Buffer.compare(a, b) === 0,
        proven: provenBy(output),
      },
    );
    input.assertUnchanged();
    const [file = output.name] = conversion.files;
    assertHarmless(judged, writer, { output, file, policy });
    output.finish(conversion.files[0] ?? output.name);
  } catch (error) {
    output.discard();
    throw error;
  }
  const outputs = conversion.files.map((name) => {
    const written = output.pathOf(name);
    return {
      path: written,
      format: writer.format,
      ...sha256OfPath(written, hash ? Infinity : HASHED),
    };
  });
  return { input: judged, sha256, conversion, outputs, sidecarFolder: output, sandboxed };
}

function sidecarName(name: string, folder: boolean): string {
  const extension = extname(name);
  return folder ? 'model.meta.json' : `${name.slice(0, name.length - extension.length)}.meta.json`;
}

function writerFor(target: string, to: string | undefined): Writer {
  const writer =
    to === undefined
      ? WRITERS.find(({ extensions }) => extensions.some((ending) => target.endsWith(ending)))
      : WRITERS.find(({ id }) => id === to);
  if (writer !== undefined) return writer;
  const known = WRITERS.map(({ id, extensions }) => `${id} (${extensions.join(' ')})`);
  throw new UsageError(`${target}: name the format with --to: ${known.join(', ')}`);
}

function shardSize(text: string | undefined): number {
  if (text === undefined) return Infinity;
  const size = parseByteSize(text);
  if (size !== undefined) return size;
  throw new UsageError(`--max-shard-size ${text}: write a size like 5GB`);
}

function textOf(values: Values, key: string): string | undefined {
  const value = values[key];
  return typeof value === 'string' ? value : undefined;
}
