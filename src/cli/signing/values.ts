/**
 * What the signing commands read of their flags.
 * @module
 */
import type { Values } from '../command.ts';
import { UsageError } from '../usage-error.ts';

/** The text of a flag, or nothing. */
export function textOf(values: Values, key: string): string | undefined {
  const value = values[key];
  return typeof value === 'string' ? value : undefined;
}

/** The texts of a flag that may be given several times. */
export function textsOf(values: Values, key: string): readonly string[] {
  return textOf(values, key)?.split('\n') ?? [];
}

/** `--jobs`: 1 to 64; undefined leaves it to who hashes. */
export function jobsOf(values: Values): number | undefined {
  const text = textOf(values, 'jobs');
  if (text === undefined) return undefined;
  const jobs = Number(text);
  if (Number.isInteger(jobs) && jobs >= 1 && jobs <= 64) return jobs;
  throw new UsageError(`--jobs ${text}: write a number from 1 to 64`);
}

/** Whether the report is to be JSON. */
export function wantsJson(values: Values): boolean {
  return values['format'] === 'json';
}

/** `--ignore`: paths as a signature knows them, without a slash at the end. Throws `UsageError`. */
export function ignoredOf(values: Values, unsafe: (path: string) => string | undefined): string[] {
  return textsOf(values, 'ignore').map((text) => {
    const path = text.replace(/^\.\//, '').replace(/\/+$/, '');
    const why = unsafe(path);
    if (why === undefined) return path;
    throw new UsageError(`--ignore ${text}: ${why}; write the path within the model`);
  });
}
