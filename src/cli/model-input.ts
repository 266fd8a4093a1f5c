/**
 * What a command that reads one model was pointed at: a file, a pipe, or a folder with one model in it.
 * @module
 */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ModelFileError } from '../core/error.ts';
import type { ByteSource } from '../core/source.ts';
import { openFile, type FileSource } from '../sources/file.ts';
import { siblingsOf } from '../sources/siblings.ts';
import { spoolSource } from '../sources/spool-source.ts';
import { assertLocal, isAddress } from './local-path.ts';
import type { RemoteReading } from './remote/remote-input.ts';
import { UsageError } from './usage-error.ts';

/** An open model. */
export interface ModelInput {
  /** The file itself: of a folder the one that names the others. */
  readonly path: string;
  /** The same on this disk; undefined for what came through a pipe or over the network. */
  readonly file?: string | undefined;
  readonly source: ByteSource;
  /** A file beside it. */
  readonly sibling: (name: string) => ByteSource | undefined;
  /** See `ModelContext.spool`. */
  readonly spool: (stream: ByteSource) => ByteSource;
  /** Throws when the file is no longer the one that was opened. */
  assertUnchanged(): void;
  close(): void;
}

/** In a folder, the file that names the others, the most telling one first. */
const MAIN_FILES = [
  /\.index\.json$/,
  /^saved_model\.pb$/,
  /\.index$/,
  /\.safetensors$/,
  /\.(?:bin|pt|pth|ckpt|h5|keras|onnx|gguf|msgpack)$/,
];

/** Opens what `path` names; an address only where the command says how to read one. */
export async function openModelInput(path: string, remote?: RemoteReading): Promise<ModelInput> {
  if (remote === undefined) assertLocal(path);
  else if (isAddress(path)) {
    return (await import('./remote/remote-input.ts')).openRemoteInput(path, remote);
  }
  if (path === '-') return openPipe();
  const main = mainFile(path);
  const file = openNamed(main);
  return {
    path: main,
    file: main,
    source: file,
    sibling: siblingsOf(main),
    spool: spoolSource,
    assertUnchanged: () => file.assertUnchanged(),
    close: () => file.close(),
  };
}

/** Opens a file; a failure says which. */
function openNamed(path: string): FileSource {
  try {
    return openFile(path);
  } catch (error) {
    if (!(error instanceof ModelFileError)) throw error;
    throw new ModelFileError(error.code, `${path}: ${error.message}`, { cause: error });
  }
}

async function openPipe(): Promise<ModelInput> {
  const { spool } = await import('../sources/spool.ts');
  const spooled = await spool(process.stdin);
  return {
    path: '-',
    source: spooled.source,
    sibling: nothing,
    spool: spoolSource,
    assertUnchanged: nothing,
    close: () => spooled.close(),
  };
}

function mainFile(path: string): string {
  if (!isFolder(path)) return path;
  const name = mainName(path, readdirSync(path).toSorted());
  if (name !== undefined) return join(path, name);
  throw new ModelFileError('UNSUPPORTED', `${path}: no model file in this folder`);
}

/** The file of a folder that names the others; throws `UsageError` for several that could. */
export function mainName(folder: string, names: readonly string[]): string | undefined {
  for (const pattern of MAIN_FILES) {
    const found = names.filter((name) => pattern.test(name));
    if (found.length === 1) return found[0];
    if (found.length > 1) {
      throw new UsageError(`${folder}: name one of ${found.slice(0, 8).join(', ')}`);
    }
  }
  return undefined;
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false; // opening it will say why
  }
}

function nothing(): undefined {
  return undefined;
}
