/**
 * `trust.toml`: which entry is about a model, read from the file that the user names.
 * @module
 */
import { readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, relative, resolve, sep } from 'node:path';
import {
  entryFor,
  type ModelPlace,
  type TrustEntry,
} from '../../sign/trust-policy/trust-policy.ts';
import { readTrustPolicy } from '../../sign/trust-policy/read-trust-policy.ts';
import { parseToml, type Table } from '../toml-file.ts';
import { lineFinder } from '../toml-lines.ts';
import { isAddress } from '../local-path.ts';
import { modelNameOf, unpinnedAddress } from '../remote/address-name.ts';
import { UsageError } from '../usage-error.ts';

/** The first entry that fits the model at `path`; nothing when none does. Throws `UsageError` with the line. */
export async function trustEntryFor(policy: string, path: string): Promise<TrustEntry | undefined> {
  const text = readText(policy);
  let table: Table;
  try {
    table = await parseToml(text);
  } catch (error) {
    const line = error instanceof Error && 'line' in error ? Number(error.line) : 1;
    const message = error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : '';
    throw new UsageError(`${policy}:${line}: ${message}`);
  }
  const { policy: read, mistakes } = readTrustPolicy(table);
  const lineOf = lineFinder(text);
  const [first] = mistakes
    .map((mistake) => ({ line: lineOf(mistake.path), message: mistake.message }))
    .toSorted((a, b) => a.line - b.line);
  if (first !== undefined) throw new UsageError(`${policy}:${first.line}: ${first.message}`);
  return entryFor(read, placeOf(policy, path));
}

/** Links resolved, as a link could give a model any name; of an address without what it is asked for at. */
function placeOf(policy: string, path: string): ModelPlace {
  if (isAddress(path)) return { name: modelNameOf(path), path: unpinnedAddress(path) };
  const model = realOf(path);
  const below = relative(realOf(dirname(policy)), model);
  const isOutside = below === '..' || below.startsWith(`..${sep}`);
  return {
    name: basename(model),
    path: (isOutside ? model : below).replaceAll(sep, '/'),
  };
}

function realOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path); // listing the model will say what is wrong with it
  }
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const why = error instanceof Error ? error.message.replace(/ '.*'$/s, '') : String(error);
    throw new UsageError(`--policy ${path}: ${why}`);
  }
}
