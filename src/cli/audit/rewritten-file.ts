/**
 * A source file that is changed by ranges of its text, and keeps everything else: encoding, byte order mark,
 * line ends, mode.
 * @module
 */
import { chmodSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { openOutput } from '../output-file.ts';

/** How text becomes the bytes of the file again. */
export type Encode = (text: string) => Uint8Array;

/** The way from `text` back to exactly the bytes of the file; `undefined` where there is none. */
export function encodingOf(path: string, text: string): Encode | undefined {
  const bytes = readFileSync(path);
  const ways: readonly Encode[] = [
    (value) => Buffer.from(value, 'utf8'),
    (value) => Buffer.from(`\ufeff${value}`, 'utf8'),
    (value) => Buffer.from(value, 'latin1'),
  ];
  return ways.find((way) => bytes.equals(way(text)));
}

/** Puts new bytes in the place of a file, behind links as well, with its mode. */
export function rewrite(path: string, bytes: Uint8Array): void {
  const real = realpathSync(path);
  const { mode } = statSync(real);
  const output = openOutput(real, true, { mode: mode & 0o777 });
  try {
    output.write(bytes);
    output.finish();
  } catch (error) {
    output.discard();
    throw error;
  }
  chmodSync(real, mode & 0o777); // the process's own mask took bits away
}
