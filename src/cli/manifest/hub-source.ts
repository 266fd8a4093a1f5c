/**
 * Where a model was downloaded from, as the tools of Hugging Face have noted: beside the files, or in the names of
 * the folders of their cache.
 * @module
 */
import { basename, join, resolve } from 'node:path';
import { realpathSync } from 'node:fs';
import type { SigningPlan } from '../../crypto/sign-model.ts';
import type { ExpectedFile } from '../../sign/manifest/compare-hub.ts';
import {
  digestOfEtag,
  hubNotePath,
  readHubNote,
  type HubNote,
} from '../../sign/manifest/hub-notes.ts';
import type { HubSource } from '../../sign/manifest/manifest.ts';
import { readSmallFile } from '../../sources/small-file.ts';

const MAX_NOTE = 4096;
/** huggingface_hub `file_download.py`: `models--org--name/snapshots/<commit>`, links to `blobs/<etag>`. */
const SNAPSHOT = /[\\/]models--([^\\/]+)[\\/]snapshots[\\/]([0-9a-f]{40})$/;

/** What the notes say together; nothing without any. */
export function hubSource(path: string, plan: SigningPlan): HubSource | undefined {
  const [, repository, revision] = SNAPSHOT.exec(resolve(path)) ?? [];
  if (repository !== undefined && revision !== undefined) {
    const name = repository.replaceAll('--', '/');
    return { hub: 'huggingface', repository: name, revision, files: plan.files.length };
  }
  const revisions = [...notesOf(path, plan).values()].map((note) => note.revision);
  if (revisions.length === 0) return undefined;
  const [first] = revisions;
  const isOne = revisions.every((each) => each === first);
  return {
    hub: 'huggingface',
    revision: isOne ? first : undefined,
    files: revisions.length,
  };
}

/** The digests that the notes, or the names of blobs, say. */
export function hubDigests(path: string, plan: SigningPlan): ReadonlyMap<string, ExpectedFile> {
  const expected = new Map<string, ExpectedFile>();
  for (const [name, { digest }] of notesOf(path, plan)) {
    if (digest !== undefined) expected.set(name, { digest });
  }
  if (!SNAPSHOT.test(resolve(path))) return expected;
  for (const file of plan.files) {
    const digest = digestOfEtag(basename(realpathSync(file.path)));
    if (digest !== undefined) expected.set(file.name, { digest });
  }
  return expected;
}

function notesOf(path: string, { tree, files }: SigningPlan): ReadonlyMap<string, HubNote> {
  const notes = new Map<string, HubNote>();
  // The walk has listed them: no name leads out of the folder.
  const present = new Set(tree.files.map(({ name }) => name));
  for (const { name } of files) {
    const place = hubNotePath(name);
    if (!present.has(place)) continue;
    const bytes = readSmallFile(join(path, place), MAX_NOTE);
    const note = readHubNote(Buffer.from(bytes).toString('latin1'));
    if (note !== undefined) notes.set(name, note);
  }
  return notes;
}
