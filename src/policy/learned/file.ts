/**
 * A whole policy file as text: written from what was learned, and cut where the fixed form begins.
 * @module
 */
import { quoted } from './line.ts';
import { sectionsText, type Learned, type LearnedLibrary } from './sections.ts';

/** The policy file that says what was learned; equal knowledge gives equal bytes. */
export function policyFileText(learned: Learned, comments: readonly string[]): string {
  return [
    ...comments.map((line) => (line === '' ? '#' : `# ${line}`)),
    'schema = "pickleproof/policy/v1"',
    '',
    ...learned.libraries.map(libraryText),
    sectionsText(learned),
  ].join('\n');
}

function libraryText({ name, version, packages, sha256 }: LearnedLibrary): string {
  return [
    '[[library]]',
    `name = ${quoted(name)}`,
    `version = ${quoted(version)}`,
    `packages = [${packages.map(quoted).join(', ')}]`,
    `sha256 = ${quoted(sha256)}`,
    '',
  ].join('\n');
}

/** A policy file cut in two: what a TOML parser reads, and what may be in the fixed form. */
export interface CutFile {
  readonly head: string;
  readonly rest: string;
}

/** Cuts at the first line that begins a section; everything is head when there is none. */
export function cutPolicyFile(text: string): CutFile {
  const at = /^\[(?:learned|aliases)\./m.exec(text)?.index ?? text.length;
  return { head: text.slice(0, at), rest: text.slice(at) };
}
