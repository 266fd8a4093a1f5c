/**
 * The builtin functions, and the builtin containers when they are called.
 * @module
 */
import {
  getAttribute,
  hasAttribute,
  isInstance,
  superOf,
  typeOf,
  varsOf,
  writeAttribute,
} from './builtin-attributes.ts';
import {
  type Builtin,
  collect,
  counted,
  extreme,
  idle,
  looks,
  mapped,
  numbered,
  parts,
  through,
  zipped,
} from './builtin-containers.ts';
import type { Frame } from './frame.ts';
import type { Machine, Passed } from './machine.ts';
import { join, NOTHING, unknown, type Value } from './value.ts';

/** Calls a builtin function; undefined when the name is none that may be called. */
export function callBuiltin(
  machine: Machine,
  name: string,
  passed: Passed,
  frame: Frame,
  at: number,
): Value | undefined {
  if (!name.startsWith('builtins.')) return undefined;
  const builtin = BUILTINS[name.slice('builtins.'.length)];
  return builtin?.(machine, passed, frame, at);
}

const BUILTINS: Readonly<Record<string, Builtin>> = {
  len: looks('length'),
  bool: looks('truth'),
  abs: looks('arithmetic'),
  round: looks('arithmetic'),
  divmod: looks('arithmetic'),
  int: looks('arithmetic'),
  float: looks('arithmetic'),
  complex: looks('arithmetic'),
  hash: looks('hash'),
  repr: looks('text'),
  ascii: looks('text'),
  str: looks('text'),
  format: looks('text'),
  print: looks('text'),
  ord: looks('index'),
  chr: looks('index'),
  bin: looks('index'),
  hex: looks('index'),
  slice: idle,
  id: idle,
  callable: idle,
  isinstance: isInstance,
  issubclass: isInstance,
  type: typeOf,
  getattr: getAttribute,
  hasattr: hasAttribute,
  setattr: writeAttribute,
  object: (_machine, _passed, frame, at) => unknown(`object() at ${frame.site}/${at}`),
  super: superOf,
  vars: varsOf,
  any: through('truth'),
  all: through('truth'),
  sum: through('arithmetic'),
  min: extreme,
  max: extreme,
  sorted: extreme,
  next: (machine, passed, frame, at) =>
    join(parts(machine, passed, frame, at), passed.positional[1] ?? NOTHING),
  iter: collect('iterator'),
  enumerate: (machine, passed, frame, at) => numbered(machine, passed, frame, at),
  zip: zipped,
  reversed: collect('iterator'),
  map: mapped,
  filter: mapped,
  range: counted,
};
