/**
 * The files of a model against what a hub or a checkout says of them.
 * @module
 */
import { compareUtf8 } from '../names.ts';
import type { Problem } from '../problem.ts';
import type { HubDigest } from './hub-notes.ts';

/** A file as it is here. */
export interface PresentFile {
  readonly name: string;
  readonly size: number;
  readonly sha256: string;
}

/** What somebody else says of a file. */
export interface ExpectedFile {
  readonly digest: HubDigest;
  readonly size?: number | undefined;
}

/** What came of it. */
export interface HubComparison {
  readonly problems: readonly Problem[];
  /** Files that are here and that nothing was said of. */
  readonly notCovered: readonly string[];
  readonly verified: number;
}

/** `gitBlob` gives the digest that git has for a file that is here. */
export function compareHub(
  files: readonly PresentFile[],
  expected: ReadonlyMap<string, ExpectedFile>,
  gitBlob: (name: string) => string,
): HubComparison {
  const problems: Problem[] = [];
  const present = new Set(files.map(({ name }) => name));
  for (const file of files) {
    const wanted = expected.get(file.name);
    if (wanted === undefined) continue;
    const found = wanted.digest.kind === 'sha256' ? file.sha256 : gitBlob(file.name);
    if (found !== wanted.digest.hex) problems.push(changed(file, wanted, found));
  }
  const differing = problems.length;
  for (const name of expected.keys()) {
    if (!present.has(name)) {
      problems.push({ code: 'FILE_MISSING', name, message: 'known to the hub, but not here' });
    }
  }
  const covered = files.filter(({ name }) => expected.has(name));
  return {
    problems: problems.toSorted((a, b) => compareUtf8(a.name ?? '', b.name ?? '')),
    notCovered: files.filter(({ name }) => !expected.has(name)).map(({ name }) => name),
    verified: covered.length - differing,
  };
}

function changed({ name, size }: PresentFile, wanted: ExpectedFile, found: string): Problem {
  const sizes =
    wanted.size === undefined || wanted.size === size
      ? ''
      : `; ${wanted.size} bytes there, ${size} here`;
  const message = `not the content that the hub has${sizes}`;
  return { code: 'FILE_CHANGED', name, expected: wanted.digest.hex, found, message };
}
