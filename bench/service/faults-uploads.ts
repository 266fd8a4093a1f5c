/**
 * Faults of uploads and of the disk.
 * @module
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openFolderBlobs } from '../../src/service/blobs/folder-blobs.ts';
import type { FaultContext, FaultResult } from './fault.ts';
import { sampleModel } from './models.ts';

/** Uploads that break anywhere, go on, are refused for want of room, and are whole in the end. */
export async function uploadBroken({ folder, models, random }: FaultContext): Promise<FaultResult> {
  const blobs = openFolderBlobs(join(folder, 'broken'), 1e9);
  const problems: string[] = [];
  let breaks = 0;
  for (let index = 0; index < models; index += 1) {
    const { bytes } = sampleModel(index);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    for (;;) {
      const offset = await blobs.received(sha256);
      const until = offset + Math.ceil(random() * bytes.length);
      const breaksHere = until < bytes.length && random() < 0.7;
      const body = stream(bytes.subarray(offset, until), breaksHere);
      const end = await blobs
        .append(sha256, { offset, size: bytes.length, body })
        .catch(() => 'broken' as const);
      if (end === 'stored') break;
      breaks += 1;
      if (breaks > models * 100)
        return { figures: 'without end', problems: ['uploads do not end'] };
    }
    const size = (await blobs.has(sha256))?.size;
    if (size !== bytes.length) problems.push(`${sha256} is of ${size} bytes`);
  }
  const { used } = await blobs.usage();
  return { figures: `${models} uploads, ${breaks} breaks, ${used} bytes kept`, problems };
}

async function* stream(bytes: Uint8Array, breaks: boolean): AsyncIterable<Uint8Array> {
  yield await Promise.resolve(bytes);
  if (breaks) throw new Error('the connection broke');
}

/** A disk of one MiB (needs leave to mount one): what does not fit leaves nothing, and fits once there is room. */
export async function diskFull({ folder }: FaultContext): Promise<FaultResult> {
  const place = join(folder, 'small');
  mkdirSync(place);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', place], { stdio: 'ignore' });
  } catch {
    return { figures: 'not tried: no leave to mount a disk', problems: [] };
  }
  try {
    return await fill(place);
  } finally {
    execFileSync('umount', [place]);
  }
}

async function fill(place: string): Promise<FaultResult> {
  const blobs = openFolderBlobs(place, 1e9);
  const problems: string[] = [];
  const stored: string[] = [];
  let refused: Uint8Array | undefined;
  for (let index = 0; refused === undefined; index += 1) {
    const { bytes } = sampleModel(index);
    const end = await put(blobs, bytes);
    if (end === 'stored') stored.push(digest(bytes));
    else refused = bytes;
    if (end !== 'stored' && end !== 'DISK_FULL') problems.push(`a full disk was ${end}`);
  }
  if ((await blobs.received(digest(refused))) !== 0)
    problems.push('a piece was left on a full disk');
  for (const sha256 of stored.slice(0, 5)) await blobs.remove(sha256);
  const again = await put(blobs, refused);
  if (again !== 'stored') problems.push(`with room again: ${again}`);
  return {
    figures: `${stored.length} stored, the next refused, and stored once there was room`,
    problems,
  };
}

async function put(blobs: ReturnType<typeof openFolderBlobs>, bytes: Uint8Array): Promise<string> {
  const part = { offset: 0, size: bytes.length, body: stream(bytes, false) };
  return blobs
    .append(digest(bytes), part)
    .catch((error: unknown) =>
      error instanceof Error && 'code' in error ? String(error.code) : 'x',
    );
}

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
