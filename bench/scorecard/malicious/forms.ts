/**
 * The same call in all the ways in which a pickle can make it.
 * @module
 */
import {
  APPENDS,
  BUILD,
  EMPTY_DICT,
  EMPTY_LIST,
  MARK,
  MEMOIZE,
  NEWFALSE,
  NONE,
  OBJ,
  POP,
  REDUCE,
  SETITEM,
  STACK_GLOBAL,
  STOP,
  TUPLE,
  binget,
  binput,
  binunicode8,
  framed,
  get,
  global,
  inst,
  longBinget,
  longBinput,
  pickle,
  proto,
  put,
  shortBinunicode,
  str,
  tuple,
  tuple0,
  unicode,
} from '../../../test/assembler.ts';
import type { Piece } from '../../../test/assembler.ts';

/** Makes the pickle of `module.name(*args)`. */
export interface Form {
  readonly id: string;
  /** The highest protocol in force when the name is found: dotted names need 4, Python 2 names less than 3. */
  readonly protocol: number;
  make(module: string, name: string, args: readonly Piece[]): Uint8Array;
}

/** All forms. */
export const FORMS: readonly Form[] = [
  form('global-p0', 0, (m, n, args) => [
    global(m, n),
    put(0),
    tuple0(...args),
    put(1),
    REDUCE,
    put(2),
  ]),
  form('global-p2', 2, (m, n, args) => [proto(2), global(m, n), binput(0), tuple(...args), REDUCE]),
  form('global-p3', 3, (m, n, args) => [
    proto(3),
    MARK,
    args,
    TUPLE,
    longBinput(300),
    POP,
    global(m, n),
    longBinget(300),
    REDUCE,
  ]),
  form('stack-global-p4', 4, (m, n, args) => [
    proto(4),
    framed(
      short(m),
      MEMOIZE,
      short(n),
      MEMOIZE,
      STACK_GLOBAL,
      MEMOIZE,
      tuple(...args),
      MEMOIZE,
      REDUCE,
      MEMOIZE,
      STOP,
    ),
  ]),
  form('stack-global-memo', 4, (m, n, args) => [
    proto(4),
    EMPTY_LIST,
    MARK,
    short(n),
    binput(7),
    short(m),
    binput(3),
    APPENDS,
    POP,
    binget(3),
    binget(7),
    STACK_GLOBAL,
    tuple(...args),
    REDUCE,
  ]),
  form('inst', 0, (m, n, args) => [MARK, args, inst(m, n)]),
  form('obj', 2, (m, n, args) => [proto(2), MARK, global(m, n), args, OBJ]),
  form('in-a-dict', 2, (m, n, args) => [
    proto(2),
    EMPTY_DICT,
    str('weights'),
    EMPTY_LIST,
    MARK,
    str('a'),
    global(m, n),
    tuple(...args),
    REDUCE,
    APPENDS,
    SETITEM,
  ]),
  form('framed-p5', 5, (m, n, args) => [
    proto(5),
    framed(binunicode8(m), MEMOIZE, short(n), STACK_GLOBAL),
    framed(MARK, args, TUPLE, REDUCE),
    NONE,
    POP,
  ]),
  form('unicode-lines', 0, (m, n, args) => [
    unicode(m),
    unicode(n),
    STACK_GLOBAL,
    put(5),
    POP,
    get(5),
    tuple0(...args),
    REDUCE,
  ]),
  form('dropped', 2, (m, n, args) => [
    proto(2),
    global(m, n),
    tuple(...args),
    REDUCE,
    POP,
    EMPTY_DICT,
    str('epoch'),
    NEWFALSE,
    SETITEM,
  ]),
  form('as-state', 2, (m, n, args) => [
    proto(2),
    global('collections', 'OrderedDict'),
    tuple(),
    REDUCE,
    EMPTY_DICT,
    str('lr'),
    global(m, n),
    tuple(...args),
    REDUCE,
    SETITEM,
    BUILD,
  ]),
];

/** A form that can express the name: dotted ones need protocol 4, Python 2 ones a lower one. */
export function formFor(index: number, name: string, python2: boolean): Form {
  for (let i = index; ; i++) {
    const candidate = FORMS[i % FORMS.length];
    if (candidate !== undefined && fits(candidate, name, python2)) return candidate;
  }
}

function fits(candidate: Form, name: string, python2: boolean): boolean {
  if (python2) return candidate.protocol < 3;
  return !name.includes('.') || candidate.protocol >= 4;
}

function form(
  id: string,
  protocol: number,
  body: (module: string, name: string, args: readonly Piece[]) => Piece,
): Form {
  return { id, protocol, make: (m, n, args) => stopped(pickle(body(m, n, args))) };
}

function stopped(bytes: Uint8Array): Uint8Array {
  return bytes.at(-1) === STOP ? bytes : pickle(bytes, STOP);
}

function short(text: string): Piece {
  return shortBinunicode(text);
}
