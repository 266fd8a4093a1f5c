/**
 * What torch.save writes since torch 1.6.
 * torch/serialization.py `_load`.
 * @module
 */
import { ModelFileError } from '../../core/error.ts';
import { rootOf } from '../../formats/torch-archive.ts';
import type { ModelReader } from '../model/model.ts';
import { readPickle } from '../pickle/pickle-model.ts';
import { PICKLE_BUILDERS } from '../pickle/registry.ts';
import { storageFinder, wordOf } from '../pickle/torch-members.ts';
import { torchBuilders } from '../pickle/torch-tensors.ts';
import { openArchive, type Archive } from '../zip-member-source.ts';

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

function factsOf(archive: Archive, root: string): ReadonlyMap<string, string> {
  const facts = new Map<string, string>();
  for (const record of ['version', 'byteorder', '.format_version']) {
    const word = wordOf(archive, `${root}/${record}`);
    if (word !== undefined) facts.set(`torch.${record.replace('.', '')}`, word);
  }
  return facts;
}
