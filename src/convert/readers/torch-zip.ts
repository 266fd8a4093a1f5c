/**
 * What torch.save writes since torch 1.6.
 * torch/serialization.py `_load`.
 * @module
 */
import { ModelFileError } from '../../core/error.ts';
import type { ByteSource } from '../../core/source.ts';
import { rootOf } from '../../formats/torch-archive.ts';
import type { GraphNode } from '../../pickle/graph.ts';
import type { ModelReader } from '../model/model.ts';
import { readPickle } from '../pickle/pickle-model.ts';
import { PICKLE_BUILDERS } from '../pickle/registry.ts';
import { storageName, type TorchStorage } from '../pickle/torch-storage.ts';
import { torchBuilders } from '../pickle/torch-tensors.ts';
import { openArchive, type Archive } from '../zip-member-source.ts';

/** Bytes of a record that holds a word. */
const WORD = 256;

/** Reader of torch's zips. */
export const torchZip: ModelReader = {
  formats: ['torch-zip'],
  read(source, context) {
    const archive = openArchive(source, context);
    const root = rootOf(archive.directory) ?? '';
    const find = storageFinder(archive, root);
    const pickle = archive.members.get(`${root}/data.pkl`);
    if (pickle === undefined) {
      throw new ModelFileError('MALFORMED', 'a torch file without data.pkl', {
        format: 'torch-zip',
      });
    }
    const model = readPickle(archive.open(pickle), {
      budget: context.budget,
      builders: [...PICKLE_BUILDERS, ...torchBuilders(find)],
    });
    const facts = factsOf(archive, root);
    const notRun = model.notRun.bind(model);
    return {
      format: 'torch-zip',
      root: model.root,
      framework: 'pt',
      facts,
      get notRun() {
        return notRun();
      },
      left: [],
    };
  },
};

/** Storages by key: each is a member of the archive, opened once. */
export function storageFinder(
  archive: Archive,
  root: string,
  folder = 'data',
): (id: GraphNode) => TorchStorage | undefined {
  const bigEndian = wordOf(archive, `${root}/byteorder`) === 'big';
  const opened = new Map<string, { readonly source: ByteSource; readonly bytes: number }>();
  return (id) => {
    const name = storageName(id);
    if (name === undefined) return undefined;
    const { key, type, dtype, bytes } = name;
    const entry = archive.members.get(`${root}/${folder}/${key}`);
    if (entry === undefined && bytes > 0) throw missing(key, bytes);
    const known =
      opened.get(key) ??
      (entry === undefined ? NOTHING : { source: archive.open(entry), bytes: entry.size });
    opened.set(key, known);
    if (known.bytes !== bytes) throw wrongSize(key, bytes, known.bytes);
    return { key, type, dtype, source: known.source, offset: 0, bytes, bigEndian };
  };
}

const NOTHING = { source: { size: 0, read: () => new Uint8Array(0) }, bytes: 0 };

function factsOf(archive: Archive, root: string): ReadonlyMap<string, string> {
  const facts = new Map<string, string>();
  for (const record of ['version', 'byteorder', '.format_version']) {
    const word = wordOf(archive, `${root}/${record}`);
    if (word !== undefined) facts.set(`torch.${record.replace('.', '')}`, word);
  }
  return facts;
}

function wordOf(archive: Archive, name: string): string | undefined {
  const bytes = archive.bytes(name, WORD);
  return bytes && new TextDecoder('utf-8').decode(bytes).trim();
}

function missing(key: string, bytes: number): ModelFileError {
  const message = `storage "${key.slice(0, 40)}" of ${bytes} bytes is not in the file`;
  return new ModelFileError('TRUNCATED', message, { format: 'torch-zip' });
}

function wrongSize(key: string, named: number, there: number): ModelFileError {
  const message = `storage "${key.slice(0, 40)}" is named with ${named} bytes, ${there} are there`;
  return new ModelFileError('MALFORMED', message, { format: 'torch-zip' });
}
