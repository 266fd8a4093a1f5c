/**
 * The part of the generated module that is the same for everyone, in the order in which Python reads it.
 * @module
 */
import { ARRAYS } from './arrays.ts';
import { CALLS } from './calls.ts';
import { CONTAINERS } from './containers.ts';
import { DTYPES } from './dtypes.ts';
import { ERRORS } from './errors.ts';
import { JOBLIB } from './joblib.ts';
import { LOAD } from './load.ts';
import { MACHINE } from './machine.ts';
import { NODES } from './nodes.ts';
import { READER } from './reader.ts';
import { SCALARS } from './scalars.ts';
import { SHAPES } from './shapes.ts';
import { TABLE } from './table.ts';
import { UNPICKLER } from './unpickler.ts';

/** Python source; needs the constants that stand before it in a generated module. */
export const RUNTIME: string = [
  ERRORS,
  NODES,
  SHAPES,
  READER,
  [MACHINE, SCALARS, CALLS, ARRAYS, DTYPES, TABLE].join('\n'),
  UNPICKLER,
  JOBLIB,
  CONTAINERS,
  LOAD,
].join('\n\n');
