/**
 * Programs by name, as a shell would find them.
 * @module
 */
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

/** All programs of that name on the PATH, in its order; folders that are not absolute do not count. */
export function onPath(name: string, path: string = process.env['PATH'] ?? ''): readonly string[] {
  const folders = path.split(delimiter).filter(isAbsolute);
  return [...new Set(folders.map((folder) => join(folder, name)))].filter(isProgram);
}

/** Whether a path is a file that may be executed. */
export function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
