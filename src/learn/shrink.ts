/**
 * Keeps of an assigned value what a proof may want, and nothing long.
 * @module
 */
import type { Expression } from '../audit/python/ast.ts';
import { expressionsIn } from './dotted.ts';

/** Longer values are tables of something: they are kept as unknown. */
const MAX_NODES = 60;

/** The value itself, or a short stand-in that says less. */
export function shrink(value: Expression): Expression {
  let nodes = 0;
  let inert = true;
  for (const part of expressionsIn(value)) {
    nodes++;
    inert &&= INERT.has(part.kind);
  }
  if (value.kind === 'constant') return CONSTANT;
  if (inert && value.kind !== 'string') return constantLike(value);
  return nodes > MAX_NODES ? { kind: 'unknown', at: value.at, type: 'long value' } : value;
}

/** Numbers and their kin are all the same to a proof. */
const CONSTANT: Expression = { kind: 'constant', at: 0, text: '0' };

const INERT: ReadonlySet<Expression['kind']> = new Set([
  'constant',
  'string',
  'list',
  'tuple',
  'set',
  'dict',
]);

/** A literal without names in it: what is in it does not matter, what it is does. */
function constantLike(value: Expression): Expression {
  const { at } = value;
  if (value.kind === 'list' || value.kind === 'set') return { kind: value.kind, at, items: [] };
  if (value.kind === 'dict') return { kind: 'dict', at, entries: [] };
  if (value.kind !== 'tuple') return value;
  const flat = value.items.every(({ kind }) => kind === 'string' || kind === 'constant');
  return flat && value.items.length <= MAX_NODES ? value : { kind: 'unknown', at, type: 'tuple' };
}
