/**
 * Builders that every pickle gets, whoever wrote it: numpy's arrays stand in torch's checkpoints too.
 * @module
 */
import type { Builder } from './interpreter.ts';

/** See above; those of torch's tensors need to know where storages are, and are added by the readers. */
export const PICKLE_BUILDERS: readonly (readonly [string, Builder])[] = [];
