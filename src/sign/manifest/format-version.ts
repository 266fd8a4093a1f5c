/**
 * Which version of its format a file has, as the format counts.
 * @module
 */
import type { Declared } from './manifest.ts';

/** What is known of a file besides its format. */
export interface FormatFacts {
  readonly format: string;
  /** The first bytes. */
  readonly head: Uint8Array;
  /** Protocols of the pickles in it. */
  readonly protocols: readonly number[];
  readonly declared?: Declared | undefined;
}

/** Formats that say it in the metadata that their readers hand on. */
const IN_METADATA: Readonly<Record<string, string>> = {
  'torch-zip': 'version',
  torchscript: 'version',
  onnx: 'ir_version',
  hdf5: 'superblock',
  'keras-h5': '@keras_version',
  skops: 'skops',
  xgboost: 'version',
  pmml: 'version',
  openvino: 'version',
  'typed-json': 'schema',
};

/** The version, where the format has one. */
export function formatVersion({
  format,
  head,
  protocols,
  declared,
}: FormatFacts): string | undefined {
  const named = declared?.[IN_METADATA[format] ?? ''];
  if (named !== undefined) return named.replace(`${format} `, '').slice(0, 100);
  if (format === 'gguf') return ggufVersion(head);
  // docs: numpy.lib.format, "The next 1 byte is the major version number … the minor version number".
  if (format === 'npy' && head.length > 7) return `${head[6]}.${head[7]}`;
  if (protocols.length > 0) return `protocol ${Math.max(...protocols)}`;
  return undefined;
}

/** ggml docs/gguf.md: a 32-bit number behind the magic, in the file's own byte order. */
function ggufVersion(head: Uint8Array): string | undefined {
  if (head.length < 8) return undefined;
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  return String(Math.min(view.getUint32(4, true), view.getUint32(4, false)));
}
