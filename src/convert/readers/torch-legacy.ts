/**
 * What torch.save wrote before torch 1.6: five pickles, then the storages.
 * torch/serialization.py `_legacy_load`.
 * @module
 */
import { ModelFileError } from '../../core/error.ts';
import type { ByteSource } from '../../core/source.ts';
import type { GraphNode } from '../../pickle/graph.ts';
import type { Tape } from '../../pickle/tape.ts';
import type { ModelContext, ModelReader } from '../model/model.ts';
import type { ModelValue } from '../model/value.ts';
import { textOf } from '../pickle/arguments.ts';
import { interpretPickle, walkPickle } from '../pickle/pickle-model.ts';
import { PICKLE_BUILDERS } from '../pickle/registry.ts';
import { namesOf, placeFinder, storagePlaces } from '../pickle/torch-run.ts';
import { torchBuilders } from '../pickle/torch-tensors.ts';

/** Reader of torch's old files. */
export const torchLegacy: ModelReader = {
  formats: ['torch-legacy'],
  read(source, context) {
    const tapes = walkAll(source, context);
    const [, , info, object, keys] = tapes;
    if (info === undefined || object === undefined || keys === undefined) {
      throw new ModelFileError('MALFORMED', 'fewer than five pickles', { format: 'torch-legacy' });
    }
    const { places } = storagePlaces(source, keys.end, keysOf(keys), namesOf(object.idNodes()));
    const find = placeFinder(source, places, isBigEndian(info));
    const model = interpretPickle(source, object, {
      builders: [...PICKLE_BUILDERS, ...torchBuilders(find)],
      persistent: moduleClass,
    });
    return {
      format: 'torch-legacy',
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

/** The tapes of magic, protocol, sys_info, object and storage keys. */
function walkAll(source: ByteSource, { budget }: ModelContext): Tape[] {
  const tapes: Tape[] = [];
  for (let start = 0; tapes.length < 5;) {
    const tape = walkPickle(source, { budget, start });
    tapes.push(tape);
    start = tape.end;
  }
  return tapes;
}

function keysOf(tape: Tape): string[] {
  const root = tape.graph()?.root;
  const keys = root?.kind === 'list' ? root.items.map(textOf) : [undefined];
  if (keys.every((key) => key !== undefined)) return keys;
  throw new ModelFileError('MALFORMED', 'storage keys that are no texts', {
    format: 'torch-legacy',
    offset: tape.start,
  });
}

function isBigEndian(tape: Tape): boolean {
  const root = tape.graph()?.root;
  if (root?.kind !== 'dict') return false;
  return root.entries.some(
    ([key, value]) => textOf(key) === 'little_endian' && value.kind === 'bool' && !value.value,
  );
}

/** `('module', class, file, source)`: the class of a module, with its source for comparison. */
function moduleClass(id: GraphNode): ModelValue | undefined {
  if (id.kind !== 'tuple' || textOf(id.items[0]) !== 'module') return undefined;
  const [, cls] = id.items;
  return cls?.kind === 'global' ? { kind: 'symbol', symbol: cls.symbol } : undefined;
}
