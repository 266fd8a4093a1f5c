/**
 * Class 1: every gadget once, each in another form, every fourth in a container.
 * @module
 */
import { torchLegacy, torchZip } from '../../../test/assembler.ts';
import { formFor } from './forms.ts';
import { LEARNING, OTHERS } from './gadgets-libraries.ts';
import { CODE, FILES, PROCESS } from './gadgets-stdlib.ts';
import { ARGUMENTS } from './inert.ts';
import type { ClassNumber, Sample } from './sample.ts';

/** One line of a gadget table. */
export interface Gadget {
  readonly capability: string;
  readonly module: string;
  readonly name: string;
  readonly args: string;
  readonly flags: readonly string[];
}

/** All gadgets of all tables. */
export function gadgets(): readonly Gadget[] {
  return [PROCESS, CODE, FILES, LEARNING, OTHERS].flatMap(parse);
}

/** A sample for each gadget. */
export function gadgetSamples(): readonly Sample[] {
  return gadgets().map(sample);
}

function parse(table: string): readonly Gadget[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [capability = '', module = '', name = '', args = '', ...flags] = line.split(' ');
      return { capability, module, name, args, flags };
    });
}

function sample(gadget: Gadget, index: number): Sample {
  const { module, name, capability } = gadget;
  const python2 = gadget.flags.includes('py2');
  const form = formFor(index, name, python2);
  const args = ARGUMENTS[gadget.args];
  if (args === undefined) throw new Error(`no arguments named ${gadget.args}`);
  const bytes = form.make(module, name, args);
  const { suffix, wrap } = CONTAINERS[index % CONTAINERS.length] ?? RAW;
  return {
    file: `gadget/${index}-${module}.${name}-${form.id}${suffix}`,
    class: classOf(gadget, python2),
    capabilityKnown: !gadget.flags.includes('grey'),
    why: `calls ${module}.${name}: ${capability}`,
    bytes: wrap(bytes),
  };
}

function classOf(gadget: Gadget, python2: boolean): ClassNumber {
  if (python2) return 5;
  return gadget.capability === 'import' ? 2 : 1;
}

interface Container {
  readonly suffix: string;
  readonly wrap: (bytes: Uint8Array) => Uint8Array;
}

const RAW: Container = { suffix: '.pkl', wrap: (bytes) => bytes };
const CONTAINERS: readonly Container[] = [
  RAW,
  RAW,
  { suffix: '.pt', wrap: (bytes) => torchZip({ pickle: bytes }) },
  RAW,
  RAW,
  { suffix: '.legacy.pt', wrap: (bytes) => torchLegacy({ pickle: bytes }) },
  RAW,
];
