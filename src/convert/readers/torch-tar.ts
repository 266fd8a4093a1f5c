/**
 * What torch 0.1 saved: a tar of `sys_info`, `pickle`, `storages` and `tensors`.
 * torch/serialization.py `legacy_load`.
 * @module
 */
import { ModelFileError } from '../../core/error.ts';
import { sliceSource, type ByteSource } from '../../core/source.ts';
import { tarMembers } from '../../formats/tar-members.ts';
import type { GraphNode } from '../../pickle/graph.ts';
import type { ModelContext, ModelReader } from '../model/model.ts';
import type { ModelValue } from '../model/value.ts';
import { readPickle, type PickleModel } from '../pickle/pickle-model.ts';
import { PICKLE_BUILDERS } from '../pickle/registry.ts';
import { tarObjects, type TarObjects } from '../pickle/torch-tar-records.ts';

const FORMAT = 'torch-tar';
/** The three that make it such a file; what `sys_info` says, nobody reads. */
const MEMBERS = ['storages', 'tensors', 'pickle'] as const;

/** Reader of torch's first files. */
export const torchTar: ModelReader = {
  formats: [FORMAT],
  read(source, context) {
    const [storages, tensors, pickle] = MEMBERS.map((name) => memberOf(source, name));
    if (storages === undefined || tensors === undefined || pickle === undefined) {
      throw new ModelFileError('MALFORMED', 'a member is missing', { format: FORMAT });
    }
    const objects = tarObjects(storages, tensors, context.budget);
    const model: PickleModel = readObject(pickle, context, objects, () => model);
    return {
      format: FORMAT,
      root: model.root,
      framework: 'pt',
      facts: new Map(),
      get notRun() {
        return model.notRun();
      },
      left: [],
    };
  },
};

function readObject(
  pickle: ByteSource,
  { budget }: ModelContext,
  objects: TarObjects,
  model: () => PickleModel,
): PickleModel {
  return readPickle(pickle, {
    budget,
    builders: PICKLE_BUILDERS,
    persistent: (id) => objectOf(id, objects) ?? classOf(id, model),
  });
}

/** An id is the number of a tensor, as a number or as its text. */
function objectOf(id: GraphNode, { tensors }: TarObjects): ModelValue | undefined {
  const key =
    id.kind === 'int' ? String(id.value) : id.kind === 'str' ? String(Number(id.text)) : undefined;
  if (key === undefined) return undefined;
  const tensor = tensors.get(key);
  if (tensor !== undefined) return tensor;
  const message = `tensor ${key.slice(0, 40)} is not in the file`;
  throw new ModelFileError('MALFORMED', message, { format: FORMAT });
}

/** `(class, file, source)`: a class, with its source for comparison. */
function classOf(id: GraphNode, model: () => PickleModel): ModelValue | undefined {
  const first = id.kind === 'tuple' ? id.items[0] : undefined;
  return first?.kind === 'global' ? model().interpreter.value(first) : undefined;
}

function memberOf(source: ByteSource, name: string): ByteSource | undefined {
  let found: ByteSource | undefined;
  for (const member of tarMembers(source)) {
    if (member.name !== name) continue;
    if (found !== undefined || member.sparse || /^[1-6]$/.test(member.type)) {
      const message = `readers disagree about the member "${name}"`;
      const offset = member.headerOffset;
      throw new ModelFileError('MALFORMED', message, { format: FORMAT, offset });
    }
    found = sliceSource(source, member.dataOffset, member.size);
  }
  return found;
}
