/**
 * The argument rules that knowledge names as `rule:…`.
 * @module
 */
import type { ArgumentInspector } from '../scope.ts';
import { codecsEncode } from './codecs-encode.ts';
import { containerFirst } from './container-first.ts';
import { defaultFactory } from './default-factory.ts';
import { getattr } from './getattr.ts';
import { hashedItems } from './hashed-items.ts';
import { newobjFunction } from './newobj-function.ts';
import { numpyScalar } from './numpy-scalar.ts';
import { orderedDict } from './ordered-dict.ts';
import { partial } from './partial.ts';
import { rebuildFromType } from './rebuild-from-type.ts';
import { reconstructor } from './reconstructor.ts';
import { typedClassFirst } from './typed-class-first.ts';

/** By the name after `rule:`. */
export const ARGUMENT_RULES: ReadonlyMap<string, ArgumentInspector> = new Map([
  ['codecs-encode', codecsEncode],
  ['container-first', containerFirst],
  ['default-factory', defaultFactory],
  ['getattr', getattr],
  ['hashed-items', hashedItems],
  ['newobj-function', newobjFunction],
  ['numpy-scalar', numpyScalar],
  ['ordered-dict', orderedDict],
  ['partial', partial],
  ['rebuild-from-type', rebuildFromType],
  ['reconstructor', reconstructor],
  ['typed-class-first', typedClassFirst],
]);
