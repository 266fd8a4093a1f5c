/**
 * A file from the browser to a verdict: hashed, sent in parts, judged.
 * @module
 */
import { ApiProblem, type Api, type Job } from './api.ts';
import { Sha256 } from './sha256.ts';

/** What is under way, for people. */
export type Progress = (what: string, share: number | undefined) => void;

/** Bytes of one part; the service writes one before it takes the next. */
const PART = 8 * 2 ** 20;
/** The browser's own digest needs the whole file in memory. */
const AT_ONCE = 64 * 2 ** 20;

/** Sends a file and asks for its scan: the job once it has ended. */
export async function judgeFile(
  api: Api,
  { name: chosen, file }: { readonly name: string; readonly file: Blob },
  progress: Progress,
): Promise<Job> {
  progress('Reading', 0);
  const sha256 = await digestOf(file, (share) => progress('Reading', share));
  await sendParts(api, sha256, file, (share) => progress('Sending', share));
  progress('Waiting for the verdict', undefined);
  const name = chosen.replace(/[\p{C}\p{Zl}\p{Zp}/\\]/gu, '_').slice(0, 255) || 'file';
  const json = { kind: 'scan', target: { kind: 'blob', sha256, name } };
  return settled(api, await api.get<Job>('/v1/jobs', { method: 'POST', json }));
}

async function settled(api: Api, asked: Job): Promise<Job> {
  let job = asked;
  while (job.state === 'queued' || job.state === 'active') {
    job = await api.get<Job>(`/v1/jobs/${job.id}?wait=20`);
  }
  return job;
}

async function digestOf(file: Blob, onShare: (share: number) => void): Promise<string> {
  // Only pages from https and from this machine have it.
  const subtle: SubtleCrypto | undefined = globalThis.crypto.subtle;
  if (subtle !== undefined && file.size <= AT_ONCE) {
    const digest = new Uint8Array(await subtle.digest('SHA-256', await file.arrayBuffer()));
    return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  }
  const hash = new Sha256();
  for (let at = 0; at < file.size; at += PIECE) {
    hash.update(new Uint8Array(await file.slice(at, at + PIECE).arrayBuffer()));
    onShare(Math.min(1, (at + PIECE) / file.size));
  }
  return hash.hex();
}

/** A piece is hashed in some milliseconds: the page stays alive. */
const PIECE = 2 ** 20;

/** Goes on where the service says, which is where an interrupted upload stopped. */
async function sendParts(
  api: Api,
  sha256: string,
  file: Blob,
  onShare: (share: number) => void,
): Promise<void> {
  let offset = 0;
  for (;;) {
    onShare(file.size === 0 ? 1 : offset / file.size);
    const answer = await sendPart(api, sha256, file, offset);
    if (answer.status === 201) return;
    offset = Number(answer.headers.get('Upload-Offset'));
  }
}

async function sendPart(api: Api, sha256: string, file: Blob, offset: number): Promise<Response> {
  const path = `/v1/blobs/${sha256}`;
  const headers = { 'Upload-Offset': String(offset), 'Upload-Length': String(file.size) };
  const body = file.slice(offset, offset + PART);
  try {
    return await api.send(path, { method: 'PATCH', headers, body });
  } catch (error) {
    if (error instanceof ApiProblem && error.status === 409)
      return api.send(path, { method: 'HEAD' });
    throw error;
  }
}
