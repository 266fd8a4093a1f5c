/**
 * All declared facts.
 * @module
 */
import type { DeclaredFacts } from '../declared.ts';
import { builtins } from './builtins.ts';
import { sklearn } from './sklearn.ts';
import { stdlib } from './stdlib.ts';

/** The facts that `policy learn` starts from. */
export const DECLARED: DeclaredFacts = [builtins, stdlib, sklearn];
