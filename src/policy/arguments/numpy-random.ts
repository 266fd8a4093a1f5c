/**
 * The constructors of numpy's random generators: they call one of their arguments with the other.
 * @module
 */
import type { Value } from '../../core/value.ts';
import { refused } from '../inspection.ts';
import type { ArgumentInspector } from '../scope.ts';

/** Bit generators by name, and the modules that define them. */
const GENERATORS: Readonly<Record<string, string>> = {
  MT19937: 'numpy.random._mt19937',
  PCG64: 'numpy.random._pcg64',
  PCG64DXSM: 'numpy.random._pcg64',
  Philox: 'numpy.random._philox',
  SFC64: 'numpy.random._sfc64',
};

/** Inert for a bit generator of numpy, by name, by class or made, and for the function that makes one. */
export const numpyRandom: ArgumentInspector = ([generator, maker, ...rest]) => {
  if (rest.length > 0) return refused('it takes two arguments');
  if (generator !== undefined && !isGenerator(generator))
    return refused('it is not a bit generator of numpy');
  return maker === undefined || isMaker(maker)
    ? undefined
    : refused('it would call a function of the file');
};

function isGenerator(value: Value): boolean {
  if (value.kind === 'str') return !value.clipped && Object.hasOwn(GENERATORS, value.text);
  if (value.kind === 'global') return isGeneratorClass(value.symbol);
  if (value.kind !== 'instance' || value.callee.kind !== 'global') return false;
  return isMaker(value.callee) || isGeneratorClass(value.callee.symbol);
}

function isGeneratorClass({
  module,
  name,
}: {
  readonly module: string;
  readonly name: string;
}): boolean {
  return Object.hasOwn(GENERATORS, name) && GENERATORS[name] === module;
}

function isMaker(value: Value): boolean {
  return (
    value.kind === 'global' &&
    value.symbol.module === 'numpy.random._pickle' &&
    value.symbol.name === '__bit_generator_ctor'
  );
}
