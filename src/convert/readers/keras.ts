/**
 * What Keras 3 saves a model as: a zip with its weights in HDF5. The configuration stays a text: nothing of it
 * is made. keras/src/saving/saving_lib.py (Keras 3.15).
 * @module
 */
import { ModelFileError } from '../../core/error.ts';
import { readHdf5Model } from '../hdf5/reading/hdf5-model.ts';
import type { ModelReader } from '../model/model.ts';
import type { DictValue, ModelValue } from '../model/value.ts';
import { openArchive, type Archive } from '../zip-member-source.ts';

const WEIGHTS = 'model.weights.h5';
const TEXTS = ['metadata.json', 'config.json'];
const LARGEST_TEXT = 2 ** 26;

/** Reader of .keras files. */
export const keras: ModelReader = {
  formats: ['keras'],
  read(source, context) {
    const archive = openArchive(source, context);
    const weights = archive.members.get(WEIGHTS);
    if (weights === undefined) {
      const message = `a Keras file without ${WEIGHTS}`;
      throw new ModelFileError('UNSUPPORTED', message, { format: 'keras' });
    }
    const { root, left } = readHdf5Model(archive.open(weights), context);
    const texts = textsOf(archive);
    const others = [...archive.members.keys()].filter(
      (name) => name !== WEIGHTS && !TEXTS.includes(name) && !name.endsWith('/'),
    );
    return {
      format: 'keras',
      root: withTexts(root, texts),
      framework: 'tf',
      facts: factsOf(texts.get('metadata.json') ?? ''),
      notRun: [],
      left: [...left, ...others.map((path) => ({ path, kind: 'file' }))],
    };
  },
};

function textsOf(archive: Archive): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const name of TEXTS) {
    const bytes = archive.bytes(name, LARGEST_TEXT);
    if (bytes !== undefined) texts.set(name, new TextDecoder('utf-8').decode(bytes));
  }
  return texts;
}

/** The texts as attributes of the weights: with the model, and in nobody's way. */
function withTexts(root: DictValue, texts: ReadonlyMap<string, string>): DictValue {
  const { attributes } = root;
  const own = attributes?.kind === 'dict' ? attributes.entries : [];
  const added = [...texts].map(([name, text]): readonly [ModelValue, ModelValue] => [
    { kind: 'str', text: name },
    { kind: 'str', text },
  ]);
  return {
    ...root,
    attributes: { kind: 'dict', entries: [...own, ...added] },
    entries: root.entries,
  };
}

function factsOf(metadata: string): ReadonlyMap<string, string> {
  const facts = new Map<string, string>();
  const [, version] = /"keras_version"\s*:\s*"([\w.+-]{1,40})"/.exec(metadata) ?? [];
  if (version !== undefined) facts.set('keras.version', version);
  return facts;
}
