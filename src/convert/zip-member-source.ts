/**
 * Members of a zip for conversion: strictly read, since what two readers take differently cannot be
 * converted faithfully.
 * @module
 */
import { ModelFileError } from '../core/error.ts';
import { readExactly, type ByteSource } from '../core/source.ts';
import { zipDirectory, type ZipDirectory, type ZipEntry } from '../formats/zip-directory.ts';
import { openMember } from '../formats/zip-member.ts';
import type { ModelContext } from './model/model.ts';

/** What makes a zip ambiguous. */
const AMBIGUOUS: ReadonlySet<string> = new Set(['local-central-mismatch', 'duplicate-member']);
const STORED = 0;

/** A zip whose members can be had by name. */
export interface Archive {
  readonly directory: ZipDirectory;
  readonly members: ReadonlyMap<string, ZipEntry>;
  /** The bytes of a member, to be read in any order; throws when they cannot be had. */
  open(entry: ZipEntry): ByteSource;
  /** The bytes of a small member; undefined when there is none of that name. */
  bytes(name: string, most: number): Uint8Array | undefined;
}

/** Opens a zip; throws for one whose directory contradicts itself. */
export function openArchive(source: ByteSource, context: ModelContext): Archive {
  const directory = zipDirectory(source);
  for (const { code, offset, details } of directory.anomalies) {
    if (AMBIGUOUS.has(code)) throw ambiguous(code, details, offset);
  }
  const members = new Map(directory.entries.map((entry) => [entry.name, entry]));
  const open = (entry: ZipEntry): ByteSource => memberSource(source, entry, context);
  return {
    directory,
    members,
    open,
    bytes(name, most) {
      const entry = members.get(name);
      if (entry === undefined) return undefined;
      if (entry.size > most) throw tooLarge(entry, most);
      return readExactly(open(entry), 0, entry.size, 'zip').slice();
    },
  };
}

function memberSource(source: ByteSource, entry: ZipEntry, context: ModelContext): ByteSource {
  const steps = openMember(source, entry, context.budget);
  for (;;) {
    const step = steps.next();
    if (step.done === true) {
      if (step.value === undefined) throw unreadable(entry);
      const bytes = step.value.source;
      return entry.method === STORED ? bytes : context.spool(bytes);
    }
    const part = step.value;
    if (part.kind === 'unread') throw new ModelFileError(part.code, part.reason, { format: 'zip' });
    if (AMBIGUOUS.has(part.code)) throw ambiguous(part.code, part.details, part.offset);
  }
}

function ambiguous(
  code: string,
  details: Readonly<Record<string, string | number>>,
  offset: number,
): ModelFileError {
  const what = Object.entries(details).map(([key, value]) => `${key} ${value}`);
  const message = `readers disagree about this zip (${code}: ${what.join(', ')})`;
  return new ModelFileError('MALFORMED', message, { format: 'zip', offset });
}

function unreadable({ name, localOffset }: ZipEntry): ModelFileError {
  const message = `"${name}" cannot be read`;
  return new ModelFileError('UNSUPPORTED', message, { format: 'zip', offset: localOffset });
}

function tooLarge({ name, size, localOffset }: ZipEntry, most: number): ModelFileError {
  const message = `"${name}" has ${size} bytes, more than ${most}`;
  return new ModelFileError('LIMIT_EXCEEDED', message, { format: 'zip', offset: localOffset });
}
