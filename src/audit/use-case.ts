/**
 * What loaded files are used for, and the format that each use should move to.
 *
 * Sources: scikit-learn "Model persistence", PyTorch "Serialization semantics", safetensors "README",
 * Keras "Serialization and saving", NumPy `load`, pandas "IO tools".
 * @module
 */

/** Stable: public in JSON. */
export type UseCaseId =
  | 'nn-weights'
  | 'checkpoint'
  | 'estimator'
  | 'keras-model'
  | 'graph'
  | 'hub-model'
  | 'table'
  | 'arrays'
  | 'vocabulary'
  | 'config'
  | 'cache'
  | 'messages'
  | 'code'
  | 'object';

/** One line of the table. */
export interface AuditUseCase {
  readonly id: UseCaseId;
  readonly title: string;
  readonly best: string;
  readonly second: string;
}

/** All use cases, by id. */
export const AUDIT_USE_CASES: Readonly<Record<UseCaseId, AuditUseCase>> = {
  'nn-weights': useCase(
    'nn-weights',
    'weights of a neural network',
    'safetensors',
    'torch.save(state_dict) and weights_only=True, torch 2.6 or later',
  ),
  checkpoint: useCase(
    'checkpoint',
    'the state of a training run',
    'safetensors for tensors, JSON for the rest',
    'weights_only=True with safe_globals',
  ),
  estimator: useCase('estimator', 'a fitted estimator', 'skops', 'ONNX'),
  'keras-model': useCase('keras-model', 'a Keras model', '.keras with safe_mode', '.weights.h5'),
  graph: useCase('graph', 'a graph of operators', 'ONNX', 'the format that it has, pinned by hash'),
  'hub-model': useCase(
    'hub-model',
    'a model from a hub',
    'safetensors at a pinned revision',
    'a copy in a registry of your own',
  ),
  table: useCase('table', 'a table', 'Parquet', 'Arrow (Feather)'),
  arrays: useCase('arrays', 'arrays', '.npy and .npz with allow_pickle=False', 'safetensors'),
  vocabulary: useCase('vocabulary', 'a vocabulary', 'JSON', 'plain text'),
  config: useCase('config', 'settings', 'YAML by safe_load, TOML or JSON', 'a typed schema'),
  cache: useCase('cache', 'a cache', 'JSON, MessagePack or Arrow', 'signed pickles on one host'),
  messages: useCase(
    'messages',
    'messages between processes',
    'JSON or MessagePack',
    'Arrow over a connection with mutual TLS',
  ),
  code: useCase('code', 'code', 'a package that is installed and pinned', 'vendored source'),
  object: useCase('object', 'Python objects', 'JSON, or a format for the data', 'skops'),
};

function useCase(id: UseCaseId, title: string, best: string, second: string): AuditUseCase {
  return { id, title, best, second };
}
