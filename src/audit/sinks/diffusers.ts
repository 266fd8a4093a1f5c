/**
 * diffusers: single files may be pickles.
 * @module
 */
import type { SinkTable } from './sink.ts';

/** Sinks of diffusers. */
export const diffusers: SinkTable = {
  library: 'diffusers',
  source: 'diffusers 0.42.1 loaders/single_file_utils.py, models/model_loading_utils.py',
  rules: [],
  sinks: [
    {
      name: 'diffusers.**.from_single_file',
      rule: 'hub-pickle-weights',
      path: { name: 'pretrained_model_link_or_path', at: 0 },
      cases: [
        {
          when: {
            argument: { name: 'pretrained_model_link_or_path', at: 0 },
            endsWith: ['.safetensors'],
          },
          result: 'safe',
        },
        {
          when: {
            argument: { name: 'pretrained_model_link_or_path', at: 0 },
            endsWith: ['.ckpt', '.bin', '.pt', '.pth'],
          },
          result: 'high',
          why: 'the file is a pickle',
        },
        {
          when: { all: [] },
          result: 'low',
          confidence: 'low',
          why: 'it is not known whether the file is safetensors',
        },
      ],
      useCase: 'hub-model',
      recommendation: 'safetensors',
      fix: 'unsafe',
    },
    {
      name: 'diffusers.**.from_pretrained',
      rule: 'hub-pickle-weights',
      path: { name: 'pretrained_model_name_or_path', at: 0 },
      cases: [
        { when: { argument: { name: 'use_safetensors' }, equals: true }, result: 'safe' },
        {
          when: { argument: { name: 'use_safetensors' }, equals: false },
          result: 'medium',
          why: 'use_safetensors is False, so that .bin files are unpickled',
        },
        { when: { all: [] }, result: 'safe' },
      ],
      useCase: 'hub-model',
      recommendation: 'safetensors',
      fix: 'unsafe',
    },
  ],
};
