/**
 * Whisper: checkpoints are torch files.
 * @module
 */
import type { SinkTable } from './sink.ts';
import { CWE_502 } from './texts.ts';

/** Sinks of openai-whisper. */
export const whisper: SinkTable = {
  library: 'openai-whisper',
  source: 'openai-whisper 20250625 whisper/__init__.py (weights_only where torch has it)',
  rules: [
    {
      id: 'whisper-load',
      title: 'Unpickles a checkpoint',
      severity: 'low',
      message: '{sink} reads a torch file{from}',
      explanation:
        'The checkpoint goes through torch.load; from 2025 on with weights_only=True where torch has it.',
      advice: 'Use the safetensors weights through transformers.',
      cwe: CWE_502,
      references: ['https://github.com/openai/whisper'],
    },
  ],
  sinks: [
    {
      name: 'whisper.load_model',
      rule: 'whisper-load',
      path: { name: 'name', at: 0 },
      useCase: 'nn-weights',
    },
  ],
};
