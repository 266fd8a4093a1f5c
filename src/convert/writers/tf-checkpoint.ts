/**
 * Checkpoints of TensorFlow: variables by name, and an object graph with an attribute for each.
 * @module
 */
import { ModelFileError } from '../../core/error.ts';
import type { NamedTensor } from '../flatten.ts';
import { checkVariableName, writeBundle } from '../tensorflow/bundle-bytes.ts';
import { ID_BY_DTYPE } from '../tensorflow/types.ts';
import type { Dropped, Writer } from '../writer.ts';

const INDEX = '.index';

/** Writer of TensorBundles. */
export const tfCheckpoint: Writer = {
  id: 'tf-checkpoint',
  title: 'TensorFlow checkpoint: variables by name, in an index and data files',
  extensions: [INDEX],
  format: 'tf-checkpoint',
  holds: 'tensors',
  write({ tensors }, output, { maxShardSize }) {
    const { held, dropped } = variablesOf(tensors);
    const prefix = output.name.endsWith(INDEX) ? output.name.slice(0, -INDEX.length) : output.name;
    if (prefix === '') throw new ModelFileError('UNSUPPORTED', 'a checkpoint needs a name');
    const files = writeBundle(held, output, { prefix, maxShardSize });
    return { files, tensors: held, dropped };
  },
};

/** What TensorFlow can hold, and what it cannot. */
export function variablesOf(tensors: readonly NamedTensor[]): {
  readonly held: readonly NamedTensor[];
  readonly dropped: readonly Dropped[];
} {
  // The one tensor of a file that holds nothing else has no name.
  const named = tensors.map(({ name, ...rest }) => ({ ...rest, name: name || 'tensor' }));
  const held = named.filter(({ tensor }) => ID_BY_DTYPE.has(tensor.dtype));
  for (const { name } of held) checkVariableName(name);
  const dropped = named.flatMap(({ name, tensor }): Dropped[] =>
    ID_BY_DTYPE.has(tensor.dtype)
      ? []
      : [
          {
            path: name,
            kind: 'tensor',
            type: tensor.descr ?? tensor.dtype,
            reason: `TensorFlow has no ${tensor.dtype}`,
          },
        ],
  );
  return { held, dropped };
}
