import { assert as check, property, uint8Array } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { concat, field, filled, fixed32, fixed64, utf8, varint } from '../../test/assembler.ts';
import { Budget } from '../core/limits.ts';
import { ModelFileError } from '../core/error.ts';
import { bytesSource, type ByteSource } from '../core/source.ts';
import { inflatedSource } from './inflated-source.ts';
import { walkMessage, wireFields, WireReader, type MessageHandler } from './protobuf-wire.ts';

const readerOf = (bytes: Uint8Array | ByteSource): WireReader =>
  new WireReader(bytes instanceof Uint8Array ? bytesSource(bytes) : bytes, 'test');

const fieldsOf = (bytes: Uint8Array): unknown[] =>
  [...wireFields(readerOf(bytes))].map(({ number, type, value }) => [number, type, value]);

/** Follows every field 1, and tells where messages begin and end. */
const nested = (depth = 0): MessageHandler<string> => ({
  field: ({ number, type }) => (number === 1 && type === 2 ? nested(depth + 1) : undefined),
  close: () => [`end ${depth}`],
});

describe('fields', () => {
  test('are numbers, bytes, or fixed in size', () => {
    const bytes = concat(field(1, 300), fixed64(2, 5), field(3, 'text'), fixed32(5, 7));
    expect(fieldsOf(bytes)).toEqual([
      [1, 0, 300],
      [2, 1, 0],
      [3, 2, 0],
      [5, 5, 0],
    ]);
  });

  test.each([
    0n,
    1n,
    127n,
    128n,
    2n ** 28n,
    2n ** 31n,
    2n ** 32n + 5n,
    2n ** 53n - 1n,
    -1n,
    -(2n ** 40n),
  ])('hold %d as a signed number', (value) => {
    expect(fieldsOf(field(1, value))).toEqual([[1, 0, Number(value)]]);
  });

  test('hold packed numbers and single ones', () => {
    const reader = readerOf(concat(field(1, [varint(1), varint(500), varint(-3)]), field(1, 9)));
    expect([...wireFields(reader)].flatMap((one) => [...reader.numbers(one)])).toEqual([
      1, 500, -3, 9,
    ]);
  });

  test('give no numbers of another type', () => {
    const reader = readerOf(fixed32(1, 9));
    expect([...wireFields(reader)].flatMap((one) => [...reader.numbers(one)])).toEqual([]);
  });

  test('give text and bytes, as much as is asked for', () => {
    const reader = readerOf(concat(field(1, 'some text'), field(2, [filled(100_000, 7)])));
    const [text, bytes] = [...wireFields(reader)];
    expect(reader.text(text!, 4)).toBe('some');
    expect(reader.text(text!, 400)).toBe('some text');
    expect(reader.bytes(bytes!, 70_000)).toEqual(filled(70_000, 7));
  });
});

describe('bytes that are no message', () => {
  test.each([
    ['a key of field 0', Uint8Array.of(0, 1), 'MALFORMED', 0],
    ['a group', Uint8Array.of(8, 1, 0x0b, 0x0c), 'MALFORMED', 2],
    ['the wire type 7', Uint8Array.of(0x0f), 'MALFORMED', 0],
    ['a field number of 30 bits', varint(2 ** 32), 'MALFORMED', 0],
    ['a number without end', filled(11, 0x80), 'MALFORMED', 0],
    ['a number that the file ends in', Uint8Array.of(8, 0x80), 'TRUNCATED', 1],
    ['a payload that the file ends in', Uint8Array.of(0x0a, 5, 1), 'TRUNCATED', 0],
    ['a payload of a negative length', concat(0x0a, varint(-1)), 'MALFORMED', 0],
    ['a fixed number that the file ends in', Uint8Array.of(0x0d, 1), 'TRUNCATED', 0],
    [
      'an inner payload that is larger than its message',
      field(1, [0x0a, 9]).slice(),
      'TRUNCATED',
      2,
    ],
    ['the same before other bytes', concat(field(1, [0x0a, 9]), field(2, 'more')), 'MALFORMED', 2],
    ['a number cut by its message', concat(field(1, [0x08]), field(2, 'more')), 'MALFORMED', 3],
  ])('are refused: %s', (_name, bytes, code, offset) => {
    expect(() => [...walkMessage(readerOf(bytes), nested())]).toThrow(
      expect.objectContaining({ code, offset }),
    );
  });

  test('are told with both numbers', () => {
    expect(() => fieldsOf(Uint8Array.of(0x0a, 5, 1))).toThrow(
      'field 1 claims 5 bytes, 1 are there',
    );
  });
});

describe('a walk', () => {
  test('ends inner messages before outer ones', () => {
    const bytes = concat(field(1, [field(1, 'x'.repeat(0)), field(2, 'y')]), field(2, 'z'));
    expect([...walkMessage(readerOf(bytes), nested())]).toEqual(['end 2', 'end 1', 'end 0']);
  });

  test('goes no deeper than parsers do', () => {
    let bytes = field(2, 1);
    for (let depth = 0; depth < 100; depth++) bytes = field(1, [bytes]);
    expect(() => [...walkMessage(readerOf(bytes), nested())]).toThrow(
      'more than 100 messages in each other',
    );
  });

  test('reads little where payloads are jumped over', () => {
    let read = 0;
    const bytes = concat(field(2, [filled(1_000_000)]), field(2, [filled(1_000_000)]), field(3, 1));
    const inner = bytesSource(bytes);
    const source: ByteSource = {
      size: inner.size,
      read: (offset, length) => {
        read += length;
        return inner.read(offset, length);
      },
    };
    expect([...wireFields(readerOf(source))]).toHaveLength(3);
    expect(read).toBeLessThan(3000);
  });

  test('follows a stream to its end, which nobody knows before', () => {
    const bytes = concat(field(1, [field(2, 'y')]), field(2, 'z'));
    expect([...walkMessage(readerOf(streamOf(bytes)), nested())]).toEqual(['end 1', 'end 0']);
  });

  test('notices that a stream ends within a payload', () => {
    const bytes = concat(field(2, 'whole'), field(2, 'cut off'));
    expect(() => [...walkMessage(readerOf(streamOf(bytes.slice(0, -2))), nested())]).toThrow(
      expect.objectContaining({ code: 'TRUNCATED', offset: 16 }),
    );
  });

  test('fails only with a ModelFileError, whatever the bytes', () => {
    check(
      property(uint8Array({ maxLength: 200 }), (bytes) => {
        try {
          for (const _ of walkMessage(readerOf(bytes), nested()));
        } catch (error) {
          expect(error).toBeInstanceOf(ModelFileError);
        }
      }),
    );
  });
});

/** Bytes as a stream whose size is known only at its end. */
function streamOf(bytes: Uint8Array): ByteSource {
  return inflatedSource(
    bytesSource(utf8('')),
    function* () {
      yield bytes;
    },
    new Budget(),
  );
}
