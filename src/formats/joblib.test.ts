import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  BUILD,
  EMPTY_TUPLE,
  NEWFALSE,
  NONE,
  REDUCE,
  STOP,
  attributes,
  call,
  concat,
  dict,
  dtype,
  filled,
  frame,
  framed,
  global,
  instance,
  joblibArray,
  list,
  none,
  num,
  pickle,
  proto,
  str,
  tuple,
  utf8,
  type Piece,
} from '../../test/assembler.ts';
import { ModelFileError } from '../core/error.ts';
import { Budget } from '../core/limits.ts';
import { bytesSource } from '../core/source.ts';
import type { Part } from './format.ts';
import { joblib } from './joblib.ts';
import { pickle as rawPickle } from './pickle.ts';

const context = () => ({ budget: new Budget() });
const f8 = (count: number) => filled(count * 8, 0x01);
const file = (...pieces: readonly Piece[]): Uint8Array => pickle(proto(4), ...pieces, STOP);

/** How each pickle of a file ended, and what was odd. */
function outline(bytes: Uint8Array, format = joblib): string[] {
  return [...format.read(bytesSource(bytes), context())].map((part) => describePart(part));
}

function describePart(part: Part): string {
  if (part.kind === 'pickle') {
    const { outcome, error, end } = part.tape;
    return `${part.loader} ${part.name || 'main'} ${outcome} at ${end}${error ? `: ${error.message}` : ''}`;
  }
  if (part.kind === 'anomaly') return `${part.code} ${JSON.stringify(part.details)}`;
  return part.kind;
}

const walked = (bytes: Uint8Array): string[] => [`joblib main stop at ${bytes.length}`];

describe('jumps over an array and goes on behind it', () => {
  test.each<[string, Parameters<typeof joblibArray>[0]]>([
    ['aligned', { data: f8(3) }],
    ['with the least padding', { data: f8(3), padding: 1 }],
    ['without padding, though aligned', { data: f8(3), padding: 0 }],
    ['with the alignment switched off', { data: f8(3), alignment: 'none' }],
    ['of joblib before 1.2', { data: f8(3), alignment: 'absent' }],
    ['in Fortran order', { data: f8(6), shape: [2, 3], order: 'F' }],
    ['empty', { data: f8(0), shape: [0, 5] }],
    ['without dimensions', { data: f8(1), shape: [] }],
    ['of half floats', { data: filled(6, 1), dtype: 'f2', shape: [3] }],
    ['of complex numbers', { data: filled(16, 1), dtype: 'c16', shape: [1] }],
    ['of dates', { data: filled(16, 1), dtype: 'M8', shape: [2] }],
  ])('%s', (_name, array) => {
    const bytes = file(list(joblibArray(array), str('more')));
    expect(outline(bytes)).toEqual(walked(bytes));
    expect(joblib.detect(bytes, bytesSource(bytes))).toBe(true);
  });

  test('of text and of records, whose size is in the state', () => {
    const sized = (code: string, size: number): Piece => [
      call(global('numpy', 'dtype'), str(code), NEWFALSE, NEWFALSE),
      tuple(num(3), str('<'), NONE, NONE, NONE, num(size), num(1), num(0)),
      BUILD,
    ];
    for (const [code, size] of [
      ['U2', 8],
      ['S3', 3],
      ['V20', 20],
    ] as const) {
      const state = { dtype: sized(code, size) };
      const bytes = file(joblibArray({ data: filled(size * 2, 1), shape: [2], state }));
      expect(outline(bytes)).toEqual(walked(bytes));
    }
  });

  test('when the dtype was made for an earlier array, or as a value of its own', () => {
    const shared = file(
      dict(
        [str('first'), [dtype('f4'), 0x71, 7]],
        [
          str('array'),
          joblibArray({ data: filled(8, 1), shape: [2], state: { dtype: [0x68, 7] } }),
        ],
      ),
    );
    expect(outline(shared)).toEqual(walked(shared));
  });

  test('when the wrapper was made by protocol 0 or 1', () => {
    const wrapper = call(
      global('copy_reg', '_reconstructor'),
      global('joblib.numpy_pickle', 'NumpyArrayWrapper'),
      global('__builtin__', 'object'),
      none,
    );
    const [, ...rest] = joblibArray({ data: f8(2) }) as readonly Piece[];
    const bytes = pickle(wrapper, ...rest, STOP);
    expect(outline(bytes)).toEqual(walked(bytes));
  });

  test('in a plain pickle too, should one turn up', () => {
    const bytes = file(joblibArray({ data: f8(2) }));
    expect(outline(bytes, rawPickle)).toEqual([`pickle main stop at ${bytes.length}`]);
  });
});

describe('arrays of objects', () => {
  const nested = pickle(proto(2), call(global('os', 'system'), str('echo inert')), STOP);

  test('are pickles of their own', () => {
    const bytes = file(joblibArray({ dtype: 'O8', shape: [1], data: nested }));
    const start = bytes.length - 1 - nested.length;
    expect(outline(bytes)).toEqual([
      `joblib main stop at ${bytes.length}`,
      `pickle @${start} stop at ${start + nested.length}`,
    ]);
  });

  test('end the walk where the nested pickle fails, and show what it did before', () => {
    const bytes = file(
      joblibArray({ dtype: 'O8', shape: [1], data: concat(nested.subarray(0, -1), 0xff) }),
    );
    const [main, inner] = outline(bytes);
    expect(main).toMatch(/in an array of objects/);
    expect(inner).toMatch(/^pickle @/);
  });
});

test('more arrays of objects than any table has columns are a limit', () => {
  const one = joblibArray({ dtype: 'O8', shape: [0], data: pickle(proto(2), none, STOP) });
  const bytes = file(list(...Array.from({ length: 5001 }, () => one)));
  expect(outline(bytes)[0]).toMatch(/limit .* more than 5000 arrays of objects/);
});

describe('refuses what joblib does not write', () => {
  const array = (state: Readonly<Record<string, Piece>>): Uint8Array =>
    file(joblibArray({ data: f8(2), shape: [2], state }));
  const withDtype = (args: Piece, ...state: readonly Piece[]): Uint8Array =>
    array({ dtype: [global('numpy', 'dtype'), args, REDUCE, state] });
  const plainState = (size: number, flags: number, version = 3): Piece => [
    tuple(num(version), str('<'), NONE, NONE, NONE, num(size), num(-1), num(flags)),
    BUILD,
  ];
  const f8Args = tuple(str('f8'), NEWFALSE, NEWFALSE);

  test.each<[string, Uint8Array, RegExp]>([
    ['an attribute that shadows a method', array({ read: NONE }), /attribute "read"/],
    [
      'a class that is no array',
      array({ subclass: global('collections', 'OrderedDict') }),
      /of the class/,
    ],
    ['a shape of something else', array({ shape: NONE }), /shape is no tuple/],
    ['a shape with a negative count', array({ shape: tuple(num(-1)) }), /not made of counts/],
    ['a shape with text', array({ shape: tuple(str('2')) }), /not made of counts/],
    ['an order that does not exist', array({ order: str('K') }), /neither C nor F/],
    [
      'an alignment that is no number',
      array({ numpy_array_alignment_bytes: str('') }),
      /alignment is no/,
    ],
    ['a dtype that is none', array({ dtype: str('f8') }), /without a dtype/],
    [
      'a dtype made by something else',
      array({ dtype: call(global('collections', 'Counter')) }),
      /dtype is not one/,
    ],
    ['a dtype without state', withDtype(f8Args), /dtype is not one/],
    [
      'a dtype with two states',
      withDtype(f8Args, plainState(-1, 0), plainState(-1, 0)),
      /dtype is not one/,
    ],
    ['an item size that numpy ignores', withDtype(f8Args, plainState(1, 0)), /item size of 1/],
    ['an object flag on numbers', withDtype(f8Args, plainState(-1, 1)), /with flags 1/],
    ['flags beyond a byte', withDtype(f8Args, plainState(-1, 256)), /no byte/],
    ['an unknown version of the state', withDtype(f8Args, plainState(-1, 0, 2)), /unknown version/],
    ['a state that is no tuple', withDtype(f8Args, dict(), BUILD), /state that is no tuple/],
    ['a type code that is no text', withDtype(tuple(num(8)), plainState(-1, 0)), /no text/],
    ['an unknown type code', withDtype(tuple(str('T')), plainState(-1, 0)), /type code "T"/],
    ['records of no size', withDtype(tuple(str('V0')), plainState(0, 0)), /item size of 0/],
    [
      'a wrapper made by a call',
      file(call(global('joblib.numpy_pickle', 'NumpyArrayWrapper')), dict(), BUILD),
      /another way/,
    ],
    [
      'a wrapper made through another maker',
      file(
        call(global('a', 'make'), global('joblib.numpy_pickle', 'NumpyArrayWrapper')),
        dict(),
        BUILD,
      ),
      /another way/,
    ],
    [
      'a wrapper with another base',
      file(
        call(
          global('copyreg', '_reconstructor'),
          global('joblib.numpy_pickle', 'NumpyArrayWrapper'),
          global('collections', 'OrderedDict'),
          none,
        ),
        dict(),
        BUILD,
      ),
      /another way/,
    ],
    [
      'a wrapper by another path',
      file(instance(global('joblib', 'numpy_pickle.NumpyArrayWrapper')), dict(), BUILD),
      /wrapper class/,
    ],
    [
      'a wrapper whose state is no dict',
      file(
        instance(global('joblib.numpy_pickle', 'NumpyArrayWrapper')),
        tuple(dict(), dict()),
        BUILD,
      ),
      /state is no dict/,
    ],
    [
      'a wrapper that is built twice',
      file(joblibArray({ data: f8(2) }), dict(), BUILD),
      /two states/,
    ],
    [
      'two attributes of one name',
      file(
        instance(global('joblib.numpy_pickle', 'NumpyArrayWrapper')),
        dict([str('order'), str('C')], [str('order'), str('F')]),
        BUILD,
      ),
      /two attributes "order"/,
    ],
    [
      'an attribute that is no text',
      file(
        instance(global('joblib.numpy_pickle', 'NumpyArrayWrapper')),
        dict([num(1), NONE]),
        BUILD,
      ),
      /no text/,
    ],
  ])('%s', (_name, bytes, message) => {
    const [main] = outline(bytes);
    expect(main).toMatch(/^joblib main malformed/);
    expect(main).toMatch(message);
  });

  test('an array that is larger than the rest of the file, however its size is said', () => {
    for (const shape of [[3], [2 ** 31 - 1, 2 ** 31 - 1, 2 ** 31 - 1]]) {
      const [main] = outline(file(joblibArray({ data: f8(1), shape })));
      expect(main).toMatch(/^joblib main truncated .*: an array of \d+ bytes, \d+ are there/);
    }
  });

  test('an array inside a frame, which joblib would look for behind the frame', () => {
    const [wrapper, state, build, padding, data] = joblibArray({ data: f8(2) }) as readonly Piece[];
    const head = concat([wrapper ?? [], state ?? [], build ?? []]);
    const bytes = pickle(proto(4), frame(head.length + 8), head, padding ?? [], data ?? [], STOP);
    expect(outline(bytes)[0]).toMatch(/inside a frame/);
    const honest = pickle(proto(4), framed(head), padding ?? [], data ?? [], STOP);
    expect(outline(honest)).toEqual(walked(honest));
  });
});

test('padding that is longer than joblib makes it, or not made of ones, is told', () => {
  const long = file(joblibArray({ data: f8(2), padding: 40 }));
  expect(outline(long)).toEqual([
    ...walked(long),
    'tail-mismatch {"reader":"joblib","padding":40}',
  ]);
});

describe('other readers', () => {
  const payload = concat(call(global('os', 'system'), str('echo inert')), STOP);

  test('pickle.load takes an array for opcodes', () => {
    const data = concat(payload, filled(48 - payload.length));
    const bytes = file(joblibArray({ data, alignment: 'absent' }));
    const [main, anomaly, view] = outline(bytes);
    expect(main).toBe(`joblib main stop at ${bytes.length}`);
    expect(anomaly).toBe('readers-disagree {"reader":"pickle.load"}');
    expect(view).toMatch(/^pickle \(pickle.load\) stop/);
  });

  test('joblib before 1.2 takes the last bytes of an aligned array for opcodes', () => {
    const short = concat(global('os', 'system'), EMPTY_TUPLE, REDUCE, STOP);
    const data = concat(filled(40 - short.length), short);
    const bytes = file(joblibArray({ data, padding: short.length - 1 }));
    const [main, anomaly, view] = outline(bytes);
    expect(main).toBe(`joblib main stop at ${bytes.length}`);
    expect(anomaly).toBe('readers-disagree {"reader":"joblib before 1.2"}');
    expect(view).toMatch(/^pickle \(joblib before 1.2\) stop/);
  });

  test('numbers that look like a call on the wrapper are an accident', () => {
    for (const accident of [0x52, 0x81, 0x62]) {
      const bytes = file(
        list(joblibArray({ data: concat(accident, filled(15)), alignment: 'absent' })),
      );
      expect(outline(bytes)).toEqual(walked(bytes));
    }
  });
});

test('a wrapper of joblib before 0.10 names the file that joblib reads', () => {
  for (const name of ['NDArrayWrapper', 'ZNDArrayWrapper']) {
    const state = attributes({
      filename: str('../other.npy'),
      subclass: global('numpy', 'ndarray'),
    });
    const bytes = file(instance(global('joblib.numpy_pickle', name)), state, BUILD);
    expect(outline(bytes)).toEqual([...walked(bytes), 'outside-reference {"file":"../other.npy"}']);
  }
  const odd = file(
    instance(global('joblib.numpy_pickle_compat', 'NDArrayWrapper')),
    attributes({ filename: num(1) }),
    BUILD,
  );
  expect(outline(odd)[0]).toMatch(/file name is no text/);
});

test('each of several pickles in a row has its arrays jumped over', () => {
  const one = file(joblibArray({ data: f8(2) }));
  expect(outline(concat(one, one))).toEqual([
    `joblib main stop at ${one.length}`,
    `joblib #2 stop at ${one.length * 2}`,
  ]);
});

test('is not seen in a pickle that names no wrapper, nor in text that does', () => {
  const other = file(str('no arrays'));
  const text = utf8('the class NumpyArrayWrapper of joblib');
  expect(joblib.detect(other, bytesSource(other))).toBe(false);
  expect(joblib.detect(text, bytesSource(text))).toBe(false);
});

test('fails only with a ModelFileError, whatever is damaged', () => {
  const honest = file(
    list(
      joblibArray({ data: f8(4), shape: [2, 2] }),
      joblibArray({ dtype: 'O8', shape: [1], data: file(list(str('x'))) }),
    ),
  );
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(honest.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 }),
      (edits) => {
        const damaged = honest.slice();
        for (const [at, value] of edits) damaged[at] = value;
        try {
          outline(damaged);
        } catch (error) {
          expect(error).toBeInstanceOf(ModelFileError);
        }
      },
    ),
    { numRuns: 500 },
  );
});
