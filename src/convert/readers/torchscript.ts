/**
 * What torch.jit.save writes: the tensors of the module; its program stays behind.
 * torch/csrc/jit/serialization/import.cpp `ScriptModuleDeserializer`.
 * @module
 */
import { rootOf } from '../../formats/torch-archive.ts';
import { ModelFileError } from '../../core/error.ts';
import type { Left, ModelReader } from '../model/model.ts';
import { readPickle } from '../pickle/pickle-model.ts';
import { PICKLE_BUILDERS } from '../pickle/registry.ts';
import { torchBuilders } from '../pickle/torch-tensors.ts';
import { openArchive, type Archive } from '../zip-member-source.ts';
import { storageFinder } from '../pickle/torch-members.ts';

/** Reader of TorchScript archives. */
export const torchscript: ModelReader = {
  formats: ['torchscript', 'torch-mobile'],
  read(source, context, format) {
    const archive = openArchive(source, context);
    const root = rootOf(archive.directory) ?? '';
    const pickle = archive.members.get(`${root}/data.pkl`);
    if (pickle === undefined) {
      throw new ModelFileError('MALFORMED', 'an archive without data.pkl', { format });
    }
    const find = storageFinder(archive, root, 'data');
    const model = readPickle(archive.open(pickle), {
      budget: context.budget,
      builders: [...PICKLE_BUILDERS, ...torchBuilders(find)],
    });
    return {
      format,
      root: model.root,
      framework: 'pt',
      facts: new Map(),
      get notRun() {
        return model.notRun();
      },
      left: programOf(archive, root),
    };
  },
};

/** The code, and the constants that only code uses. */
function programOf({ members }: Archive, root: string): readonly Left[] {
  const names = [...members.keys()];
  const folders = ['code', 'constants'].filter((folder) =>
    names.some((name) => name.startsWith(`${root}/${folder}/`)),
  );
  const records = ['bytecode.pkl'].filter((record) => members.has(`${root}/${record}`));
  return [...folders, ...records].map((path) => ({ path, kind: 'program', type: 'TorchScript' }));
}
