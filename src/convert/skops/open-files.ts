/**
 * The files of a skops archive, opened by name.
 * @module
 */
import { ModelFileError } from '../../core/error.ts';
import type { ByteSource } from '../../core/source.ts';
import type { ModelContext } from '../model/model.ts';
import type { GroupValue, ModelValue } from '../model/value.ts';
import { npyValue } from '../numpy/npy-value.ts';
import { openArchive, type Archive } from '../zip-member-source.ts';
import type { SkopsOpener } from './read-node.ts';

/** What `save_npz` writes besides the arrays. */
const FORMAT = 'format.npy';
const IS_ARRAY = '_is_array.npy';

/** Opens the files of an archive. Each node that names a file gets the same bytes. */
export function archiveOpener(archive: Archive, context: ModelContext): SkopsOpener {
  const opened = new Map<string, ByteSource>();
  const open = (name: string): ByteSource => {
    const known = opened.get(name);
    if (known !== undefined) return known;
    const entry = archive.members.get(name);
    if (entry === undefined) throw missing(name);
    const source = archive.open(entry);
    opened.set(name, source);
    return source;
  };
  return {
    array: (name) => {
      const { value } = npyValue(open(name), context, name);
      if (value.kind === 'tensor') return value;
      throw new ModelFileError('UNSUPPORTED', `"${name.slice(0, 80)}" holds objects`);
    },
    sparse: (name) => sparseOf(openArchive(open(name), context), context, name),
    bytes: (name, kind) => {
      const source = open(name);
      return { kind, source, offset: 0, length: source.size };
    },
  };
}

/** The arrays of an npz that `save_npz` wrote. */
function sparseOf(archive: Archive, context: ModelContext, file: string): GroupValue {
  const parts: (readonly [string, ModelValue])[] = [];
  for (const [name, entry] of archive.members) {
    if (name === FORMAT || name === IS_ARRAY) continue;
    const { value } = npyValue(archive.open(entry), context, name);
    if (value.kind !== 'tensor') throw new ModelFileError('UNSUPPORTED', `${name} holds objects`);
    parts.push([name.replace(/\.npy$/, ''), value]);
  }
  const kind = archive.members.has(IS_ARRAY) ? 'array' : 'matrix';
  return {
    kind: 'group',
    what: 'sparse',
    layout: `scipy.${formatOf(archive, file)}_${kind}`,
    parts,
  };
}

function formatOf(archive: Archive, file: string): string {
  const bytes = archive.bytes(FORMAT, 4096) ?? new Uint8Array(0);
  const format = /(csr|csc|bsr|dia|coo)\0*$/.exec(String.fromCharCode(...bytes.subarray(-16)))?.[1];
  if (format !== undefined) return format;
  const message = `"${file.slice(0, 80)}" is no sparse matrix that scipy wrote`;
  throw new ModelFileError('MALFORMED', message, { format: 'skops' });
}

function missing(name: string): ModelFileError {
  const message = `the schema names "${name.slice(0, 120)}", which is not in the archive`;
  return new ModelFileError('MALFORMED', message, { format: 'skops' });
}
