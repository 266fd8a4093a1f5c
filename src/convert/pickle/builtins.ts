/**
 * What the standard library's own picklers write for containers and bytes.
 * Lib/pickle.py, Lib/copyreg.py, Lib/collections; Modules/_codecsmodule.c.
 * @module
 */
import { bytesSource } from '../../core/source.ts';
import type { GraphNode, GraphObject } from '../../pickle/graph.ts';
import type { ModelValue } from '../model/value.ts';
import { argumentsOf, nameOf, textOf } from './arguments.ts';
import { LazyDict, type Builder, type Interpreter } from './interpreter.ts';

/** `OrderedDict()`, or `OrderedDict([[key, value], …])` of protocols 0 to 2. */
const orderedDict: Builder = (object, to) => dictOf(object, to, argumentsOf(object));

/** `defaultdict(factory)`. */
const defaultDict: Builder = (object, to) => {
  const [factory, ...rest] = argumentsOf(object);
  return dictOf(object, to, rest, factory);
};

/** `Counter({...})`, whose argument is a dict. */
const counter: Builder = (object, to) => dictOf(object, to, argumentsOf(object));

function dictOf(
  object: GraphObject,
  to: Interpreter,
  args: readonly GraphNode[],
  attribute?: GraphNode,
): ModelValue | undefined {
  const { callee, states, entries, items } = object;
  const initial = args.length === 0 ? [] : args.length === 1 ? pairsOf(args[0]) : undefined;
  if (initial === undefined || callee.kind !== 'global') return undefined;
  if (states.length > 1 || items.length > 0) return undefined;
  const attributes = states[0] ?? (attribute?.kind === 'none' ? undefined : attribute);
  return new LazyDict(to, [...initial, ...entries], callee.symbol, attributes);
}

function pairsOf(node: GraphNode | undefined): (readonly [GraphNode, GraphNode])[] | undefined {
  if (node?.kind === 'dict') return [...node.entries];
  if (node?.kind !== 'list' && node?.kind !== 'tuple') return undefined;
  const pairs: (readonly [GraphNode, GraphNode])[] = [];
  for (const pair of node.items) {
    if ((pair.kind !== 'list' && pair.kind !== 'tuple') || pair.items.length !== 2)
      return undefined;
    const [key, value] = pair.items;
    if (key !== undefined && value !== undefined) pairs.push([key, value]);
  }
  return pairs;
}

/** `set([...])` of protocols 0 to 3; also frozenset. */
function setOf(kind: 'set' | 'frozenset'): Builder {
  return (object, to) => {
    const [given, ...rest] = argumentsOf(object);
    if (rest.length > 0 || isChanged(object)) return undefined;
    if (given === undefined) return { kind, items: [] };
    if (given.kind !== 'list' && given.kind !== 'tuple' && given.kind !== 'set') return undefined;
    return { kind, items: given.items.map((item) => to.value(item)) };
  };
}

/** `_codecs.encode(text, 'latin1')`: bytes in protocols 0 to 2. */
const encode: Builder = (object) => {
  const bytes = encodedBytes(object);
  if (bytes === undefined) return undefined;
  return { kind: 'bytes', source: bytesSource(bytes), offset: 0, length: bytes.length };
};

/** The bytes of a `_codecs.encode` call, when it is the one that picklers write. */
export function encodedBytes(object: GraphObject): Uint8Array | undefined {
  const [text, encoding] = argumentsOf(object).map(textOf);
  if (text === undefined || (encoding !== 'latin1' && encoding !== 'latin-1')) return undefined;
  if (nameOf(object.callee) !== '_codecs encode' || isChanged(object)) return undefined;
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 0xff) return undefined;
    bytes[i] = code;
  }
  return bytes;
}

/** `bytearray(b'...')`, `bytearray('...', 'latin-1')`, `bytes()`. */
function bytesOf(kind: 'bytes' | 'bytearray'): Builder {
  return (object, to) => {
    const args = argumentsOf(object);
    if (isChanged(object)) return undefined;
    if (args.length === 0)
      return { kind, source: bytesSource(new Uint8Array(0)), offset: 0, length: 0 };
    const given = to.value(args[0] ?? { kind: 'none' });
    if (args.length === 1 && (given.kind === 'bytes' || given.kind === 'bytearray')) {
      return { ...given, kind };
    }
    const text = textOf(args[0]);
    if (text === undefined || textOf(args[1]) !== 'latin-1') return undefined;
    const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    return { kind, source: bytesSource(bytes), offset: 0, length: bytes.length };
  };
}

const complex: Builder = (object) => {
  const [real, imaginary, ...rest] = argumentsOf(object);
  if (real?.kind !== 'float' || imaginary?.kind !== 'float' || rest.length > 0) return undefined;
  return isChanged(object)
    ? undefined
    : { kind: 'complex', real: real.value, imaginary: imaginary.value };
};

/** Whether something was done to the object after it was made. */
function isChanged({ states, items, entries }: GraphObject): boolean {
  return states.length + items.length + entries.length > 0;
}

/** Builders of the standard library. */
export const BUILTINS: readonly (readonly [string, Builder])[] = [
  ['collections OrderedDict', orderedDict],
  ['collections defaultdict', defaultDict],
  ['collections Counter', counter],
  ['builtins set', setOf('set')],
  ['builtins frozenset', setOf('frozenset')],
  ['builtins bytes', bytesOf('bytes')],
  ['builtins bytearray', bytesOf('bytearray')],
  ['builtins complex', complex],
  ['_codecs encode', encode],
];
