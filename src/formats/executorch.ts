/**
 * ExecuTorch programs: operators, delegates to other backends, constants in segments.
 * @module
 */
import type { Format } from './format.ts';
import { executorchParts } from './executorch-program.ts';
import { magicLeads } from './leads.ts';

/** `ET12` behind the first offset; the number changes when old runtimes cannot read new files. */
export const executorch: Format = {
  id: 'executorch',
  spec: 'https://github.com/pytorch/executorch/blob/v1.5.1/schema/program.fbs',
  leads: magicLeads('E', 4),
  rank: 19,
  detect: (head) => /^ET\d\d$/u.test(String.fromCharCode(...head.subarray(4, 8))),
  read: (source) => executorchParts(source),
};
