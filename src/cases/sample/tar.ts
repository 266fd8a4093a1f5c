/**
 * Tar archives of samples (POSIX.1-1988 ustar).
 * @module
 */
import type { SampleFile } from '../case-study.ts';
import { concat, text } from './bytes.ts';

const BLOCK = 512;

/** An archive with the two zero blocks at its end. */
export function tar(files: readonly SampleFile[]): Uint8Array {
  const records = files.map(({ name, bytes }) => {
    const padding = new Uint8Array((BLOCK - (bytes.length % BLOCK)) % BLOCK);
    return [header(name, bytes.length), bytes, padding];
  });
  return concat(records, new Uint8Array(2 * BLOCK));
}

function header(name: string, size: number): Uint8Array {
  const block = new Uint8Array(BLOCK);
  const put = (at: number, value: string): void => block.set(text(value), at);
  put(0, name);
  put(100, '0000644\0');
  put(108, '0000000\0');
  put(116, '0000000\0');
  put(124, `${size.toString(8).padStart(11, '0')}\0`);
  put(136, '00000000000\0');
  put(148, '        ');
  put(156, '0');
  put(257, 'ustar\x0000');
  const sum = block.reduce((total, byte) => total + byte, 0);
  put(148, `${sum.toString(8).padStart(6, '0')}\0 `);
  return block;
}
