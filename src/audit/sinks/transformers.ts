/**
 * transformers and what is built on it: code from the hub, and weights as pickles.
 * @module
 */
import type { SinkCase, SinkTable } from './sink.ts';
import { CWE_502 } from './texts.ts';

const WEIGHT_CASES: readonly SinkCase[] = [
  { when: { argument: { name: 'use_safetensors' }, equals: true }, result: 'safe' },
  {
    when: { argument: { name: 'use_safetensors' }, equals: false },
    result: 'medium',
    why: 'use_safetensors is False, so that .bin files are unpickled',
  },
  { when: { all: [] }, result: 'safe' },
];

/** Sinks of transformers. */
export const transformers: SinkTable = {
  library: 'transformers',
  source:
    'transformers 5.23.0 and 4.57.6 modeling_utils.py, utils/import_utils.py (check_torch_load_is_safe); sentence-transformers 6.2.0; peft 0.21.2',
  rules: [
    {
      id: 'trust-remote-code',
      title: 'Runs code from a repository',
      severity: 'high',
      message: '{sink} runs Python files of the repository: trust_remote_code is True{from}',
      explanation:
        'The files of the repository are imported. Whoever controls it, or the name of it, runs code.',
      advice:
        'Use an architecture of the library, or vendor the code; at least pin revision= to a full commit that was reviewed.',
      cwe: ['CWE-829', 'CWE-494'],
      references: ['https://huggingface.co/docs/transformers/main/en/models#custom-models'],
      others: ['semgrep hf-trust-remote-code', 'bandit B615 (another question)'],
    },
    {
      id: 'hub-pickle-weights',
      title: 'Prefers pickled weights',
      severity: 'medium',
      message: '{sink} loads pickled weights: {why}{from}',
      explanation:
        'With use_safetensors=False, or a file that ends in .ckpt, .bin or .pt, weights come out of a pickle.',
      advice: 'Use use_safetensors=True and a pinned revision.',
      cwe: CWE_502,
      references: ['https://huggingface.co/docs/transformers/main/en/main_classes/model'],
    },
  ],
  sinks: [
    {
      name: 'transformers.**.from_pretrained',
      rule: 'hub-pickle-weights',
      path: { name: 'pretrained_model_name_or_path', at: 0 },
      cases: WEIGHT_CASES,
      useCase: 'hub-model',
      recommendation: 'safetensors',
      fix: 'unsafe',
    },
    {
      name: 'peft.**.from_pretrained',
      rule: 'hub-pickle-weights',
      path: { name: 'model_id', at: 1 },
      cases: WEIGHT_CASES,
      useCase: 'hub-model',
      recommendation: 'safetensors',
      fix: 'unsafe',
    },
  ],
  settings: [
    {
      rule: 'trust-remote-code',
      keys: ['HF_DATASETS_TRUST_REMOTE_CODE', 'TRUST_REMOTE_CODE'],
      values: ['1', 'true', 'True', 'yes'],
      where: ['python', 'environment', 'config'],
    },
  ],
};
