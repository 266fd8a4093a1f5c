/**
 * What torch.package.PackageExporter writes: pickles, storages, and the Python modules that they need.
 * torch 2.15 torch/package/package_importer.py: unpickling imports modules from the archive, which runs them.
 * @module
 */
import type { ByteSource } from '../core/source.ts';
import { codeText } from './code-text.ts';
import type { Format, Part, ReadContext } from './format.ts';
import { looksLikePickle } from './pickle-detect.ts';
import { pickleParts } from './pickle-stream.ts';
import { rootOf } from './torch-archive.ts';
import { scriptCodeParts } from './torchscript-code.ts';
import { unreadPart } from './unread-part.ts';
import { zipDirectory, type ZipDirectory, type ZipEntry } from './zip-directory.ts';
import { flagAnomalies } from './zip-local.ts';
import { memberBytes } from './zip-member-bytes.ts';
import { integrityParts, openMember } from './zip-member.ts';
import { archiveParts, detectedDirectory, memberParts } from './zip-read.ts';

const MAX_SOURCE = 2 ** 24;
const STORAGE = /^\.data\/(\d+)\.storage$/u;

/** A torch package: a torch archive that lists the modules it expects outside. */
export const torchPackage: Format = {
  id: 'torch-package',
  spec: 'https://docs.pytorch.org/docs/stable/package.html',
  inZip: true,
  rank: 13,
  isModel: true,
  family: 'zip',
  beside: true,
  detect: (head, source) => {
    const directory = detectedDirectory(head, source);
    const wanted = `${directory === undefined ? '' : rootOf(directory)}/.data/extern_modules`;
    return directory?.entries.some(({ name }) => sameRecord(name, wanted)) === true;
  },
  read: packageParts,
};

/** miniz looks records up without regard to case. */
function sameRecord(name: string, wanted: string): boolean {
  return name.toLowerCase() === wanted.toLowerCase();
}

interface Package {
  readonly source: ByteSource;
  readonly context: ReadContext;
  readonly root: string;
  readonly storages: ReadonlyMap<string, number>;
}

function* packageParts(source: ByteSource, context: ReadContext): Generator<Part> {
  const directory = zipDirectory(source);
  const root = `${rootOf(directory) ?? ''}/`;
  const storages = storageSizes(directory, root);
  yield* scriptCodeParts(source, context, `${root}.data/ts_code/code/`);
  const whole = { source, context, root, storages };
  yield* archiveParts(source, context, 'torch', (entry) => entryParts(whole, entry));
}

function storageSizes({ entries }: ZipDirectory, root: string): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  for (const { name, size } of entries) {
    const key = STORAGE.exec(name.slice(root.length))?.[1];
    if (key === undefined || !name.startsWith(root)) continue;
    // Programs name a storage with its extension.
    sizes.set(key, size).set(`${key}.storage`, size);
  }
  return sizes;
}

function* entryParts(whole: Package, entry: ZipEntry): Generator<Part> {
  const record = entry.name.startsWith(whole.root) ? entry.name.slice(whole.root.length) : '';
  if (STORAGE.test(record)) {
    yield* flagAnomalies(entry);
  } else if (/\.py$/iu.test(record) && !record.startsWith('.data/')) {
    yield* sourceParts(whole, entry);
  } else {
    yield* pickleOrFile(whole, entry, /^\.data\/ts_code\//iu.test(record));
  }
}

/** A module of the package: it runs when something in a pickle, or another module, imports it. */
function* sourceParts({ source, context }: Package, entry: ZipEntry): Generator<Part> {
  const { name } = entry;
  try {
    const read = memberBytes(source, entry, context, MAX_SOURCE);
    if (read !== undefined && read.bytes.length > 0) {
      const { bytes, offset } = read;
      const language = 'python-source';
      yield { kind: 'code', name, offset, language, runs: 'load', ...codeText(bytes, language) };
    }
  } catch (error) {
    yield unreadPart(name, entry.localOffset, error);
  }
  yield* memberParts(source, entry, context);
}

/** load_pickle takes any member, whatever its name. */
function* pickleOrFile(whole: Package, entry: ZipEntry, program: boolean): Generator<Part> {
  const { source, context, storages } = whole;
  const member = yield* openMember(source, entry, context.budget);
  if (member === undefined) return;
  if (!/\.(?:debug_)?pkl$/iu.test(entry.name) && !looksLikePickle(member.source)) {
    yield* memberParts(source, entry, context);
    return;
  }
  const base = member.local.dataOffset;
  const place = { loader: 'torch', name: entry.name, base, storages, program } as const;
  yield* pickleParts(member.source, context, place);
  yield* integrityParts(member, 'torch', context.budget);
}
