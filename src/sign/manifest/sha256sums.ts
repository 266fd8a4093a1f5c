/**
 * Digests as `sha256sum` writes and checks them (GNU coreutils, "cksum output modes").
 * @module
 */
import type { ManifestFile } from './manifest.ts';

/** One line for each file: `sha256sum -c` checks them in the folder of the model. */
export function sha256sumsText(files: readonly ManifestFile[]): string {
  return files.map(({ name, sha256 }) => line(name, sha256)).join('');
}

/** A name with a line break or a backslash is escaped, and the line says so by a backslash of its own. */
function line(name: string, sha256: string): string {
  const escaped = name.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r');
  return `${escaped === name ? '' : '\\'}${sha256}  ${escaped}\n`;
}
