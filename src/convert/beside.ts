/**
 * Files beside a model that the model itself names.
 * @module
 */
import { ModelFileError } from '../core/error.ts';
import type { ByteSource } from '../core/source.ts';
import type { ModelContext } from './model/model.ts';

/** Who names the file, and where. */
export interface NamedAt {
  readonly format: string;
  readonly offset: number;
}

/** Opens a file by a relative path with no step upwards, on any system; throws where there is none. */
export function openBeside(
  { sibling }: Pick<ModelContext, 'sibling'>,
  location: string,
  at: NamedAt,
): ByteSource {
  const shown = `"${location.slice(0, 120)}"`;
  if (!isBelow(location)) {
    throw new ModelFileError('MALFORMED', `data in ${shown}, which is no path below`, at);
  }
  const source = sibling(location);
  if (source !== undefined) return source;
  throw new ModelFileError(
    'TRUNCATED',
    `the file ${shown} with the data of tensors is not there`,
    at,
  );
}

function isBelow(location: string): boolean {
  if (location === '' || /[\\:\0]/.test(location)) return false;
  return location.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}
