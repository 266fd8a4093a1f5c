/**
 * Evaluates expressions over what values may be.
 * @module
 */
import type { Argument, Expression } from '../../audit/python/ast.ts';
import { readSubscript } from './containers.ts';
import type { Frame } from './frame.ts';
import type { Machine, Passed } from './machine.ts';
import { readName } from './names.ts';
import { join, NOTHING, only, PLAIN, unknown, type Value } from './value.ts';

/** What an expression may give. */
export function evaluate(machine: Machine, expression: Expression, frame: Frame): Value {
  if (!machine.proof.step()) return unknown('too many steps');
  const { at } = expression;
  const of = (inner: Expression): Value => machine.evaluate(inner, frame);
  const each = (operation: Parameters<Machine['protocol']>[1], inner: Expression): Value => {
    const value = of(inner);
    machine.protocol(value, operation, frame, at);
    return value;
  };
  switch (expression.kind) {
    case 'constant':
      return PLAIN;
    case 'string':
      return expression.text === undefined || expression.bytes
        ? PLAIN
        : only({ kind: 'text', text: expression.text });
    case 'name':
      return readName(machine, expression.id, frame);
    case 'attribute':
      return machine.attribute(of(expression.object), expression.name, frame, at);
    case 'call':
      return machine.call(
        of(expression.callee),
        passedBy(machine, expression.args, frame),
        frame,
        at,
      );
    case 'subscript':
      return readSubscript(machine, of(expression.object), of(expression.index), frame, at);
    case 'slice':
      for (const part of expression.parts) each('index', part);
      return PLAIN;
    case 'format':
      for (const value of expression.values) each('text', value);
      return PLAIN;
    case 'list':
    case 'set':
    case 'tuple':
      return sequence(machine, expression, frame);
    case 'dict':
      return dictionary(machine, expression, frame);
    case 'comprehension':
      return comprehension(machine, expression, frame);
    case 'lambda': {
      const { parameters, body } = expression;
      const site = `${frame.site}/${at}`;
      return only({ kind: 'closure', site, parameters, body, frame });
    }
    case 'unary':
      each(expression.operator === 'not' ? 'truth' : 'arithmetic', expression.operand);
      return PLAIN;
    case 'binary':
      return binary(machine, expression, frame);
    case 'boolean':
      return join(each('truth', expression.left), of(expression.right));
    case 'compare':
      return compare(machine, expression, frame);
    case 'conditional':
      each('truth', expression.test);
      return join(of(expression.met), of(expression.otherwise));
    case 'starred':
      return machine.elements(of(expression.value), frame, at);
    case 'bind': {
      const value = of(expression.value);
      machine.assign({ kind: 'name', at, id: expression.name }, value, frame);
      return value;
    }
    default:
      machine.proof.fail('construct', expression.type, frame, at);
      return NOTHING;
  }
}

/** Evaluates what a call passes. */
export function passedBy(machine: Machine, args: readonly Argument[], frame: Frame): Passed {
  const positional: Value[] = [];
  const keywords = new Map<string, Value>();
  let rest: Value | undefined;
  let spread: Value | undefined;
  for (const { kind, name, value } of args) {
    const given = machine.evaluate(value, frame);
    if (kind === 'keyword') keywords.set(name, given);
    else if (kind === 'rest')
      rest = join(rest ?? NOTHING, machine.elements(given, frame, value.at));
    else if (kind === 'keywords')
      spread = join(spread ?? NOTHING, readSubscript(machine, given, PLAIN, frame, value.at));
    else if (rest === undefined) positional.push(given);
    else rest = join(rest, given);
  }
  return { positional, keywords, rest, spread };
}

function sequence(
  machine: Machine,
  { kind, items, at }: Extract<Expression, { kind: 'list' | 'set' | 'tuple' }>,
  frame: Frame,
): Value {
  const site = `${frame.site}/${at}`;
  for (const [index, item] of items.entries()) {
    const value = machine.evaluate(item, frame);
    if (kind === 'set') machine.protocol(value, 'hash', frame, at);
    const exact = kind === 'tuple' && items.every((one) => one.kind !== 'starred');
    machine.proof.put(exact ? `${site}.${index}` : `${site}.*`, value);
  }
  return only({ kind: 'box', site, of: kind, shared: false });
}

function dictionary(
  machine: Machine,
  { entries, at }: Extract<Expression, { kind: 'dict' }>,
  frame: Frame,
): Value {
  const site = `${frame.site}/${at}`;
  const { proof } = machine;
  for (const { key, value } of entries) {
    const given = machine.evaluate(value, frame);
    if (key === undefined) {
      proof.put(`${site}.k`, machine.elements(given, frame, at));
      proof.put(`${site}.*`, readSubscript(machine, given, PLAIN, frame, at));
      continue;
    }
    const named = machine.evaluate(key, frame);
    machine.protocol(named, 'hash', frame, at);
    proof.put(`${site}.k`, named);
    proof.put(`${site}.*`, given);
  }
  return only({ kind: 'box', site, of: 'dict', shared: false });
}

function comprehension(
  machine: Machine,
  expression: Extract<Expression, { kind: 'comprehension' }>,
  frame: Frame,
): Value {
  const { at, of } = expression;
  const site = `${frame.site}/${at}`;
  for (const clause of expression.clauses) {
    if (clause.kind === 'if')
      machine.protocol(machine.evaluate(clause.test, frame), 'truth', frame, at);
    else {
      const iterated = machine.evaluate(clause.iterable, frame);
      machine.assign(clause.target, machine.elements(iterated, frame, at), frame);
    }
  }
  const [first = NOTHING, second] = expression.results.map((result) =>
    machine.evaluate(result, frame),
  );
  if (of === 'set' || of === 'dict') machine.protocol(first, 'hash', frame, at);
  machine.proof.put(of === 'dict' ? `${site}.k` : `${site}.*`, first);
  if (second !== undefined) machine.proof.put(`${site}.*`, second);
  return only({ kind: 'box', site, of: of === 'generator' ? 'iterator' : of, shared: false });
}

function binary(
  machine: Machine,
  { left, right, operator, at }: Extract<Expression, { kind: 'binary' }>,
  frame: Frame,
): Value {
  const first = machine.evaluate(left, frame);
  const second = machine.evaluate(right, frame);
  const text = operator === '%' && isText(first);
  machine.protocol(first, text ? 'truth' : 'arithmetic', frame, at);
  if (operator === '%') machine.protocol(second, 'text', frame, at);
  if (!text) machine.protocol(second, 'arithmetic', frame, at);
  // A number from the file may make these as large as it likes.
  if (['*', '**', '<<'].includes(operator) && (chosen(first) || chosen(second)))
    machine.proof.fail('call-effect', `${operator} with a number that the file chooses`, frame, at);
  const parts = [...first.values(), ...second.values()];
  const boxes = parts.filter((atom) => atom.kind === 'box' || atom.kind === 'value');
  return boxes.length === 0 ? PLAIN : join(PLAIN, ...boxes.map(only));
}

function isText(value: Value): boolean {
  return [...value.values()].every(({ kind }) => kind === 'text' || kind === 'plain');
}

function chosen(value: Value): boolean {
  return [...value.values()].some(({ kind }) => kind === 'value');
}

function compare(
  machine: Machine,
  { operands, operators, at }: Extract<Expression, { kind: 'compare' }>,
  frame: Frame,
): Value {
  const values = operands.map((operand) => machine.evaluate(operand, frame));
  for (const [index, operator] of operators.entries()) {
    const [left = NOTHING, right = NOTHING] = values.slice(index);
    if (operator.startsWith('is')) continue;
    if (operator === 'in' || operator === 'not in') {
      machine.protocol(left, 'compare', frame, at);
      machine.protocol(left, 'hash', frame, at);
      machine.protocol(right, 'contains', frame, at);
      continue;
    }
    machine.protocol(left, 'compare', frame, at);
    machine.protocol(right, 'compare', frame, at);
  }
  return PLAIN;
}
