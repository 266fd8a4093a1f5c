/**
 * `explain --python`: the pseudo-Python of a pickle.
 * @module
 */
import type { ByteSource } from '../../core/source.ts';
import { decompile } from '../../pickle/decompile/decompile.ts';
import { CLIPPED, FULL } from '../../pickle/decompile/style.ts';
import type { RawRange } from '../../pickle/tape.ts';
import { terminalText } from '../../report/escape.ts';

/** What to show. */
export interface PythonOptions {
  readonly start?: number | undefined;
  readonly rawData?: readonly RawRange[] | undefined;
  /** All data, unclipped. */
  readonly full?: boolean | undefined;
}

/** The statements, each with its newline. */
export function* pythonText(source: ByteSource, options: PythonOptions): Generator<string> {
  const style = options.full === true ? FULL : CLIPPED;
  for (const { text } of decompile(source, { ...options, style })) {
    yield `${text.split('\n').map(terminalText).join('\n')}\n`;
  }
}
