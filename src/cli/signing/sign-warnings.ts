/**
 * What a signer should know, although the model is signed.
 * @module
 */
import { terminalText } from '../../report/escape.ts';
import type { TreeFile } from '../../sources/model-tree.ts';
import { warningText, type ScanFirst } from './scan-first.ts';

/** Lines for a terminal, none when there is nothing to say. */
export function signWarnings(files: readonly TreeFile[], scan: ScanFirst | undefined): string {
  return (scan === undefined ? '' : warningText(scan)) + decomposedText(files) + outsideText(files);
}

/** Names that a file system with normalisation, or a tool on the way, may change. */
function decomposedText(files: readonly TreeFile[]): string {
  const found = files.find(({ name }) => name !== name.normalize('NFC'));
  if (found === undefined) return '';
  return (
    `Warning: ${terminalText(found.name)} has letters in pieces (NFD), as macOS writes them; ` +
    'a copy elsewhere may be named otherwise, and then fail to verify\n'
  );
}

function outsideText(files: readonly TreeFile[]): string {
  const outside = files.filter((file) => file.outside === true);
  const [first] = outside;
  if (first === undefined) return '';
  const count = outside.length === 1 ? '1 link leads' : `${outside.length} links lead`;
  return (
    `Warning: ${count} out of the model, the first is ${terminalText(first.name)}; ` +
    'whoever verifies needs --allow-symlinks, or a copy without links\n'
  );
}
