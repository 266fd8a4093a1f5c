/**
 * Stable-Baselines3: zips with cloudpickled fields.
 * @module
 */
import type { SinkTable } from './sink.ts';
import { CWE_502, PICKLE_IS_CODE } from './texts.ts';

/** Sinks of stable-baselines3. */
export const stableBaselines3: SinkTable = {
  library: 'stable-baselines3',
  source: 'stable-baselines3 2.9.2 common/save_util.py, vec_env/vec_normalize.py',
  rules: [
    {
      id: 'sb3-load',
      title: 'Unpickles an agent',
      severity: 'high',
      message: '{sink} unpickles fields of the agent{from}',
      explanation: PICKLE_IS_CODE,
      advice: 'Save policy.state_dict() as safetensors, and make the agent anew.',
      cwe: CWE_502,
      references: ['https://stable-baselines3.readthedocs.io/en/master/guide/save_format.html'],
    },
  ],
  sinks: [
    {
      name: 'stable_baselines3.**.load',
      rule: 'sb3-load',
      path: { name: 'path', at: 0 },
      useCase: 'checkpoint',
    },
    {
      name: 'stable_baselines3.**.load_replay_buffer',
      rule: 'sb3-load',
      path: { name: 'path', at: 0 },
      useCase: 'checkpoint',
    },
    {
      name: 'stable_baselines3.**.load_from_pkl',
      rule: 'sb3-load',
      path: { name: 'path', at: 0 },
      useCase: 'checkpoint',
    },
    {
      name: 'stable_baselines3.**.load_from_zip_file',
      rule: 'sb3-load',
      path: { name: 'path', at: 0 },
      useCase: 'checkpoint',
    },
    {
      name: 'sb3_contrib.**.load',
      rule: 'sb3-load',
      path: { name: 'path', at: 0 },
      useCase: 'checkpoint',
    },
    {
      name: 'sb3_contrib.**.load_replay_buffer',
      rule: 'sb3-load',
      path: { name: 'path', at: 0 },
      useCase: 'checkpoint',
    },
    {
      name: 'sb3_contrib.**.load_from_pkl',
      rule: 'sb3-load',
      path: { name: 'path', at: 0 },
      useCase: 'checkpoint',
    },
    {
      name: 'sb3_contrib.**.load_from_zip_file',
      rule: 'sb3-load',
      path: { name: 'path', at: 0 },
      useCase: 'checkpoint',
    },
  ],
};
