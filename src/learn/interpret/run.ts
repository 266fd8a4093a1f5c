/**
 * Runs statements over what values may be. Branches are all taken, and what is bound is joined:
 * the rounds of a proof make loops settle.
 * @module
 */
import type { Expression, Statement } from '../../audit/python/ast.ts';
import { findMember } from '../known-class.ts';
import { absoluteModule } from '../summarize.ts';
import { describe } from './containers.ts';
import type { Frame } from './frame.ts';
import { type Machine, positional } from './machine.ts';
import { propertyOf } from './properties.ts';
import { type Atom, type ObjectAtom, only, PLAIN, unknown, type Value } from './value.ts';

/** Runs a block. */
export function run(machine: Machine, block: readonly Statement[], frame: Frame): void {
  for (const statement of block) {
    if (!machine.proof.step()) return;
    runStatement(machine, statement, frame);
  }
}

function runStatement(machine: Machine, statement: Statement, frame: Frame): void {
  const { proof } = machine;
  const { at } = statement;
  const truth = (test: Expression): void =>
    machine.protocol(machine.evaluate(test, frame), 'truth', frame, at);
  switch (statement.kind) {
    case 'expression':
      machine.evaluate(statement.value, frame);
      return;
    case 'assign': {
      const value = machine.evaluate(statement.value, frame);
      for (const target of statement.targets) machine.assign(target, value, frame);
      return;
    }
    case 'annotate':
      if (statement.value !== undefined)
        machine.assign(statement.target, machine.evaluate(statement.value, frame), frame);
      return;
    case 'augment':
      return augment(machine, statement, frame);
    case 'delete':
      for (const target of statement.targets) remove(machine, target, frame);
      return;
    case 'return':
      proof.put(
        `${frame.site}=`,
        statement.value === undefined ? PLAIN : machine.evaluate(statement.value, frame),
      );
      return;
    case 'raise':
      for (const [index, value] of statement.values.entries())
        raise(machine, machine.evaluate(value, frame), index === 0, frame, at);
      return;
    case 'assert': {
      const [test, message] = statement.values;
      if (test !== undefined) truth(test);
      if (message !== undefined) machine.evaluate(message, frame);
      return;
    }
    case 'if':
      for (const { test, body } of statement.branches) {
        truth(test);
        machine.run(body, frame);
      }
      return machine.run(statement.otherwise, frame);
    case 'while':
      truth(statement.test);
      machine.run(statement.body, frame);
      return machine.run(statement.otherwise, frame);
    case 'for': {
      const iterated = machine.evaluate(statement.iterable, frame);
      machine.assign(statement.target, machine.elements(iterated, frame, at), frame);
      machine.run(statement.body, frame);
      return machine.run(statement.otherwise, frame);
    }
    case 'try':
      return attempt(machine, statement, frame);
    case 'with':
      return inContext(machine, statement, frame);
    case 'import':
    case 'import-from':
      return importNames(machine, statement, frame);
    case 'function': {
      if (statement.decorators.length > 0)
        proof.fail('decorated', `the inner function ${statement.name}`, frame, at);
      const { parameters, body = [] } = statement;
      const site = `${frame.site}/${at}`;
      const made = only({ kind: 'closure', site, parameters, body, frame });
      return machine.assign({ kind: 'name', at, id: statement.name }, made, frame);
    }
    case 'pass':
    case 'global':
    case 'nonlocal':
      return;
    case 'class':
      return proof.fail('construct', `makes the class ${statement.name}`, frame, at);
    case 'unknown':
      return proof.fail('construct', statement.type, frame, at);
  }
}

/** `raise X`: a class is called; what is raised must be an exception that is known. */
function raise(machine: Machine, raised: Value, first: boolean, frame: Frame, at: number): void {
  for (const atom of raised.values()) {
    if (atom.kind === 'class') machine.construct(atom.class, positional(), frame, at);
    else if (atom.kind === 'value' || (atom.kind === 'unknown' && first && atom !== CAUGHT))
      machine.proof.fail('call-of-value', `raises ${describe(atom)}`, frame, at);
  }
}

/** What an `except` caught: it may be raised again. */
const CAUGHT: Atom = { kind: 'unknown', why: 'an exception' };

function augment(
  machine: Machine,
  { target, value, at }: Extract<Statement, { kind: 'augment' }>,
  frame: Frame,
): void {
  const before = machine.evaluate(target, frame);
  const given = machine.evaluate(value, frame);
  machine.protocol(before, 'arithmetic', frame, at);
  machine.protocol(given, 'arithmetic', frame, at);
  for (const atom of before.values())
    if (atom.kind === 'box' && atom.shared)
      machine.proof.fail('write-shared', 'adds to a value of a module', frame, at);
  machine.assign(
    target,
    machine.evaluate({ kind: 'boolean', at, left: target, right: value }, frame),
    frame,
  );
}

function remove(machine: Machine, target: Expression, frame: Frame): void {
  const { proof } = machine;
  const { at } = target;
  if (target.kind === 'name') return;
  if (target.kind === 'attribute') {
    for (const atom of machine.evaluate(target.object, frame).values()) {
      const own = atom.kind === 'object' ? findMember(atom.class.mro, '__delattr__') : undefined;
      if (atom.kind !== 'object' || atom.shared)
        proof.fail('write-shared', `deletes from ${describe(atom)}`, frame, at);
      else if (own !== undefined && own.owner.name !== 'builtins.object')
        proof.fail('construct', `${own.owner.name}.__delattr__ runs`, frame, at);
      else if (isDescribed(atom, target.name))
        proof.fail('attribute-of-value', `a descriptor may stand at .${target.name}`, frame, at);
    }
    return;
  }
  if (target.kind !== 'subscript')
    return proof.fail('construct', `deletes a ${target.kind}`, frame, at);
  machine.protocol(machine.evaluate(target.index, frame), 'hash', frame, at);
  for (const atom of machine.evaluate(target.object, frame).values()) {
    if (atom.kind === 'state' || atom.kind === 'attributes' || atom.kind === 'plain') continue;
    if (atom.kind === 'box' && !atom.shared) continue;
    if (atom.kind === 'value') proof.need(atom, 'plain', 'deletes from it', frame, at);
    else proof.fail('write-shared', `deletes from ${describe(atom)}`, frame, at);
  }
}

/** Whether the class has something of its own under the name that is no method. */
function isDescribed(object: ObjectAtom, name: string): boolean {
  const member = findMember(object.class.mro, name);
  if (member === undefined) return false;
  if (propertyOf(member.bindings)?.kind === 'property') return true;
  return member.bindings?.some(({ kind }) => kind === 'opaque' || kind === 'name') === true;
}

function attempt(
  machine: Machine,
  statement: Extract<Statement, { kind: 'try' }>,
  frame: Frame,
): void {
  machine.run(statement.body, frame);
  for (const { type, name, body } of statement.handlers) {
    if (type !== undefined) machine.evaluate(type, frame);
    if (name !== undefined)
      machine.assign({ kind: 'name', at: statement.at, id: name }, only(CAUGHT), frame);
    machine.run(body, frame);
  }
  machine.run(statement.otherwise, frame);
  machine.run(statement.finally, frame);
}

/** A context manager: what it runs on entry and exit must be known. */
function inContext(
  machine: Machine,
  { items, body, at }: Extract<Statement, { kind: 'with' }>,
  frame: Frame,
): void {
  for (const { context, target } of items) {
    const value = machine.evaluate(context, frame);
    for (const atom of value.values()) {
      if (atom.kind === 'object' && hasContext(machine, atom, frame, at)) continue;
      machine.proof.fail('construct', `with ${describe(atom)}`, frame, at);
    }
    if (target !== undefined) machine.assign(target, unknown('a context'), frame);
  }
  machine.run(body, frame);
}

function hasContext(
  machine: Machine,
  atom: Parameters<typeof only>[0] & { kind: 'object' },
  frame: Frame,
  at: number,
): boolean {
  for (const name of ['__enter__', '__exit__']) {
    const member = findMember(atom.class.mro, name);
    if (member === undefined) return false;
    const passed = name === '__enter__' ? positional() : positional(PLAIN, PLAIN, PLAIN);
    machine.call(machine.member(member, name, atom, frame, at), passed, frame, at);
  }
  return true;
}

/** Importing a module by its written name runs its top level, as naming it in a pickle does. */
function importNames(
  machine: Machine,
  statement: Extract<Statement, { kind: 'import' | 'import-from' }>,
  frame: Frame,
): void {
  const { at } = statement;
  const put = (id: string, value: Value): void =>
    machine.assign({ kind: 'name', at, id }, value, frame);
  if (statement.kind === 'import') {
    for (const { module, as } of statement.names) {
      const [top = module] = module.split('.');
      put(as ?? top, only({ kind: 'module', module: as === undefined ? top : module }));
    }
    return;
  }
  const here = machine.resolver.modules.get(frame.module);
  const from = absoluteModule(
    { module: frame.module, package: here?.package ?? false },
    statement.module,
    statement.level,
  );
  for (const { name, as } of statement.names)
    put(
      as ?? name,
      machine.meaning(machine.resolver.attribute({ kind: 'module', module: from }, name), 0),
    );
}
