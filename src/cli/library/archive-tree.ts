/**
 * A wheel (a zip) or an sdist (a gzipped tar, at times a zip) of a Python library.
 * @module
 */
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { createGunzip } from 'node:zlib';
import { ModelFileError } from '../../core/error.ts';
import { Budget } from '../../core/limits.ts';
import { readExactly, type ByteSource } from '../../core/source.ts';
import { tarMembers } from '../../formats/tar-members.ts';
import { zipDirectory, type ZipEntry } from '../../formats/zip-directory.ts';
import { integrityParts, openMember } from '../../formats/zip-member.ts';
import { isUnsafeName } from '../../formats/zip-text.ts';
import { openFile } from '../../sources/file.ts';
import { spool } from '../../sources/spool.ts';
import { sha256OfFile } from '../sha256.ts';
import { UsageError } from '../usage-error.ts';
import { isWanted, TreeFiles, type Tree } from './tree.ts';

/** What one source file may have; the largest real ones have a megabyte or two. */
const MAX_FILE = 2 ** 24;
/** An unpacked sdist: kept in memory while it is small. */
const SPOOL = { memory: 2 ** 26, total: 2 ** 31 };

/** Opens a wheel or a zipped sdist; members are unpacked when they are read. */
export function zipTree(path: string): Tree {
  const source = openFile(path);
  try {
    const budget = new Budget();
    const { entries } = zipDirectory(source);
    budget.spendMembers(entries.length);
    const files = new TreeFiles(path);
    for (const entry of entries) {
      if (!isWanted(entry.name)) continue;
      const read = (): Uint8Array => readMember(source, entry);
      files.add({ path: checkedName(entry.name, path), size: entry.size, read });
    }
    const isWheel = files.files.some((file) => file.path.endsWith('.dist-info/METADATA'));
    return {
      kind: isWheel ? 'imports' : 'project',
      label: basename(path),
      files: files.files,
      sha256: sha256OfFile(source),
      close: () => source.close(),
    };
  } catch (error) {
    source.close();
    throw error;
  }
}

function readMember(source: ByteSource, entry: ZipEntry): Uint8Array {
  limitSize(entry.name, entry.size);
  const budget = new Budget();
  const steps = openMember(source, entry, budget);
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) refuse(step.value);
  if (step.value === undefined)
    throw new ModelFileError('MALFORMED', `"${entry.name}": unreadable`);
  const bytes = readExactly(step.value.source, 0, entry.size, 'zip').slice();
  for (const part of integrityParts(step.value, 'zip', budget)) refuse(part);
  return bytes;
}

/** Of a library there is nothing to judge: a damaged member is an error. */
function refuse(part: {
  readonly kind: string;
  readonly code?: string;
  readonly message?: string;
}): never {
  throw new ModelFileError(
    'MALFORMED',
    part.message ?? `damaged member: ${part.code ?? part.kind}`,
  );
}

/** Opens a gzipped tar: unpacked to memory, or to a file without a name when it is large. */
export async function tarTree(path: string): Promise<Tree> {
  const gunzip = createGunzip();
  createReadStream(path)
    .on('error', (error) => gunzip.destroy(error))
    .pipe(gunzip);
  const spooled = await spool(gunzip, SPOOL);
  const { source } = spooled;
  try {
    const files = new TreeFiles(path);
    for (const { name, type, size, dataOffset, sparse } of tarMembers(source)) {
      if (!isWanted(name) || !/^[0\0]$/u.test(type) || sparse) continue;
      const read = (): Uint8Array => {
        limitSize(name, size);
        return readExactly(source, dataOffset, size, 'tar').slice();
      };
      files.add({ path: checkedName(name, path), size, read });
    }
    return {
      kind: 'project',
      label: basename(path),
      files: files.files.map(withoutTop),
      sha256: digestOf(path),
      close: () => spooled.close(),
    };
  } catch (error) {
    spooled.close();
    throw error;
  }
}

/** An sdist has one folder at its top, named after the library and its version. */
function withoutTop<File extends { readonly path: string }>(file: File): File {
  return { ...file, path: file.path.replace(/^(?:\.\/)?[^/]+\//, '') };
}

function digestOf(path: string): string {
  const file = openFile(path);
  try {
    return sha256OfFile(file);
  } finally {
    file.close();
  }
}

function checkedName(name: string, path: string): string {
  if (isUnsafeName(name)) {
    throw new UsageError(`${path}: a member is named ${JSON.stringify(name)}, outside the archive`);
  }
  return name;
}

function limitSize(name: string, size: number): void {
  if (size <= MAX_FILE) return;
  throw new ModelFileError('LIMIT_EXCEEDED', `"${name}" has ${size} bytes, more than ${MAX_FILE}`);
}
