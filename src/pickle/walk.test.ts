import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  APPENDS,
  BINPERSID,
  BUILD,
  DUP,
  EMPTY_DICT,
  EMPTY_LIST,
  EMPTY_TUPLE,
  MARK,
  MEMOIZE,
  NEWOBJ,
  NEWOBJ_EX,
  NEXT_BUFFER,
  OBJ,
  POP,
  READONLY_BUFFER,
  REDUCE,
  SETITEM,
  SETITEMS,
  STACK_GLOBAL,
  STOP,
  TUPLE1,
  attributes,
  binbytes,
  binfloat,
  binget,
  binput,
  binstring,
  binunicode8,
  bytearray8,
  call,
  concat,
  dict,
  ext1,
  ext2,
  ext4,
  filled,
  frame,
  framed,
  get,
  global,
  inst,
  latin1,
  instance,
  int,
  list,
  long4,
  longBinput,
  none,
  num,
  persid,
  pickle,
  proto,
  put,
  shortBinstring,
  stackGlobal,
  str,
  string,
  tuple,
  unicode,
  type Piece,
} from '../../test/assembler.ts';
import { ModelFileError } from '../core/error.ts';
import { Budget, LIMITS, type Limits } from '../core/limits.ts';
import { bytesSource, type ByteSource } from '../core/source.ts';
import type { Ref, Tape } from './tape.ts';
import { walk, type WalkOptions } from './walk.ts';

function read(...pieces: readonly Piece[]): Tape {
  return walk(bytesSource(pickle(...pieces)));
}

function readWith(options: WalkOptions, ...pieces: readonly Piece[]): Tape {
  return walk(bytesSource(pickle(...pieces)), options);
}

function limited(limits: Partial<Limits>, ...pieces: readonly Piece[]): Tape {
  return readWith({ budget: new Budget({ ...LIMITS, ...limits }) }, ...pieces);
}

/** `import m.n`, `how m.n` for each fact, and the codes of anomalies. */
function story(tape: Tape): string[] {
  return [...tape.facts()].map((fact) => {
    if (fact.kind === 'anomaly') return fact.code;
    if (fact.kind === 'import') return `import ${fact.symbol.module}.${fact.symbol.name}`;
    const { callee } = fact;
    const on =
      callee.kind === 'global' ? `${callee.symbol.module}.${callee.symbol.name}` : callee.kind;
    return `${fact.how} ${on}`;
  });
}

describe('calls', () => {
  const system = global('os', 'system');

  test.each([
    ['REDUCE', call(system, str('echo inert')), 'reduce'],
    ['NEWOBJ', instance(system, str('echo inert')), 'newobj'],
    ['NEWOBJ_EX', [system, tuple(str('x')), EMPTY_DICT, NEWOBJ_EX], 'newobj_ex'],
    ['OBJ', [MARK, system, str('echo inert'), OBJ], 'obj'],
    ['INST', [MARK, str('echo inert'), inst('os', 'system')], 'inst'],
  ])('%s', (_opcode, pieces, how) => {
    expect(story(read(pieces, STOP))).toEqual(['import os.system', `${how} os.system`]);
  });

  test('BUILD, SETITEM, APPENDS and ADDITEMS on what a call made', () => {
    const tape = read(
      call(global('a', 'b')),
      [none, BUILD],
      [str('k'), str('v'), SETITEM],
      [MARK, str('x'), APPENDS],
      [MARK, str('x'), 0x90],
      STOP,
    );
    expect(story(tape)).toEqual([
      'import a.b',
      'reduce a.b',
      'build instance',
      'setitem instance',
      'append instance',
      'additem instance',
    ]);
  });

  test('BUILD on a name, and a name as a key', () => {
    const tape = read(global('a', 'b'), dict([str('x'), num(1)]), BUILD, STOP);
    expect(story(tape)).toEqual(['import a.b', 'build a.b']);
  });

  test('keys that a call made are hashed', () => {
    const object = [global('a', 'b'), EMPTY_TUPLE, REDUCE];
    expect(story(read(EMPTY_DICT, object, none, SETITEM, STOP))).toContain('hash instance');
    expect(story(read(EMPTY_DICT, tuple(object), none, SETITEM, STOP))).toContain('hash tuple');
    expect(story(read(MARK, object, 0x91, STOP))).toContain('hash instance');
    expect(story(read(call(global('c', 'd')), object, none, SETITEM, STOP))).toContain(
      'hash instance',
    );
  });

  test('persistent ids, as text and as values', () => {
    const tape = read(persid('abc'), tuple(str('storage'), num(3)), BINPERSID, STOP);
    expect(story(tape)).toEqual(['persid none', 'persid none', 'leftover-stack']);
    expect([...tape.persistentIds()]).toMatchObject([
      { kind: 'str', text: 'abc' },
      { kind: 'tuple', items: [{ text: 'storage' }, { value: 3n }] },
    ]);
  });

  test('the results of calls can be called', () => {
    const tape = read(call(call(global('a', 'b')), num(1)), STOP);
    expect(story(tape)).toEqual(['import a.b', 'reduce a.b', 'reduce instance']);
    expect(tape.result()).toMatchObject({
      kind: 'instance',
      call: 2,
      callee: { kind: 'instance', call: 1 },
    });
  });
});

describe('what the C unpickler refuses', () => {
  const name = global('a', 'b');

  test.each<[string, Piece, string]>([
    ['a call of a number', [num(1), EMPTY_TUPLE, REDUCE], 'not callable'],
    ['OBJ of a number', [MARK, num(1), OBJ], 'not callable'],
    ['arguments that are no tuple', [name, EMPTY_LIST, REDUCE], 'must be a tuple'],
    ['NEWOBJ with such arguments', [name, none, NEWOBJ], 'must be a tuple'],
    ['keywords that are no dict', [name, EMPTY_TUPLE, EMPTY_LIST, NEWOBJ_EX], 'must be a dict'],
    ['a state for a number', [num(1), EMPTY_DICT, BUILD], 'no attributes'],
    ['an item for a number', [num(1), num(2), 0x61], 'does not take append'],
    ['a list as a key', [EMPTY_DICT, EMPTY_LIST, none, SETITEM], 'unhashable'],
    ['a key without a value', [EMPTY_DICT, MARK, none, SETITEMS], 'odd number'],
    ['a name that is a number', [str('os'), num(1), STACK_GLOBAL], 'requires str'],
    ['a name that is no utf-8', global('os', Uint8Array.of(0xff)), 'not utf-8'],
    ['a class of INST that is not ASCII', [MARK, inst('os', 'é')], 'not ASCII'],
    ['an id that is not ASCII', persid('é'), 'ASCII'],
    ['a buffer of None', [none, READONLY_BUFFER], 'no buffer'],
    ['an extension code of 0', ext2(0), 'code <= 0'],
    ['a negative extension code', ext4(-1), 'code <= 0'],
    ['protocol 6', proto(6), 'unsupported pickle protocol'],
    ['a memo entry that is not there', binget(3), 'not found at index 3'],
    ['a negative memo index', [none, put(-1)], 'not a number in range'],
    ['a mark that is not there', [none, 0x31], 'could not find MARK'],
    ['an item below the mark', [none, MARK, POP, POP, POP], 'underflow'],
    ['a top below the mark', [none, MARK, DUP], 'unexpected MARK'],
    ['a negative LONG4', long4(new Uint8Array(0), -1), 'negative byte count'],
  ])('%s', (_what, pieces, message) => {
    const tape = read(pieces, STOP);
    expect(tape.outcome).toBe('malformed');
    expect(tape.error?.message).toContain(message);
    expect(tape.result()).toBeUndefined();
  });

  test('keeps what was found before', () => {
    const tape = read(call(global('os', 'system'), str('echo inert')), 0xff);
    expect(story(tape)).toEqual(['import os.system', 'reduce os.system']);
    expect(tape.error).toMatchObject({ code: 'MALFORMED', offset: tape.end });
  });
});

describe('lengths are checked before use', () => {
  test.each<[string, Piece]>([
    ['LONG4', long4(new Uint8Array(0), 0x7fffffff)],
    ['BINSTRING', binstring('', 0xffffffff)],
    ['BINUNICODE8 beyond 2^53', binunicode8('', 2n ** 53n + 1n)],
    ['BINUNICODE8 of 2^63 - 1', binunicode8('', 2n ** 63n - 1n)],
    ['BYTEARRAY8 of 2^64 - 1', bytearray8('', 2n ** 64n - 1n)],
    ['FRAME of 2^62', frame(2n ** 62n)],
  ])('%s', (_what, piece) => {
    const tape = read(piece, STOP);
    expect(tape.outcome).toBe('truncated');
    expect(tape.error?.message).toMatch(/declared, \d+ are left/);
  });

  test('also where the size of the source is not known', () => {
    const source: ByteSource = { size: Infinity, read: () => new Uint8Array(0) };
    expect(walk(source).outcome).toBe('truncated');
    const bytes = bytesSource(pickle(binbytes('', 1000), STOP));
    const stream: ByteSource = { size: Infinity, read: (at, length) => bytes.read(at, length) };
    expect(walk(stream).error?.message).toBe('a payload of 1000 bytes is declared, fewer are left');
  });

  test('strings of more than 2 GiB are read by C alone', () => {
    const start = pickle(proto(2), binstring('', 2 ** 31), STOP);
    const size = start.length + 2 ** 31;
    const source: ByteSource = {
      size,
      read: (at, length) => {
        const bytes = filled(Math.max(0, Math.min(length, size - at)), 0x2e);
        bytes.set(start.subarray(at, at + bytes.length).subarray(0, bytes.length));
        return bytes;
      },
    };
    const tape = walk(source);
    expect(tape.outcome).toBe('stop');
    expect(story(tape)).toEqual(['readers-disagree']);
  });
});

describe('frames', () => {
  test('change nothing where they are right', () => {
    const tape = read(proto(4), framed(stackGlobal('os', 'system'), EMPTY_TUPLE, REDUCE, STOP));
    expect(story(tape)).toEqual(['import os.system', 'reduce os.system']);
  });

  test('that cut an opcode, or hold another, are told once', () => {
    const cut = [frame(3), str('abc'), POP];
    expect(story(read(cut, cut, none, STOP))).toEqual(['frame-splits-opcode']);
    expect(story(read(frame(11), frame(2), none, STOP))).toEqual(['frame-in-frame']);
  });

  test('that go on behind STOP are told', () => {
    const tape = read(frame(5), none, STOP, filled(3));
    expect(tape.anomalies).toMatchObject([{ code: 'readers-disagree', offset: 10 }]);
  });

  test('are no place for opcodes that stand outside', () => {
    expect(story(read(framed(none), framed(POP, none), POP, num(1), STOP))).toEqual([]);
  });
});

describe('where readers disagree, and other oddities', () => {
  test.each<[string, Piece, string]>([
    ['a number in another base', int('0x10'), 'number-base'],
    ['NUL behind a memo index', [none, put('1\0'), POP, get(1)], 'readers-disagree'],
    ['no items for an object', [call(global('a', 'b')), MARK, APPENDS], 'readers-disagree'],
    ['an escape in an id', persid('a\\x41'), 'readers-disagree'],
    ['a backslash in a name', global('o\\x73', 'x'), 'escaped-name'],
    ['a name that is not ASCII', global('os', 'é'), 'non-ascii-name'],
    ['a huge memo index', [none, longBinput(2 ** 31)], 'readers-disagree'],
    ['an index into a list', [list(num(1)), num(0), num(2), SETITEM], 'readers-disagree'],
    ['items for a bytearray', [bytearray8(''), MARK, num(1), APPENDS], 'readers-disagree'],
    ['a memo entry twice', [none, binput(1), num(1), binput(1)], 'memo-overwritten'],
    ['a late PROTO', [none, proto(2)], 'proto-again'],
    ['a Python 2 text that is not ASCII', shortBinstring(Uint8Array.of(0xe9)), 'text-encoding'],
    ['the same as STRING', string("'\\xe9'"), 'text-encoding'],
    ['a name of 5000 bytes', global('os', 'x'.repeat(5000)), 'clipped-name'],
    ['the same as text', [str('os'), str('x'.repeat(5000)), STACK_GLOBAL], 'clipped-name'],
    [
      'the same as STRING',
      [str('os'), string(`'${'x'.repeat(5000)}'`), STACK_GLOBAL],
      'clipped-name',
    ],
    [
      'a name that a call gives',
      [call(global('a', 'b')), str('c'), STACK_GLOBAL],
      'assembled-name',
    ],
    ['a name below a name', [str('a'), global('b', 'c'), STACK_GLOBAL], 'assembled-name'],
    ['an out-of-band buffer', NEXT_BUFFER, 'outside-reference'],
  ])('%s', (_what, pieces, code) => {
    const tape = read(pieces, STOP);
    expect(tape.outcome).toBe('stop');
    expect(tape.anomalies.map((anomaly) => anomaly.code)).toContain(code);
  });

  test('ordinary things are not odd', () => {
    const tape = read(
      proto(2),
      [none, binput(0), POP, persid('a\\path'), POP],
      [EMPTY_DICT, MARK, SETITEMS, POP, EMPTY_LIST, MARK, APPENDS, POP],
      bytearray8('a'),
      READONLY_BUFFER,
      STOP,
    );
    expect([tape.outcome, tape.anomalies]).toEqual(['stop', []]);
  });

  test('only so many are kept', () => {
    const tape = read(
      Array.from({ length: 100 }, () => [int('0x10'), POP]),
      none,
      STOP,
    );
    expect(tape.anomalies).toHaveLength(64);
  });

  test('a memo index of thousands of characters is not guessed', () => {
    const zeros = `0${'_0'.repeat(4096)}5`;
    expect(read(none, put(zeros), STOP).outcome).toBe('malformed');
  });
});

describe('names', () => {
  test('are mapped by the PROTO in force, also the same text', () => {
    const name = [binget(0), binget(1), STACK_GLOBAL, POP];
    const tape = read(
      [str('__builtin__'), binput(0), str('xrange'), binput(1)],
      [proto(2), name, proto(3), name, proto(2), name],
      STOP,
    );
    expect(story(tape).filter((line) => line.startsWith('import'))).toEqual([
      'import builtins.range',
      'import __builtin__.xrange',
    ]);
    expect([tape.protocol, tape.imports, tape.calls]).toEqual([3, 2, 3]);
  });

  test('are told once as facts, and each time as what the loader does', () => {
    const tape = read(global('a', 'b'), POP, global('a', 'b'), STOP);
    expect(story(tape)).toEqual(['import a.b']);
    expect(tape.calls).toBe(2);
    expect(tape.symbol(0)).toEqual({ module: 'a', name: 'b' });
    expect(tape.symbol(1)).toBeUndefined();
  });

  test('may come from the copyreg registry that the stream itself fills', () => {
    const add = (code: Piece): Piece => [
      call(global('copyreg', 'add_extension'), str('os'), str('getcwd'), code),
      POP,
    ];
    const codes: Piece[] = [num(240), str('240'), [0x88], binbytes('240'), int('0240')];
    const names = codes.map((code) =>
      story(read(add(code), ext1(240), POP, ext1(1), STOP)).filter(
        (line) => !line.includes('copyreg.add'),
      ),
    );
    const unknown = 'import copyreg.<extension 1>';
    expect(names[0]).toEqual(['import os.getcwd', unknown]);
    expect(names[1]).toEqual(['import os.getcwd', unknown]);
    expect(names[2]).toEqual(['import copyreg.<extension 240>', 'import os.getcwd']);
    expect(names[3]).toEqual(['import os.getcwd', unknown]);
  });

  test.each<[string, Piece]>([
    ['an argument that is no literal', tuple(str('os'), global('a', 'b'), num(1))],
    ['no code', tuple(str('os'), str('getcwd'))],
    ['too many arguments', tuple(str('os'), str('getcwd'), num(1), none)],
    ['a code out of range', tuple(str('os'), str('getcwd'), num(0))],
    ['a code that is no number', tuple(str('os'), str('getcwd'), none)],
    ['a code that is text and no number', tuple(str('os'), str('getcwd'), str('x'))],
    ['a list', list(str('os'), str('getcwd'), num(1))],
  ])('are not registered by %s', (_what, args) => {
    const tape = read(global('copyreg', 'add_extension'), args, REDUCE, POP, ext1(1), STOP);
    expect(story(tape)).not.toContain('import os.getcwd');
  });

  test('are registered by a float, as int() takes it', () => {
    const args = tuple(str('os'), str('getcwd'), binfloat(1.9));
    const tape = read(global('copyreg', 'add_extension'), args, REDUCE, POP, ext1(1), STOP);
    expect(story(tape)).toContain('import os.getcwd');
  });

  test('of an extension are looked up once', () => {
    const tape = read(ext4(7), POP, ext2(7), STOP);
    expect(tape.calls).toBe(1);
  });

  test('of an extension that is removed and registered anew are the new ones', () => {
    const registry = (name: string, ...args: Piece[]): Piece => [
      call(global('copyreg', name), ...args),
      POP,
    ];
    const tape = read(
      [registry('add_extension', str('os'), str('getcwd'), num(1)), ext1(1), POP],
      [registry('clear_extension_cache'), ext1(1), POP],
      registry('remove_extension', str('os'), str('getcwd'), num(1)),
      [registry('add_extension', str('os'), str('system'), num(1)), ext1(1)],
      STOP,
    );
    expect(story(tape).filter((line) => line.startsWith('import os'))).toEqual([
      'import os.getcwd',
      'import os.system',
    ]);
  });

  test('of an extension registered twice stay as they were', () => {
    const add = (module: string, code: number): Piece => [
      call(global('copyreg', 'add_extension'), str(module), str('x'), num(code)),
      POP,
    ];
    const tape = read(add('a', 1), add('b', 1), add('a', 2), ext1(1), POP, ext1(2), STOP);
    expect(story(tape)).toEqual(
      expect.arrayContaining(['import a.x', 'import copyreg.<extension 2>']),
    );
  });
});

describe('bytes that may be a file of their own are noted', () => {
  test.each([
    ['a pickle', [0x80, 0x02, 0x4e, 0x2e], true],
    ['an archive', [0x50, 0x4b, 0x03, 0x04], true],
    ['a gzip stream', [0x1f, 0x8b, 8, 0], true],
    ['a zlib stream', [0x78, 0x9c, 0, 0], true],
    ['a pickle of protocol 0', [...Buffer.from('cos\nsystem\n')], true],
    ['no zlib stream', [0x78, 0x9d, 0, 0], false],
    ['a protocol that does not exist', [0x80, 0x09, 0x4e, 0x2e], false],
    ['a byte too few', [0x80, 0x02, 0x2e], false],
    ['text', [...Buffer.from('hello')], false],
  ])('%s', (_what, bytes, expected) => {
    for (const literal of [binbytes, shortBinstring, bytearray8]) {
      const { embedded } = read(literal(Uint8Array.from(bytes)), STOP);
      expect(embedded.map(({ length }) => length)).toEqual(expected ? [bytes.length] : []);
    }
  });

  test('in a string of any length', () => {
    const text = `'\u0080\u0002N${'N'.repeat(20_000)}.'`;
    expect(read(string(latin1(text)), STOP).embedded).toEqual([{ offset: 2, length: 20_004 }]);
  });

  test('with the place of their payload', () => {
    const payload = pickle(proto(2), none, STOP);
    const bytes = pickle(proto(4), binbytes(payload), STOP);
    expect(walk(bytesSource(bytes)).embedded).toEqual([{ offset: 7, length: 4 }]);
  });
});

describe('bytes written as text are found when asked for', () => {
  const payload = '\u0080\u0002cos\nsystem\n.\u00ff';
  const encode = (text: Piece): Piece => [
    call(global('_codecs', 'encode'), text, str('latin1')),
    POP,
  ];
  const found = (...pieces: readonly Piece[]) => [...read(pieces, none, STOP).encodedBytes()];

  test('with the place of the text', () => {
    expect(found(none, POP, encode(str(payload)))).toEqual([
      { offset: 18, bytes: latin1(payload) },
    ]);
    expect(found(encode(unicode(latin1('PK\x03\x04')))).map(({ bytes }) => bytes[0])).toEqual([
      0x50,
    ]);
  });

  test('once, however often they are encoded', () => {
    const again = [call(global('_codecs', 'encode'), binget(0), str('latin1')), POP];
    expect(found(str(payload), binput(0), POP, again, again, again)).toHaveLength(1);
  });

  test.each<[string, Piece]>([
    ['other text', encode(str('hello'))],
    ['no text', encode(num(1))],
    ['no arguments', [call(global('_codecs', 'encode')), POP]],
    ['another function', [call(global('a', 'encode'), str(payload)), POP]],
    ['a class of that name', [instance(global('_codecs', 'encode'), str(payload)), POP]],
    ['the result of a call', [call(call(global('_codecs', 'encode')), str(payload)), POP]],
  ])('but not in %s', (_what, pieces) => expect(found(pieces)).toEqual([]));
});

describe('raw data behind a BUILD', () => {
  const wrapper = instance(global('joblib.numpy_pickle', 'NumpyArrayWrapper'));
  const raw = filled(100, 0xff);

  test('is jumped over when the reader says how far it goes', () => {
    const bytes = pickle(
      MARK,
      wrapper,
      attributes({ order: str('C') }),
      BUILD,
      raw,
      list(),
      0x74,
      STOP,
    );
    const asked: unknown[] = [];
    const tape = walk(bytesSource(bytes), {
      afterBuild: (growing, object, state, position) => {
        asked.push(growing.maker(object)?.symbol.name, growing.value(state).kind, position);
        return { end: position + raw.length };
      },
    });
    expect(tape.outcome).toBe('stop');
    expect(asked).toEqual(['NumpyArrayWrapper', 'dict', bytes.indexOf(0xff)]);
  });

  test.each<[string, Piece, string]>([
    ['None', none, 'none'],
    ['True', 0x88, 'bool'],
    ['a number', num(3), 'int'],
    ['a line', int(3), 'int'],
    ['a float', [0x46, Buffer.from('1.5\n')], 'float'],
    ['bytes', binbytes('ab'), 'bytes'],
    ['a bytearray', bytearray8('ab'), 'bytearray'],
    ['a text', str('ab'), 'str'],
    ['an empty tuple', EMPTY_TUPLE, 'tuple'],
    ['a buffer', NEXT_BUFFER, 'buffer'],
    ['a tuple', [none, TUPLE1], 'tuple'],
  ])('a state is pictured as what it is: %s', (_what, state, kind) => {
    const kinds: string[] = [];
    const options: WalkOptions = {
      afterBuild: (tape: Tape, _object: Ref, ref: Ref) => {
        kinds.push(tape.value(ref).kind);
        return undefined;
      },
    };
    expect(readWith(options, wrapper, state, BUILD, STOP).outcome).toBe('stop');
    expect(kinds).toEqual([kind]);
  });

  test('is not asked about where no call made the object', () => {
    const options: WalkOptions = {
      afterBuild: () => {
        throw new ModelFileError('INTERNAL', 'asked');
      },
    };
    expect(readWith(options, global('a', 'b'), none, BUILD, STOP).outcome).toBe('stop');
    expect(readWith(options, none, none, BUILD, STOP).outcome).toBe('stop');
  });

  test('does not stand in a frame', () => {
    const options: WalkOptions = { afterBuild: (_tape, _object, _state, at) => ({ end: at + 1 }) };
    const tape = readWith(options, framed(wrapper, none, BUILD, 0xff, STOP));
    expect(tape.error?.message).toBe('raw data inside a frame');
  });

  test('beyond the end of the file ends the walk', () => {
    const options: WalkOptions = { afterBuild: () => ({ end: 10_000 }) };
    expect(readWith(options, wrapper, none, BUILD, STOP).outcome).toBe('truncated');
  });

  test('is refused where the reader refuses it', () => {
    const options: WalkOptions = {
      afterBuild: () => {
        throw new ModelFileError('UNSUPPORTED', 'strange wrapper');
      },
    };
    expect(readWith(options, wrapper, none, BUILD, STOP).error).toMatchObject({
      code: 'UNSUPPORTED',
      message: 'strange wrapper',
    });
  });

  test('a defect of the reader is not taken for one of the file', () => {
    const options: WalkOptions = {
      afterBuild: () => {
        throw new TypeError('defect');
      },
    };
    expect(() => readWith(options, wrapper, none, BUILD, STOP)).toThrow(TypeError);
  });
});

describe('streams', () => {
  test('are told which payloads were jumped over', () => {
    const payload = filled(100_000, 0x41);
    const source = bytesSource(pickle(proto(4), binbytes(payload), STOP));
    const forgotten: number[][] = [];
    const stream = (size: number): ByteSource => ({
      size,
      read: (offset, length) => source.read(offset, length),
      forget: (start, end) => forgotten.push([start, end]),
    });
    expect(walk(stream(source.size)).outcome).toBe('stop');
    expect(forgotten).toEqual([[7, 100_007]]);
    forgotten.length = 0;
    expect(walk(stream(Infinity)).outcome).toBe('stop');
    expect(forgotten[0]).toEqual([7, 100_006]);
  });

  test('that fail end the walk with their error', () => {
    const source: ByteSource = {
      size: 10,
      read: () => {
        throw new ModelFileError('SOURCE_FAILED', 'no');
      },
    };
    expect(walk(source)).toMatchObject({ outcome: 'malformed', error: { code: 'SOURCE_FAILED' } });
  });
});

describe('limits', () => {
  const object = call(global('a', 'b'));
  const times = (count: number, ...pieces: readonly Piece[]): Piece =>
    Array.from({ length: count }, () => pieces);

  test.each<[keyof Limits, number, Piece]>([
    ['opcodes', 100, times(70_000, none, POP)],
    ['steps', 100, times(70_000, none, POP)],
    ['stack', 100, times(70_000, none)],
    ['stack', 100, times(70_000, MARK)],
    ['records', 10, times(20, object)],
    ['records', 10, times(20, num(1), BINPERSID)],
    ['calls', 10, times(6, object)],
    [
      'globals',
      3,
      [times(4, global('a', 'b')), global('a', 'c'), global('a', 'd'), global('a', 'e')],
    ],
    ['sparseMemo', 2, [none, longBinput(2e9), longBinput(2e9 + 1), longBinput(2e9 + 2)]],
  ])('more than the %s allowed end the walk', (limit, value, pieces) => {
    const tape = limited({ [limit]: value }, pieces, none, STOP);
    expect(tape.outcome).toBe('limit');
    expect(tape.error).toMatchObject({
      code: 'LIMIT_EXCEEDED',
      message: `more than ${value} ${limit}`,
    });
  });

  test('a number of more digits than anyone writes ends the walk', () => {
    expect(read(int(`${' '.repeat(9000)}1`), STOP).error?.code).toBe('LIMIT_EXCEEDED');
  });

  test('the opcodes of all pickles of a file count together', () => {
    const budget = new Budget({ ...LIMITS, opcodes: 1000 });
    const bytes = pickle(times(300, none, POP), none, STOP);
    const outcomes = [1, 2, 3].map(() => walk(bytesSource(bytes), { budget }).outcome);
    expect(outcomes).toEqual(['stop', 'limit', 'limit']);
  });

  test('a second walk of a pickle is allowed what the first one was', () => {
    const budget = new Budget({ ...LIMITS, steps: 20 });
    const bytes = pickle(
      proto(2),
      call(global('a', 'b'), tuple(num(1))),
      times(10, none, POP),
      STOP,
    );
    const tape = walk(bytesSource(bytes), { budget });
    expect(tape.outcome).toBe('stop');
    expect(tape.result()?.kind).toBe('instance');
    expect(tape.outcome).toBe('stop');
    expect(budget.stepsLeft).toBeLessThan(10);
  });

  test('containers beyond the limit of records are lost, and not plain', () => {
    const tape = limited(
      { records: 4 },
      call(global('a', 'b'), [times(9, EMPTY_LIST, POP), list()]),
      STOP,
    );
    expect(tape.outcome).toBe('limit');
    const lists = limited({ records: 4 }, times(9, EMPTY_LIST, POP), list(num(1)), STOP);
    expect(lists.result()).toEqual({ kind: 'lost', plain: false });
  });

  test('contents beyond the limit are lost, and not plain', () => {
    const tape = limited(
      { contents: 4 },
      call(global('a', 'b'), list(times(9, global('a', 'b')))),
      STOP,
    );
    expect(tape.outcome).toBe('stop');
    expect([...tape.facts()].at(-1)).toMatchObject({
      kind: 'call',
      args: { items: [{ kind: 'lost', plain: false }], plain: false },
    });
  });
});

describe('a pickle is found where it is', () => {
  test('at any start, with offsets in the source', () => {
    const bytes = concat(filled(1000, 0xff), pickle(proto(2), global('os', 'system'), STOP), 0xff);
    const tape = walk(bytesSource(bytes), { start: 1000 });
    expect([tape.start, tape.end, tape.outcome]).toEqual([1000, bytes.length - 1, 'stop']);
    expect([...tape.facts()]).toMatchObject([{ kind: 'import', offset: 1002 }]);
  });

  test.each([0, 5, 1000])('not at all behind the end: start %i', (start) => {
    expect(walk(bytesSource(new Uint8Array(0)), { start }).outcome).toBe('truncated');
  });
});

test('never fails, whatever the bytes', () => {
  const opcode = fc.constantFrom(
    ...Buffer.from('(.012FGIJKLMNPQRSTUVX]abcdeghijloprstu})'),
    0x80,
    0x81,
    0x82,
    0x85,
    0x86,
    0x8a,
    0x8c,
    0x8e,
    0x8f,
    0x90,
    0x91,
    0x92,
    0x93,
    0x94,
    0x95,
    0x96,
    0x97,
    0x98,
  );
  const program = fc.array(
    fc.oneof({ weight: 4, arbitrary: opcode }, fc.nat(255), fc.constantFrom(0, 1, 10)),
    { maxLength: 60 },
  );
  fc.assert(
    fc.property(program, (bytes) => {
      const tape = walk(bytesSource(Uint8Array.from(bytes)));
      expect([...tape.facts()].length).toBeLessThan(200);
      if (tape.outcome === 'stop') expect(tape.result()).toBeDefined();
      else expect(tape.error?.message).toBeTruthy();
      expect(tape.end).toBeLessThanOrEqual(bytes.length);
    }),
    { numRuns: 3000 },
  );
});

test('MEMOIZE goes to the number of distinct keys', () => {
  const tape = read(num(1), binput(5), num(2), MEMOIZE, POP, binget(1), STOP);
  expect(tape.result()).toMatchObject({ value: 2n });
});
