/**
 * Ways to make a known class of a library do more than be filled: through tables in which it looks names up,
 * texts that it evaluates, and sizes that it allocates. Each stands beside the honest form, which is clean.
 */
import { describe, expect, test } from 'vitest';
import { bytesSource } from '../../src/core/source.ts';
import { BUILT_IN } from '../../src/policy/profile.ts';
import { scanSource } from '../../src/scan/scan.ts';
import {
  APPEND,
  BUILD,
  EMPTY_DICT,
  MEMOIZE,
  NEWTRUE,
  SETITEM,
  STOP,
  attributes,
  binget,
  bytes,
  call,
  instance,
  built,
  list,
  num,
  pickle,
  proto,
  stackGlobal,
  str,
  type Piece,
} from '../assembler.ts';

const RELU = stackGlobal('torch.nn.functional', 'relu');
const made = (module: string, name: string, state: Readonly<Record<string, Piece>>): Piece =>
  built(instance(stackGlobal(module, name)), attributes(state));

function judged(...pieces: readonly Piece[]) {
  const source = bytesSource(pickle(proto(4), ...pieces, STOP));
  const { verdict, findings } = scanSource(source, { path: 'model.pkl', policy: BUILT_IN });
  return { verdict, rules: findings.map(({ rule }) => rule) };
}

const CONFIG = ['transformers.models.bert.configuration_bert', 'BertConfig'] as const;
const SCHEDULER = ['diffusers.schedulers.scheduling_ddpm', 'DDPMScheduler'] as const;
const TREE = stackGlobal('nltk.tree.tree', 'Tree');
const BUNCH = instance(stackGlobal('statsmodels.tools.tools', 'Bunch'));
const FROZEN = call(stackGlobal('diffusers.configuration_utils', 'FrozenDict'));

describe('a library class in its honest form is clean', () => {
  test.each<[string, Piece]>([
    ['a configuration of transformers', made(...CONFIG, { hidden_size: num(8) })],
    ['a scheduler of diffusers', made(...SCHEDULER, { _internal_dict: FROZEN, order: num(1) })],
    ['a tree of nltk', built(instance(TREE, str('S'), list()), attributes({ _label: str('S') }))],
    [
      'a language model of flair',
      made('flair.models.language_model', 'LanguageModel', {
        hidden_size: num(8),
        nlayers: num(1),
      }),
    ],
    ['data of statsmodels', made('statsmodels.base.data', 'PandasData', { k_constant: num(1) })],
    [
      'a dict that is its own attributes',
      [BUNCH, MEMOIZE, str('a'), num(1), SETITEM, binget(0), BUILD],
    ],
    ['a frequency', call(stackGlobal('nltk.probability', 'FreqDist'), attributes({ a: num(1) }))],
    [
      'settings of ultralytics',
      built(
        call(stackGlobal('ultralytics.utils', 'IterableSimpleNamespace')),
        attributes({ task: str('detect') }),
      ),
    ],
  ])('%s', (_name, piece) => {
    expect(judged(piece)).toMatchObject({ verdict: 'clean' });
  });
});

describe('and is not when', () => {
  test.each<[string, Piece]>([
    [
      'a configuration renames what is looked up on it',
      made(...CONFIG, { attribute_map: attributes({ a: str('b') }), b: RELU }),
    ],
    [
      'a module answers for the settings of a scheduler',
      made(...SCHEDULER, { _internal_dict: made('torch.nn.modules.container', 'ModuleDict', {}) }),
    ],
    [
      'a tree brings its own append',
      [built(instance(TREE, str('S')), attributes({ append: RELU })), num(1), APPEND],
    ],
    [
      'a language model asks for a layer without end',
      made('flair.models.language_model', 'LanguageModel', {
        hidden_size: num(2 ** 30),
        nlayers: num(1),
      }),
    ],
    [
      'a formula runs code',
      made('statsmodels.base.data', 'PandasData', {
        restore_model_spec: [NEWTRUE],
        formula: str("y ~ __import__('os').system('echo inert')"),
        frame: EMPTY_DICT,
      }),
    ],
    [
      'a dict that is its own attributes plants a method',
      [BUNCH, MEMOIZE, str('items'), RELU, SETITEM, binget(0), BUILD],
    ],
    [
      'a vocabulary of spacy brings functions that its words are handed to',
      call(
        stackGlobal('spacy.vocab', 'unpickle_vocab'),
        num(0),
        num(0),
        num(0),
        num(0),
        bytes(pickle(proto(4), attributes({ a: RELU }), STOP)),
        num(0),
        num(0),
      ),
    ],
    ['vectors of spacy are no bytes', call(stackGlobal('spacy.vectors', 'unpickle_vectors'), RELU)],
    ['a generator is made of something else', call(stackGlobal('torch._C', 'Generator'), RELU)],
    [
      'a flag is looked up by an object',
      call(stackGlobal('regex._regex_core', 'RegexFlag'), made(...CONFIG, {})),
    ],
  ])('%s', (_name, piece) => {
    expect(judged(piece).verdict).not.toBe('clean');
  });

  test('a formula that runs code is dangerous', () => {
    const state = { restore_model_spec: NEWTRUE, formula: str("y ~ eval('1')") };
    const { verdict, rules } = judged(made('statsmodels.base.data', 'PandasData', state));
    expect(verdict).toBe('dangerous');
    expect(rules).toContain('formula-runs');
  });
});
