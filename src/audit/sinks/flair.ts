/**
 * Flair: models are torch files read without weights_only.
 * @module
 */
import type { SinkTable } from './sink.ts';
import { CWE_502, PICKLE_IS_CODE } from './texts.ts';

/** Sinks of flair. */
export const flair: SinkTable = {
  library: 'flair',
  source: 'flair 0.15.1 file_utils.py (load_torch_state: weights_only=False)',
  rules: [
    {
      id: 'flair-load',
      title: 'Unpickles a Flair model',
      severity: 'high',
      message: '{sink} unpickles the model{from}',
      explanation: PICKLE_IS_CODE,
      advice: 'Use a transformers model in safetensors.',
      cwe: CWE_502,
      references: ['https://flairnlp.github.io/'],
    },
  ],
  sinks: [
    {
      name: 'flair.**.load',
      rule: 'flair-load',
      path: { name: 'model_path', at: 0 },
      useCase: 'nn-weights',
      severity: 'high',
    },
    {
      name: 'flair.file_utils.load_torch_state',
      rule: 'flair-load',
      path: { name: 'model_file', at: 0 },
      useCase: 'nn-weights',
    },
  ],
};
