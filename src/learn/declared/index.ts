/**
 * All declared facts.
 * @module
 */
import type { DeclaredFacts } from '../declared.ts';

/** The facts that `policy learn` starts from. */
export const DECLARED: DeclaredFacts = [];
