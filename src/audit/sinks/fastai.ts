/**
 * fastai: exported learners are pickles.
 * @module
 */
import type { SinkTable } from './sink.ts';
import { CWE_502, PICKLE_IS_CODE } from './texts.ts';

/** Sinks of fastai. */
export const fastai: SinkTable = {
  library: 'fastai',
  source: 'fastai 2.8.12 learner.py (load_learner; Learner.load has weights_only=True)',
  rules: [
    {
      id: 'fastai-load',
      title: 'Unpickles a learner',
      severity: 'high',
      message: '{sink} unpickles the whole learner{from}',
      explanation: PICKLE_IS_CODE,
      advice: 'Save weights with safetensors, and rebuild the learner in code.',
      cwe: CWE_502,
      references: ['https://docs.fast.ai/learner.html#load_learner'],
    },
  ],
  sinks: [
    {
      name: 'fastai.**.load_learner',
      rule: 'fastai-load',
      path: { name: 'fname', at: 0 },
      useCase: 'nn-weights',
    },
    {
      name: 'fastai.learner.load_learner',
      rule: 'fastai-load',
      path: { name: 'fname', at: 0 },
      useCase: 'nn-weights',
    },
    {
      name: 'huggingface_hub.from_pretrained_fastai',
      rule: 'fastai-load',
      path: { name: 'repo_id', at: 0 },
      useCase: 'hub-model',
    },
    {
      name: 'huggingface_hub.fastai_utils.from_pretrained_fastai',
      rule: 'fastai-load',
      path: { name: 'repo_id', at: 0 },
      useCase: 'hub-model',
    },
  ],
};
