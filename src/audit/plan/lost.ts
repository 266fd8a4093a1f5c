/**
 * What each use case needs when it leaves pickle: what is lost, and the command that moves a file.
 * @module
 */
import type { UseCaseId } from '../use-case.ts';

/** How a use case is moved. */
export interface Move {
  /** Extension of the format that `convert` writes; none where no program converts. */
  readonly extension: string | undefined;
  readonly lost: string;
}

/** By use case. */
export const MOVES: Readonly<Record<UseCaseId, Move>> = {
  'nn-weights': {
    extension: '.safetensors',
    lost: 'the class of the model, which the program builds; values that are no tensors go beside it as JSON',
  },
  checkpoint: {
    extension: '.safetensors',
    lost: 'states of random generators and schedulers are to be mapped by hand',
  },
  estimator: {
    extension: '.skops',
    lost: 'types that skops does not know; the same version of scikit-learn is needed on both sides',
  },
  'keras-model': {
    extension: undefined,
    lost: 'Lambda layers; custom objects are registered by code',
  },
  graph: { extension: undefined, lost: 'nothing, where the graph can be exported' },
  'hub-model': { extension: undefined, lost: 'models without safetensors at that revision' },
  table: { extension: '.parquet', lost: 'columns of Python objects, subtleties of the index' },
  arrays: { extension: '.npz', lost: 'arrays of Python objects' },
  vocabulary: { extension: '.json', lost: 'keys that are no texts become texts' },
  config: { extension: '.json', lost: 'tuples and sets become lists, dates become texts' },
  cache: { extension: undefined, lost: 'arbitrary objects' },
  messages: { extension: undefined, lost: 'arbitrary objects' },
  code: { extension: undefined, lost: 'lambdas and closures: code belongs into a package' },
  object: {
    extension: '.json',
    lost: 'objects of classes: their data is to be written and read by code',
  },
};
