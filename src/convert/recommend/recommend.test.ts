import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Piece } from '../../../test/assemble/bytes.ts';
import { npy, npz, ndarray, objectNpy } from '../../../test/assemble/numpy.ts';
import { MARK, SETITEMS, STOP, binfloat, global, proto } from '../../../test/assemble/opcodes.ts';
import {
  attributes,
  built,
  call,
  instance,
  list,
  num,
  pickle,
  str,
  tuple,
} from '../../../test/assemble/pickle.ts';
import { stateDict, tensor, torchZip } from '../../../test/assemble/torch.ts';
import { modelContext } from '../../../test/converted.ts';
import { scanned } from '../../../test/scanned.ts';
import { ModelFileError } from '../../core/error.ts';
import { bytesSource } from '../../core/source.ts';
import { readModel } from '../read-model.ts';
import { WRITERS } from '../writers/index.ts';
import type { KnownWriter } from './conversion-command.ts';
import { ACTIONS, recommend, type ReadAttempt, type Recommendation } from './recommend.ts';
import { USE_CASES } from './use-cases.ts';

/** Advice about bytes of this name, as the command gives it. */
function advised(
  bytes: Uint8Array,
  path = 'model.bin',
  writers: readonly KnownWriter[] = WRITERS,
): Recommendation {
  return recommend(scanned(bytes, path), attempt(bytes), writers);
}

function attempt(bytes: Uint8Array): ReadAttempt {
  try {
    return { model: readModel(bytesSource(bytes), modelContext()) };
  } catch (error) {
    if (error instanceof ModelFileError) return { problem: error };
    throw error;
  }
}

function fixture(path: string): Recommendation {
  return advised(new Uint8Array(readFileSync(path)), path);
}

const NPZ: readonly KnownWriter[] = [
  { id: 'first', extensions: ['.npz'], holds: 'tensors' },
  { id: 'npz', extensions: ['.npz'], holds: 'tensors' },
];
const FLOATS = new Uint8Array(8);
const weights = stateDict({ 'layer.weight': tensor({ key: '0', count: 2 }) });
const torchFile = (...pieces: readonly Piece[]): Uint8Array =>
  torchZip({ pickle: pickle(proto(2), ...pieces, STOP), storages: { '0': FLOATS } });
const evil = call(global('os', 'system'), str('echo inert'));

describe('a torch file', () => {
  test('of weights moves to safetensors, and is told to be a pickle', () => {
    const advice = advised(torchFile(weights), 'a/net.pth');
    expect(advice).toMatchObject({
      action: 'move',
      useCase: 'nn-weights',
      pickle: true,
      truth: 'torch.save writes a zip around a pickle, whatever the file is called',
      best: { title: 'safetensors' },
      contents: { tensors: 1, bytes: 8, others: 0, root: '' },
      command: ['pickleproof', 'convert', 'a/net.pth', '-o', 'a/net.safetensors'],
    });
    expect(advice.lost.map(({ code }) => code)).toEqual(['class-code']);
  });

  test('that is called as language models are is told about config.json', () => {
    expect(advised(torchFile(weights), 'pytorch_model-00001-of-00002.bin')).toMatchObject({
      useCase: 'llm-weights',
      best: { title: 'safetensors with config.json and tokenizer.json' },
    });
  });

  test('with an optimizer is a checkpoint of a training run', () => {
    const advice = advised(
      torchFile(attributes({ state_dict: weights, optimizer: attributes({ lr: num(1) }) })),
      'last.ckpt',
    );
    expect(advice).toMatchObject({
      useCase: 'training-checkpoint',
      contents: { root: 'state_dict', otherPaths: ['optimizer'] },
    });
    expect(advice.lost.map(({ code }) => code)).toContain('random-state');
  });

  test('with a part that is called as models are, and more beside it, is a checkpoint too', () => {
    const advice = advised(torchFile(attributes({ model: weights, args: list(num(1)) })));
    expect(advice.useCase).toBe('training-checkpoint');
  });

  test('with nothing beside the part that is called as models are has only weights', () => {
    expect(advised(torchFile(attributes({ state_dict: weights })), 'x.pt').useCase).toBe(
      'nn-weights',
    );
  });

  test('with a whole module needs its class, which is lost', () => {
    const module = built(
      instance(global('torch.nn.modules.linear', 'Linear')),
      attributes({
        _parameters: weights,
        _buffers: stateDict({ mean: tensor({ key: '0', count: 2 }) }),
        _modules: call(global('collections', 'OrderedDict')),
      }),
    );
    const advice = advised(torchFile(module), 'whole.pt');
    expect(advice).toMatchObject({
      useCase: 'nn-module',
      contents: { tensors: 1, aliased: 1, objects: ['torch.nn.modules.linear.Linear'] },
    });
    expect(advice.lost[0]?.code).toBe('class-code');
  });

  test('whose tensors overlap is converted with --clone-overlaps', () => {
    const part = call(
      global('torch._utils', '_rebuild_tensor_v2'),
      [tuple(str('storage'), global('torch', 'FloatStorage'), str('0'), str('cpu'), num(2)), 0x51],
      num(0),
      tuple(num(1)),
      tuple(num(1)),
      0x89,
      call(global('collections', 'OrderedDict')),
    );
    const both = stateDict({ a: tensor({ key: '0', count: 2 }), b: part });
    expect(advised(torchFile(both), 'x.pt').command).toContain('--clone-overlaps');
  });

  test('that does harm is rescued without running it', () => {
    const advice = advised(torchFile(attributes({ state_dict: weights, x: evil })), 'bad.pt');
    expect(advice).toMatchObject({ action: 'rescue', verdict: 'dangerous' });
    expect(advice.why).toContain('take the data out without running it, or throw it away');
    expect(advice.command).toContain('--extract-anyway');
  });
});

describe('a pickle', () => {
  test.each<[string, string, Piece]>([
    [
      'an estimator',
      'estimator',
      instance(global('sklearn.linear_model._base', 'LinearRegression')),
    ],
    [
      'a pipeline with code of its author',
      'pipeline-with-own-code',
      built(
        instance(global('sklearn.pipeline', 'Pipeline')),
        attributes({ steps: list(instance(global('acme_models.steps', 'Clean'))) }),
      ),
    ],
    ['a booster of XGBoost', 'booster-xgboost', instance(global('xgboost.core', 'Booster'))],
    ['one of LightGBM', 'booster-lightgbm', instance(global('lightgbm.basic', 'Booster'))],
    ['one of CatBoost', 'booster-catboost', instance(global('catboost.core', 'CatBoost'))],
    [
      'a pipeline around a booster',
      'estimator',
      built(
        instance(global('sklearn.pipeline', 'Pipeline')),
        attributes({ steps: list(instance(global('xgboost.sklearn', 'XGBClassifier'))) }),
      ),
    ],
    ['a table', 'table', instance(global('pandas.core.frame', 'DataFrame'))],
    [
      'a Keras object',
      'keras-object',
      instance(global('keras.src.models.sequential', 'Sequential')),
    ],
    ['a tokenizer', 'tokenizer', instance(global('tokenizers', 'Tokenizer'))],
    ['arrays', 'arrays', ndarray('f8', 1, FLOATS)],
    ['plain values', 'config', attributes({ a: num(1), b: list(binfloat(0.5)) })],
    ['objects of another program', 'objects', instance(global('acme_models.net', 'Net'))],
  ])('of %s is recognised', (_what, useCase, piece) => {
    const advice = advised(pickle(proto(2), piece, STOP), 'thing.pkl');
    expect(advice).toMatchObject({ useCase, action: 'move', pickle: true });
    expect(advice.truth).toBe('a pickle: a program that the loader runs');
  });

  test('with nothing worth taking out is thrown away', () => {
    const advice = advised(pickle(proto(2), evil, STOP), 'bad.pkl');
    expect(advice).toMatchObject({ action: 'rescue', command: undefined });
    expect(advice.why).toContain('there is nothing else in it: throw it away');
  });

  test('whose values cannot be read is judged by its imports, and says why', () => {
    const bytes = pickle(proto(2), instance(global('sklearn.svm._classes', 'SVC')), STOP);
    const problem = new ModelFileError('UNSUPPORTED', 'no reader');
    expect(recommend(scanned(bytes, 'svc.pkl'), { problem }, WRITERS)).toMatchObject({
      useCase: 'estimator',
      contents: undefined,
      command: undefined,
      problem: { code: 'UNSUPPORTED', message: 'no reader' },
    });
  });

  test('of words and their numbers is a vocabulary', () => {
    const words = Array.from({ length: 40 }, (_, i) => [str(`word${i}`), num(i)] as const);
    const bytes = torchZip({ pickle: pickle(proto(2), 0x7d, MARK, words, SETITEMS, STOP) });
    expect(advised(bytes, 'vocab.pt').useCase).toBe('vocabulary');
  });
});

describe('arrays', () => {
  test('of numbers may stay', () => {
    expect(advised(npz({ a: npy({ data: FLOATS }) }), 'a.npz')).toMatchObject({
      action: 'keep',
      useCase: 'arrays-native',
      pickle: false,
      truth: undefined,
      lost: [],
      command: undefined,
    });
  });

  test('of objects are told to be a pickle', () => {
    const advice = advised(objectNpy(pickle(proto(2), list(num(1)), STOP)), 'a.npy');
    expect(advice).toMatchObject({
      action: 'move',
      useCase: 'numpy-objects',
      truth: 'an array of objects in .npy is a pickle',
    });
  });
});

describe('files of real libraries', () => {
  test.each([
    ['test/fixtures/safetensors/model.safetensors', 'keep', 'weights-safetensors'],
    ['test/fixtures/gguf/model.gguf', 'keep', 'weights-gguf'],
    ['test/fixtures/onnx/sklearn-pipeline.onnx', 'keep', 'graph'],
    ['test/fixtures/boosters/xgboost-dart.ubj', 'keep', 'booster-native'],
    ['test/fixtures/boosters/xgboost-dart.deprecated', 'move', 'booster-old-binary'],
    ['test/fixtures/skops/forest.skops', 'keep', 'estimator-skops'],
    ['test/fixtures/skops/method.skops', 'review', 'estimator-skops'],
    ['test/fixtures/keras/functional.keras', 'keep', 'keras-native'],
    ['test/fixtures/keras/functional.h5', 'move', 'keras-old-h5'],
    ['test/fixtures/keras/lambda.keras', 'rescue', 'keras-native'],
    ['test/fixtures/keras/torch-module.keras', 'rescue', 'keras-with-pickle'],
    ['test/fixtures/hdf5/dense.h5', 'keep', 'arrays-hdf5'],
    ['test/fixtures/hdf5/pytables.h5', 'move', 'numpy-objects'],
    ['test/fixtures/messagepack/flax.msgpack', 'keep', 'values-msgpack'],
    ['test/fixtures/tensorflow/saved-v1/saved_model.pb', 'keep', 'tensorflow'],
    ['test/fixtures/torchscript/script.pt', 'move', 'edge'],
    ['test/fixtures/torch-package/only-torch.pt', 'move', 'torch-objects'],
    ['test/fixtures/pt2/program.pt2', 'move', 'exported-program-with-pickle'],
    ['test/fixtures/mar/own-handler.mar', 'move', 'archive'],
    ['examples/models/clean-sklearn-forest.joblib', 'move', 'estimator'],
    ['examples/models/clean-sklearn-forest-zlib.joblib', 'move', 'estimator'],
    ['examples/models/clean-torch-legacy.pth', 'move', 'nn-weights'],
    ['examples/models/unknown-torch-checkpoint.ckpt', 'move', 'training-checkpoint'],
  ])('%s: %s, %s', (path, action, useCase) => {
    expect(fixture(path)).toMatchObject({ action, useCase });
  });
});

test('a file that cannot be read says so in one line', () => {
  const advice = advised(torchFile(weights).subarray(0, 100), 'cut.pt');
  expect(advice).toMatchObject({ action: 'unreadable', lost: [] });
  expect(advice.problem?.message).not.toContain('\n');
});

test('values that fail when they are looked at leave the advice of the imports', () => {
  const bytes = torchZip({
    pickle: pickle(proto(2), weights, STOP),
    storages: { '0': FLOATS.subarray(0, 4) },
  });
  const attemptAtFirst: ReadAttempt = {
    model: {
      ...(attempt(torchFile(weights)).model ?? expect.fail('it is readable')),
      get root(): never {
        throw new ModelFileError('MALFORMED', 'later');
      },
    },
  };
  const advice = recommend(
    { ...scanned(bytes, 'x.pt'), verdict: 'clean' },
    attemptAtFirst,
    WRITERS,
  );
  expect(advice).toMatchObject({
    action: 'move',
    problem: { code: 'MALFORMED', message: 'later' },
  });
});

describe('the command', () => {
  test('names the writer where the extension does not, and never the file itself', () => {
    const bytes = objectNpy(pickle(proto(2), list(num(1)), STOP));
    const model = attempt(torchFile(weights)).model ?? expect.fail('it is readable');
    const { command } = recommend(scanned(bytes, '-x.npz'), { model }, NPZ);
    expect(command).toEqual([
      'pickleproof',
      'convert',
      './-x.npz',
      '-o',
      './-x.converted.npz',
      '--to',
      'npz',
    ]);
  });

  test('is none where no writer makes what is advised', () => {
    expect(advised(torchFile(weights), 'x.pt', []).command).toBeUndefined();
  });

  test('takes the compression off the name', () => {
    const bytes = torchFile(weights);
    expect(advised(bytes, 'net.pt.gz').command?.at(4)).toBe('net.safetensors');
    expect(advised(bytes, '-').command?.at(4)).toBe('model.safetensors');
  });
});

test('every line has a title and reasons, and every action a rank', () => {
  for (const { title, why, best, second } of USE_CASES) {
    for (const text of [title, why, best.title, second.title]) expect(text).toMatch(/^\S.*\S$/);
  }
  expect(ACTIONS).toHaveLength(5);
});
