/**
 * The isolation that was asked for is not there.
 * @module
 */
import type { LevelName } from './level.ts';

/** Ends the run with exit code 5: what is missing and how to get it, in one sentence. Nothing was run. */
export class IsolationError extends Error {
  override readonly name = 'IsolationError';
  readonly level: LevelName;

  constructor(level: LevelName, message: string) {
    super(message);
    this.level = level;
  }
}
