/**
 * Arrays by name, as numpy.savez and numpy.savez_compressed write them.
 * @module
 */
import { ModelFileError } from '../../core/error.ts';
import type { ModelReader } from '../model/model.ts';
import type { ModelValue } from '../model/value.ts';
import { NOTES, readNotes, withTrueType, type TrueTypes } from '../numpy/npz-notes.ts';
import { npyValue, type NpyValue } from '../numpy/npy-value.ts';
import { openArchive } from '../zip-member-source.ts';

const ENDING = '.npy';

/** Reader of npz files. */
export const npz: ModelReader = {
  formats: ['npz'],
  read(source, context) {
    const archive = openArchive(source, context);
    const found = new Map<string, NpyValue>();
    for (const entry of archive.directory.entries) {
      if (!entry.name.endsWith(ENDING)) throw noArray(entry.name, entry.localOffset);
      const name = entry.name.slice(0, -ENDING.length);
      found.set(name, npyValue(archive.open(entry), context, name.slice(0, 120)));
    }
    const types = notesOf(found.get(NOTES)?.value);
    if (types !== undefined) found.delete(NOTES);
    const entries = [...found].map(([name, { value }]): readonly [ModelValue, ModelValue] => [
      { kind: 'str', text: name },
      typed(name, value, types),
    ]);
    return {
      format: 'npz',
      root: { kind: 'dict', entries },
      framework: 'np',
      facts: new Map(),
      get notRun() {
        return [...found.values()].flatMap((array) => array.notRun());
      },
      left: [],
    };
  },
};

function notesOf(value: ModelValue | undefined): TrueTypes | undefined {
  return value?.kind === 'tensor' ? readNotes(value.tensor) : undefined;
}

function typed(name: string, value: ModelValue, types: TrueTypes | undefined): ModelValue {
  const type = types?.get(name);
  if (type === undefined || value.kind !== 'tensor') return value;
  return { ...value, tensor: withTrueType(name, value.tensor, type) };
}

function noArray(name: string, offset: number): ModelFileError {
  const message = `"${name.slice(0, 120)}" is no array`;
  return new ModelFileError('UNSUPPORTED', message, { format: 'npz', offset });
}
