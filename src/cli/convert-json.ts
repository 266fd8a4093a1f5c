/**
 * The report of a conversion as JSON: `pickleproof/convert/v1`.
 * @module
 */
import type { FileReport } from '../core/finding.ts';
import type { Conversion } from '../convert/convert.ts';
import { jsonText } from '../report/escape.ts';
import type { FileOutput } from '../sinks/file-output.ts';
import type { Sandboxed } from './sandboxed-model.ts';

/** A finished conversion and its surroundings. */
export interface ConvertReport {
  readonly input: FileReport;
  readonly sha256: string | undefined;
  readonly conversion: Conversion;
  readonly outputs: readonly {
    readonly path: string;
    readonly format: string;
    readonly sha256?: string | undefined;
    readonly size: number;
  }[];
  readonly sidecarFolder: FileOutput;
  /** How the values were made, where Python made them. */
  readonly sandboxed?: Pick<Sandboxed, 'observation' | 'observed'> | undefined;
}

/** The JSON text, ending in a newline. */
export function conversionJson({
  input,
  sha256,
  conversion,
  outputs,
  sidecarFolder,
  sandboxed,
}: ConvertReport): string {
  const { path, format, verdict } = input;
  const { tensors, aliased, copied, sidecar, dropped, notRun, notes, root, lossy } = conversion;
  const report = {
    schema: 'pickleproof/convert/v1',
    source: { path, format, sha256, verdict },
    outputs,
    root,
    tensors: { ...tensors, identical: true },
    aliased,
    copied,
    sidecar: sidecar === undefined ? undefined : sidecarFolder.pathOf(sidecar),
    dropped,
    notRun,
    notes,
    ...sandboxFields(sandboxed),
    faithful: {
      weights: !dropped.some(({ kind }) => kind === 'tensor'),
      objectGraph: !lossy && dropped.length === 0,
    },
  };
  return `${jsonText(report, 2)}\n`;
}

/** The arrays are what Python made of the file in isolation: what it tried meanwhile belongs to them. */
function sandboxFields(sandboxed: ConvertReport['sandboxed']): object {
  if (sandboxed === undefined) return {};
  const { observation, observed } = sandboxed;
  const { verdict, outcome } = observed;
  return {
    inSandbox: true,
    level: 'strong',
    observed: { verdict, outcome },
    events: observation.events,
  };
}
