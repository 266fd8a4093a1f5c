/**
 * All knowledge, in the order in which it is asked: written by hand or derived in a running library first,
 * then what was learned from library source.
 * @module
 */
import type { Knowledge } from './knowledge.ts';
import { KNOWLEDGE } from './knowledge/index.ts';
import { LEARNED } from './knowledge/learned/index.ts';

/** The first that says anything about a name is the one that counts. */
export const BUILT_IN_KNOWLEDGE: readonly Knowledge[] = [...KNOWLEDGE, ...LEARNED];
