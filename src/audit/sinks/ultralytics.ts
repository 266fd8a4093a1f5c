/**
 * Ultralytics: a .pt file is a pickled module.
 * @module
 */
import type { SinkCase, SinkTable } from './sink.ts';
import { CWE_502, PICKLE_IS_CODE } from './texts.ts';

const MODEL_CASES: readonly SinkCase[] = [
  {
    when: {
      argument: { name: 'model', at: 0 },
      endsWith: [
        '.onnx',
        '.engine',
        '.yaml',
        '.tflite',
        '.mlpackage',
        '.torchscript',
        '.safetensors',
      ],
    },
    result: 'safe',
  },
  {
    when: { argument: { name: 'model', at: 0 }, is: 'absent' },
    result: 'low',
    why: 'the default model is downloaded',
  },
  {
    when: { all: [] },
    result: 'medium',
    why: 'a .pt file holds the whole module as a pickle',
  },
];

const WEIGHT_CASES: readonly SinkCase[] = [
  { when: { argument: { name: 'safe_only' }, equals: true }, result: 'safe' },
  {
    when: { all: [] },
    result: 'medium',
    why: 'a .pt file holds the whole module as a pickle',
  },
];

/** Sinks of ultralytics. */
export const ultralytics: SinkTable = {
  library: 'ultralytics',
  source:
    'ultralytics 8.4 nn/tasks.py (torch_safe_load; the allow-list is off unless it is asked for)',
  rules: [
    {
      id: 'ultralytics-load',
      title: 'Unpickles a whole module',
      severity: 'medium',
      message: '{sink} unpickles the model: {why}{from}',
      explanation: PICKLE_IS_CODE,
      advice: 'Export to ONNX once, in a sandbox, and deploy that.',
      cwe: CWE_502,
      references: ['https://docs.ultralytics.com/modes/export/'],
    },
  ],
  sinks: [
    {
      name: 'ultralytics.YOLO',
      rule: 'ultralytics-load',
      path: { name: 'model', at: 0 },
      cases: MODEL_CASES,
      useCase: 'nn-weights',
    },
    {
      name: 'ultralytics.RTDETR',
      rule: 'ultralytics-load',
      path: { name: 'model', at: 0 },
      cases: MODEL_CASES,
      useCase: 'nn-weights',
    },
    {
      name: 'ultralytics.SAM',
      rule: 'ultralytics-load',
      path: { name: 'model', at: 0 },
      cases: MODEL_CASES,
      useCase: 'nn-weights',
    },
    {
      name: 'ultralytics.FastSAM',
      rule: 'ultralytics-load',
      path: { name: 'model', at: 0 },
      cases: MODEL_CASES,
      useCase: 'nn-weights',
    },
    {
      name: 'ultralytics.NAS',
      rule: 'ultralytics-load',
      path: { name: 'model', at: 0 },
      cases: MODEL_CASES,
      useCase: 'nn-weights',
    },
    {
      name: 'ultralytics.YOLOWorld',
      rule: 'ultralytics-load',
      path: { name: 'model', at: 0 },
      cases: MODEL_CASES,
      useCase: 'nn-weights',
    },
    {
      name: 'ultralytics.models.YOLO',
      rule: 'ultralytics-load',
      path: { name: 'model', at: 0 },
      cases: MODEL_CASES,
      useCase: 'nn-weights',
    },
    {
      name: 'ultralytics.models.yolo.model.YOLO',
      rule: 'ultralytics-load',
      path: { name: 'model', at: 0 },
      cases: MODEL_CASES,
      useCase: 'nn-weights',
    },
    {
      name: 'ultralytics.nn.tasks.torch_safe_load',
      rule: 'ultralytics-load',
      path: { name: 'weight', at: 0 },
      useCase: 'nn-weights',
      cases: WEIGHT_CASES,
    },
    {
      name: 'ultralytics.nn.tasks.attempt_load_weights',
      rule: 'ultralytics-load',
      path: { name: 'weight', at: 0 },
      useCase: 'nn-weights',
      cases: WEIGHT_CASES,
    },
    {
      name: 'ultralytics.nn.tasks.attempt_load_one_weight',
      rule: 'ultralytics-load',
      path: { name: 'weight', at: 0 },
      useCase: 'nn-weights',
      cases: WEIGHT_CASES,
    },
    {
      name: 'ultralytics.nn.tasks.load_checkpoint',
      rule: 'ultralytics-load',
      path: { name: 'weight', at: 0 },
      useCase: 'nn-weights',
      cases: WEIGHT_CASES,
    },
  ],
};
