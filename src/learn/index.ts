/**
 * The door of `policy learn`.
 * @module
 */
export { DECLARED } from './declared/index.ts';
export { learn } from './learn.ts';
export type {
  LearnedClass,
  LearnedFunction,
  LearnResult,
  StateCondition,
  Unproven,
} from './result.ts';
export type { LibraryFile, LibrarySource } from './sources.ts';
