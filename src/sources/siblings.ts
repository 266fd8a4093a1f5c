/**
 * Files beside a file, by relative names that a file states: never outside its folder, not by a link either.
 * @module
 */
import { realpathSync, statSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import type { ByteSource } from '../core/source.ts';
import { openFile } from './file.ts';

/** Opens siblings of `path`; `name` may have folders in it. */
export function siblingsOf(path: string): (name: string) => ByteSource | undefined {
  const opened = new Map<string, ByteSource | undefined>();
  return (name) => {
    if (!opened.has(name)) opened.set(name, openSibling(dirname(path), name));
    return opened.get(name);
  };
}

function openSibling(folder: string, name: string): ByteSource | undefined {
  const parts = name.split('/');
  if (parts.some((part) => part === '' || part === '..' || part === '.' || part.includes('\\'))) {
    return undefined;
  }
  if (name.includes('\0')) return undefined;
  try {
    const root = realpathSync(folder);
    const target = realpathSync(join(folder, ...parts));
    if (!target.startsWith(root + sep) || !statSync(target).isFile()) return undefined;
    return openFile(target);
  } catch {
    return undefined; // it is not there
  }
}
