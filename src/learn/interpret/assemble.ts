/**
 * Puts the interpreter together around one proof.
 * @module
 */
import { assign } from './assign.ts';
import { attribute } from './attributes.ts';
import { call } from './call.ts';
import { construct } from './construct.ts';
import { elements } from './containers.ts';
import { evaluate } from './evaluate.ts';
import { invoke } from './invoke.ts';
import type { Machine } from './machine.ts';
import { readMember } from './member.ts';
import { meaning } from './names.ts';
import { protocol } from './protocol.ts';
import { run } from './run.ts';
import { setAttribute, setDirectly } from './store.ts';

/** What proofs share. */
export type World = Pick<Machine, 'table' | 'resolver' | 'facts' | 'library'>;

/** The interpreter for one proof. */
export function assemble(world: World, proof: Machine['proof']): Machine {
  const machine: Machine = {
    ...world,
    proof,
    evaluate: (expression, frame) => evaluate(machine, expression, frame),
    run: (block, frame) => run(machine, block, frame),
    call: (...rest) => call(machine, ...rest),
    construct: (...rest) => construct(machine, ...rest),
    invoke: (...rest) => invoke(machine, ...rest),
    attribute: (...rest) => attribute(machine, ...rest),
    member: (...rest) => readMember(machine, ...rest),
    setAttribute: (...rest) => setAttribute(machine, ...rest),
    setDirectly: (...rest) => setDirectly(machine, ...rest),
    assign: (...rest) => assign(machine, ...rest),
    protocol: (...rest) => protocol(machine, ...rest),
    elements: (...rest) => elements(machine, ...rest),
    meaning: (definitions, depth) => meaning(machine, definitions, depth),
  };
  return machine;
}
