/**
 * Lightning: checkpoints are torch files, with hyperparameters that may name classes.
 * @module
 */
import type { SinkCase, SinkTable } from './sink.ts';
import { CWE_502 } from './texts.ts';

const LOAD_CASES: readonly SinkCase[] = [
  { when: { argument: { name: 'weights_only' }, equals: true }, result: 'safe' },
  {
    when: { argument: { name: 'weights_only' }, is: 'variable' },
    result: 'medium',
    confidence: 'low',
    why: 'it is not known whether weights_only is True',
  },
  { when: { all: [] }, result: 'high', why: 'weights_only is not True' },
];

/** Sinks of lightning. */
export const lightning: SinkTable = {
  library: 'lightning',
  source: 'lightning 2.6.6 pytorch/core/saving.py, fabric/utilities/cloud_io.py',
  rules: [
    {
      id: 'lightning-load',
      title: 'Unpickles a checkpoint',
      severity: 'high',
      message: '{sink} unpickles the checkpoint: {why}{from}',
      explanation:
        'load_from_checkpoint hands weights_only on to torch.load, and turns it off for remote files when it is not given. Before 2.6.6 hyperparameters could name a class to instantiate.',
      advice:
        'Pass weights_only=True with lightning 2.6.6 or later, and keep weights as safetensors.',
      cwe: CWE_502,
      references: ['https://lightning.ai/docs/pytorch/stable/common/checkpointing_basic.html'],
    },
  ],
  sinks: [
    {
      name: 'lightning.LightningModule.load_from_checkpoint',
      rule: 'lightning-load',
      path: { name: 'checkpoint_path', at: 0 },
      cases: LOAD_CASES,
      useCase: 'checkpoint',
      fix: 'unsafe',
    },
    {
      name: 'lightning.LightningDataModule.load_from_checkpoint',
      rule: 'lightning-load',
      path: { name: 'checkpoint_path', at: 0 },
      cases: LOAD_CASES,
      useCase: 'checkpoint',
      fix: 'unsafe',
    },
    {
      name: 'lightning.core.module.LightningModule.load_from_checkpoint',
      rule: 'lightning-load',
      path: { name: 'checkpoint_path', at: 0 },
      cases: LOAD_CASES,
      useCase: 'checkpoint',
      fix: 'unsafe',
    },
    {
      name: 'lightning.core.LightningModule.load_from_checkpoint',
      rule: 'lightning-load',
      path: { name: 'checkpoint_path', at: 0 },
      cases: LOAD_CASES,
      useCase: 'checkpoint',
      fix: 'unsafe',
    },
    {
      name: 'lightning.pytorch.LightningModule.load_from_checkpoint',
      rule: 'lightning-load',
      path: { name: 'checkpoint_path', at: 0 },
      cases: LOAD_CASES,
      useCase: 'checkpoint',
      fix: 'unsafe',
    },
    {
      name: 'lightning.pytorch.LightningDataModule.load_from_checkpoint',
      rule: 'lightning-load',
      path: { name: 'checkpoint_path', at: 0 },
      cases: LOAD_CASES,
      useCase: 'checkpoint',
      fix: 'unsafe',
    },
    {
      name: 'lightning.pytorch.core.module.LightningModule.load_from_checkpoint',
      rule: 'lightning-load',
      path: { name: 'checkpoint_path', at: 0 },
      cases: LOAD_CASES,
      useCase: 'checkpoint',
      fix: 'unsafe',
    },
    {
      name: 'lightning.pytorch.core.LightningModule.load_from_checkpoint',
      rule: 'lightning-load',
      path: { name: 'checkpoint_path', at: 0 },
      cases: LOAD_CASES,
      useCase: 'checkpoint',
      fix: 'unsafe',
    },
    {
      name: 'pytorch_lightning.LightningModule.load_from_checkpoint',
      rule: 'lightning-load',
      path: { name: 'checkpoint_path', at: 0 },
      cases: LOAD_CASES,
      useCase: 'checkpoint',
      fix: 'unsafe',
    },
    {
      name: 'pytorch_lightning.LightningDataModule.load_from_checkpoint',
      rule: 'lightning-load',
      path: { name: 'checkpoint_path', at: 0 },
      cases: LOAD_CASES,
      useCase: 'checkpoint',
      fix: 'unsafe',
    },
    {
      name: 'pytorch_lightning.core.module.LightningModule.load_from_checkpoint',
      rule: 'lightning-load',
      path: { name: 'checkpoint_path', at: 0 },
      cases: LOAD_CASES,
      useCase: 'checkpoint',
      fix: 'unsafe',
    },
    {
      name: 'pytorch_lightning.core.LightningModule.load_from_checkpoint',
      rule: 'lightning-load',
      path: { name: 'checkpoint_path', at: 0 },
      cases: LOAD_CASES,
      useCase: 'checkpoint',
      fix: 'unsafe',
    },
    {
      name: 'lightning.fabric.utilities.cloud_io._load',
      rule: 'lightning-load',
      path: { name: 'path_or_url', at: 0 },
      cases: LOAD_CASES,
      useCase: 'checkpoint',
    },
    {
      name: 'lightning_fabric.fabric.utilities.cloud_io._load',
      rule: 'lightning-load',
      path: { name: 'path_or_url', at: 0 },
      cases: LOAD_CASES,
      useCase: 'checkpoint',
    },
    {
      name: 'pyannote.**.load_from_checkpoint',
      rule: 'lightning-load',
      path: { name: 'checkpoint_path', at: 0 },
      cases: LOAD_CASES,
      useCase: 'checkpoint',
      fix: 'unsafe',
    },
    {
      name: 'pytorch_forecasting.**.load_from_checkpoint',
      rule: 'lightning-load',
      path: { name: 'checkpoint_path', at: 0 },
      cases: LOAD_CASES,
      useCase: 'checkpoint',
      fix: 'unsafe',
    },
    {
      name: 'darts.**.load_from_checkpoint',
      rule: 'lightning-load',
      path: { name: 'checkpoint_path', at: 0 },
      cases: LOAD_CASES,
      useCase: 'checkpoint',
      fix: 'unsafe',
    },
  ],
  versions: [
    {
      package: 'lightning',
      fixed: '2.6.6',
      advisories: [],
      severity: 'medium',
      why: 'hyperparameters of a checkpoint could name a class to instantiate',
    },
    {
      package: 'pytorch-lightning',
      fixed: '2.6.6',
      advisories: [],
      severity: 'medium',
      why: 'hyperparameters of a checkpoint could name a class to instantiate',
    },
  ],
};
