/**
 * All declared facts.
 * @module
 */
import type { DeclaredFacts } from '../declared.ts';
import { builtins } from './builtins.ts';
import { keras } from './keras.ts';
import { numpy } from './numpy.ts';
import { pandas } from './pandas.ts';
import { scipy } from './scipy.ts';
import { sklearn } from './sklearn.ts';
import { stdlib } from './stdlib.ts';
import { torch } from './torch.ts';
import { transformers } from './transformers.ts';

/** The facts that `policy learn` starts from. */
export const DECLARED: DeclaredFacts = [
  builtins,
  stdlib,
  numpy,
  scipy,
  pandas,
  sklearn,
  torch,
  transformers,
  keras,
];
