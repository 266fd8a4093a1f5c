/**
 * What numpy.savez writes: a zip of npy files.
 * @module
 */
import { ModelFileError } from '../core/error.ts';
import { Budget } from '../core/limits.ts';
import type { ByteSource } from '../core/source.ts';
import type { Format } from './format.ts';
import { beginsAsNpy } from './npy-header.ts';
import type { ZipDirectory, ZipEntry } from './zip-directory.ts';
import { openMember } from './zip-member.ts';
import { beginsAsZip, detectedDirectory, zipParts } from './zip-read.ts';

const MAGIC_SIZE = 6;
/** Members whose content is looked at; the name decides about the others, and all are read. */
const LOOKED_AT = 4;

/** An npz: numpy.load asks for a zip's first bytes, so one recognised by its end is none. */
export const npz: Format = {
  id: 'npz',
  spec: 'https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html',
  inZip: true,
  rank: 12,
  family: 'zip',
  detect: (head, source) => {
    const directory = beginsAsZip(head) ? detectedDirectory(head, source) : undefined;
    return directory !== undefined && holdsArrays(source, directory);
  },
  read: zipParts,
};

function holdsArrays(source: ByteSource, { entries }: ZipDirectory): boolean {
  return (
    entries.length > 0 &&
    entries.every(({ name }) => name.endsWith('.npy')) &&
    entries.slice(0, LOOKED_AT).every((entry) => isArray(source, entry))
  );
}

function isArray(source: ByteSource, entry: ZipEntry): boolean {
  try {
    const steps = openMember(source, entry, new Budget());
    let step = steps.next();
    while (step.done !== true) step = steps.next();
    return step.value !== undefined && beginsAsNpy(step.value.source.read(0, MAGIC_SIZE));
  } catch (error) {
    if (error instanceof ModelFileError && error.code !== 'SOURCE_FAILED') return false;
    throw error;
  }
}
