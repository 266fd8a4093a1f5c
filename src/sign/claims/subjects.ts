/**
 * What a claim is about: the model as a whole by its root digest, then every file by its own. The root digest
 * covers contents and not names, so both must fit.
 * @module
 */
import { compareUtf8 } from '../names.ts';
import type { HashedFile } from '../resources.ts';
import type { Subject } from '../statement.ts';

/** A model as it was found. */
export interface HashedModel {
  /** The last part of its path. */
  readonly name: string;
  /** As a signature has it, in lower-case hexadecimal. */
  readonly rootDigest: string;
  readonly files: readonly HashedFile[];
}

/** The subjects of a claim about `files` of a model. */
export function subjectsOf(
  { name, rootDigest }: HashedModel,
  files: readonly HashedFile[],
): readonly Subject[] {
  const parts = files.toSorted((a, b) => compareUtf8(a.name, b.name));
  return [
    { name, digest: { sha256: rootDigest } },
    ...parts.map((file) => ({ name: file.name, digest: { sha256: file.sha256 } })),
  ];
}

/**
 * Why subjects are not those of a model; nothing when they are. With `all` every file must be among them.
 */
export function otherSubjects(
  subjects: readonly Subject[],
  model: HashedModel,
  all: boolean,
): string | undefined {
  const [root, ...parts] = subjects;
  const signed = root?.digest['sha256'];
  if (signed !== model.rootDigest) {
    return `it is about another model (root digest ${shown(signed)}, found ${shown(model.rootDigest)})`;
  }
  const left = new Map(model.files.map(({ name, sha256 }) => [name, sha256]));
  for (const { name = '', digest } of parts) {
    const found = left.get(name);
    if (found === undefined) return `it speaks of ${JSON.stringify(name)}, which is not here`;
    if (found !== digest['sha256']) return `${JSON.stringify(name)} has another content`;
    left.delete(name);
  }
  const [missed] = left.keys();
  return all && missed !== undefined ? `it leaves out ${JSON.stringify(missed)}` : undefined;
}

function shown(digest: string | undefined): string {
  return digest === undefined ? 'none' : `${digest.slice(0, 12)}…`;
}
