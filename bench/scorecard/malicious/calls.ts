/**
 * Classes 10, 12 and 13: calls that do not look like GLOBAL and REDUCE.
 * @module
 */
import {
  BUILD,
  EMPTY_DICT,
  EMPTY_LIST,
  EMPTY_TUPLE,
  MARK,
  NEWOBJ,
  NEWOBJ_EX,
  NONE,
  OBJ,
  POP,
  POP_MARK,
  REDUCE,
  SETITEM,
  STOP,
  TUPLE2,
  binput,
  call,
  dict,
  ext1,
  ext2,
  ext4,
  framed,
  global,
  inst,
  list,
  num,
  pickle,
  proto,
  string,
  str,
  tuple,
  utf8,
  bytes,
} from '../../../test/assembler.ts';
import type { Piece } from '../../../test/assembler.ts';
import { ECHO, SYSTEM } from './inert.ts';
import { doubtful, known, type Sample } from './sample.ts';

/** Classes 10, 12 and 13. */
export function callSamples(): readonly Sample[] {
  return [...dropped(), ...extensions(), ...unusual()];
}

const CALL = [SYSTEM, tuple(ECHO), REDUCE];

function dropped(): readonly Sample[] {
  const make = (file: string, why: string, ...pieces: readonly Piece[]): Sample =>
    known(10, `dropped/${file}.pkl`, pickle(proto(2), ...pieces, STOP), why);
  return [
    make(
      'obj-pop',
      'OBJ, then POP',
      MARK,
      global('smtplib', 'SMTP'),
      str('127.0.0.1'),
      num(9),
      OBJ,
      POP,
      NONE,
    ),
    make('reduce-pop', 'REDUCE, then POP', CALL, POP, NONE),
    make('inst-pop', 'INST, then POP', MARK, ECHO, inst('os', 'system'), POP, NONE),
    make('pop-mark', 'a call below POP_MARK', MARK, CALL, POP_MARK, EMPTY_DICT),
    make('under-the-top', 'a call that is left on the stack', CALL, EMPTY_DICT),
    make(
      'under-many',
      'a call below a hundred leftovers',
      CALL,
      Array.from({ length: 100 }, () => NONE),
    ),
    make('only-memo', 'a call that only the memo keeps', CALL, binput(0), POP, EMPTY_LIST),
    make('in-dropped-tuple', 'a call in a tuple that is dropped', NONE, CALL, TUPLE2, POP, NONE),
    make('in-open-mark', 'a call inside a MARK that is never closed', MARK, CALL, POP, EMPTY_DICT),
    make(
      'replaced-key',
      'a call whose value is overwritten',
      EMPTY_DICT,
      str('a'),
      CALL,
      SETITEM,
      str('a'),
      NONE,
      SETITEM,
    ),
    make('as-key', 'a call whose result is a key', EMPTY_DICT, CALL, NONE, SETITEM),
    make(
      'as-state',
      'a call whose result is a state',
      global('collections', 'OrderedDict'),
      EMPTY_TUPLE,
      REDUCE,
      CALL,
      BUILD,
    ),
    make(
      'as-arguments',
      'a call whose result is the argument tuple',
      global('builtins', 'list'),
      CALL,
      REDUCE,
    ),
    make('as-callee', 'a call whose result is called', CALL, EMPTY_TUPLE, REDUCE),
  ];
}

function extensions(): readonly Sample[] {
  const register = (code: number): Piece => [
    call(global('copyreg', 'add_extension'), str('os'), str('system'), num(code)),
    POP,
  ];
  const run = [tuple(ECHO), REDUCE];
  const make = (file: string, why: string, ...pieces: readonly Piece[]): Sample =>
    known(12, `extension/${file}.pkl`, pickle(proto(2), ...pieces, STOP), why);
  return [
    make('ext1', 'registers a code, then uses it', register(240), ext1(240), run),
    make('ext2', 'registers a code, then uses it', register(300), ext2(300), run),
    make('ext4', 'registers a code, then uses it', register(70_000), ext4(70_000), run),
    make(
      'inverted-registry',
      'writes the registry itself',
      global('copyreg', '_inverted_registry'),
      num(241),
      tuple(str('os'), str('system')),
      SETITEM,
      POP,
      ext1(241),
      run,
    ),
    make(
      'extension-cache',
      'writes the cache of the registry',
      global('copyreg', '_extension_cache'),
      num(242),
      SYSTEM,
      SETITEM,
      POP,
      ext1(242),
      run,
    ),
    make(
      'copy_reg',
      'registers under the Python 2 name',
      call(global('copy_reg', 'add_extension'), str('os'), str('system'), num(243)),
      POP,
      ext1(243),
      run,
    ),
    doubtful(
      12,
      'extension/unregistered.pkl',
      pickle(proto(2), ext1(7), run, STOP),
      'depends on what the loader has registered',
    ),
    doubtful(
      12,
      'extension/named-only.pkl',
      pickle(proto(2), ext2(777), STOP),
      'names what the loader has registered',
    ),
  ];
}

function unusual(): readonly Sample[] {
  const make = (file: string, why: string, ...pieces: readonly Piece[]): Sample =>
    known(13, `unusual/${file}.pkl`, pickle(...pieces, STOP), why);
  return [
    make('inst-bare', 'INST without PROTO', MARK, string("'echo inert'"), inst('os', 'system')),
    make('inst-p5', 'INST in protocol 5', proto(5), framed(MARK, ECHO, inst('os', 'system'))),
    make(
      'inst-class',
      'INST of a class',
      MARK,
      list(str('echo'), str('inert')),
      inst('subprocess', 'Popen'),
    ),
    make('obj-bare', 'OBJ without PROTO', MARK, SYSTEM, ECHO, OBJ),
    make(
      'obj-class',
      'OBJ of a class',
      proto(1),
      MARK,
      global('subprocess', 'Popen'),
      list(str('echo'), str('inert')),
      OBJ,
    ),
    make(
      'obj-callee-from-call',
      'OBJ of the result of a call',
      proto(4),
      MARK,
      call(global('pkgutil', 'resolve_name'), str('os:system')),
      ECHO,
      OBJ,
    ),
    make(
      'newobj-mmap',
      'NEWOBJ of a class whose __new__ acts',
      proto(2),
      global('mmap', 'mmap'),
      tuple(num(-1), num(16)),
      NEWOBJ,
    ),
    make(
      'newobj-function',
      'NEWOBJ makes a function of code',
      proto(2),
      global('types', 'FunctionType'),
      tuple(call(global('marshal', 'loads'), bytes(utf8('N'))), EMPTY_DICT),
      NEWOBJ,
    ),
    make(
      'newobj-map',
      'NEWOBJ of map, drained by tuple',
      proto(2),
      global('builtins', 'tuple'),
      tuple([global('builtins', 'map'), tuple(SYSTEM, list(ECHO)), NEWOBJ]),
      NEWOBJ,
    ),
    make(
      'newobj-type',
      'NEWOBJ makes a class',
      proto(2),
      global('builtins', 'type'),
      tuple(str('inert'), tuple(), dict([str('__del__'), SYSTEM])),
      NEWOBJ,
    ),
    make(
      'newobj-ex-partial',
      'NEWOBJ_EX of partial with keywords',
      proto(4),
      global('functools', 'partial'),
      tuple(SYSTEM),
      dict([str('command'), ECHO]),
      NEWOBJ_EX,
      EMPTY_TUPLE,
      REDUCE,
    ),
    make(
      'newobj-ex-mmap',
      'NEWOBJ_EX of a class whose __new__ acts',
      proto(4),
      global('mmap', 'mmap'),
      tuple(num(-1)),
      dict([str('length'), num(16)]),
      NEWOBJ_EX,
    ),
    make(
      'newobj-popen',
      'NEWOBJ of a class that starts processes',
      proto(2),
      global('subprocess', 'Popen'),
      EMPTY_TUPLE,
      NEWOBJ,
    ),
    doubtful(
      13,
      'unusual/newobj-unknown.pkl',
      pickle(proto(2), global('nonexistent_inert', 'Model'), EMPTY_TUPLE, NEWOBJ, STOP),
      'a class of an unknown package',
    ),
    doubtful(
      13,
      'unusual/reduce-unknown.pkl',
      pickle(proto(2), global('nonexistent_inert', 'load'), EMPTY_TUPLE, REDUCE, STOP),
      'a function of an unknown package',
    ),
    doubtful(
      13,
      'unusual/inst-unknown.pkl',
      pickle(MARK, inst('nonexistent_inert', 'Model'), STOP),
      'a class of an unknown package',
    ),
    doubtful(
      13,
      'unusual/buffer.pkl',
      pickle(proto(5), 0x97, STOP),
      'a buffer that only the loader can give',
    ),
    doubtful(
      13,
      'unusual/persistent.pkl',
      pickle(proto(2), tuple(str('inert')), 0x51, STOP),
      'a persistent id of an unknown loader',
    ),
  ];
}
