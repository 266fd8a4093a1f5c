/**
 * What a comparison was asked to do, checked.
 * @module
 */
import type { Writer } from '../../convert/writer.ts';
import { WRITERS } from '../../convert/writers/index.ts';
import type { Values } from '../command.ts';
import { UsageError } from '../usage-error.ts';

/** See above. */
export interface CompareOptions {
  readonly form: 'text' | 'json' | 'html';
  readonly writers: readonly Writer[];
  readonly root: string | undefined;
  readonly repeats: number;
  readonly gzip: boolean;
  readonly keep: boolean;
  readonly scratch: string | undefined;
  /** The Python to time loaders with. */
  readonly python: string | undefined;
  /** Seconds that it may take. */
  readonly timeout: number;
}

const REPEATS = 3;
const MOST_REPEATS = 100;
const TIMEOUT = 600;

/** Reads the flags; throws `UsageError`. */
export function compareOptions(values: Values): CompareOptions {
  const form = textOf(values, 'format');
  return {
    form: form === 'json' || form === 'html' ? form : 'text',
    writers: writersOf(textOf(values, 'only')),
    root: textOf(values, 'root'),
    repeats: countOf('--repeat', textOf(values, 'repeat'), REPEATS, MOST_REPEATS),
    gzip: values['gzip'] !== false,
    keep: values['keep'] === true,
    scratch: textOf(values, 'scratch'),
    python: textOf(values, 'python'),
    timeout: countOf('--timeout', textOf(values, 'timeout'), TIMEOUT, 86_400),
  };
}

/** A flag that is a text. */
export function textOf(values: Values, key: string): string | undefined {
  const value = values[key];
  return typeof value === 'string' ? value : undefined;
}

function writersOf(only: string | undefined): readonly Writer[] {
  if (only === undefined) return WRITERS;
  return only.split(',').map((name) => {
    const writer = WRITERS.find(({ id }) => id === name.trim());
    if (writer !== undefined) return writer;
    const known = WRITERS.map(({ id }) => id).join(', ');
    throw new UsageError(`--only ${name}: write some of ${known}`);
  });
}

function countOf(flag: string, text: string | undefined, standard: number, most: number): number {
  const count = text === undefined ? standard : Number(text);
  if (Number.isInteger(count) && count >= 1 && count <= most) return count;
  throw new UsageError(`${flag} ${text ?? ''}: write a number from 1 to ${most}`);
}
