/**
 * The door of `policy learn`.
 * @module
 */
export { DECLARED } from './declared/index.ts';
export type { DeclaredFacts } from './declared.ts';
export { learn } from './learn.ts';
export type { LearnOptions } from './learn.ts';
export type {
  LearnedAlias,
  LearnedBase,
  LearnedClass,
  LearnedFunction,
  LearnedModule,
  LearnResult,
  LearnTotals,
  Reason,
  ReasonCode,
  StateCondition,
  Unproven,
} from './result.ts';
export type { LibraryFile, LibrarySource } from './sources.ts';
