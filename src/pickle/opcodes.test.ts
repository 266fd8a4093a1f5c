import { describe, expect, test } from 'vitest';
import { latin1 } from '../../test/assembler.ts';
import { bytesSource } from '../core/source.ts';
import {
  BARE_TABLE,
  CALL,
  CONTAINER,
  GET_LINE,
  HOT_TABLE,
  LINE,
  LITERAL,
  LITERAL_KIND,
  NAME,
  PUT_LINE,
} from './hot-table.ts';
import { type Argument, OP, opcode, OPCODES } from './opcodes.ts';
import { walk } from './walk.ts';

/** Bytes of an argument that has always the same length; of a counted one, its length alone. */
const FIXED: Readonly<Record<Argument, number>> = {
  none: 0,
  line: 0,
  'two-lines': 0,
  uint1: 1,
  uint2: 2,
  int4: 4,
  uint4: 4,
  uint8: 8,
  float8: 8,
  counted1: 1,
  counted4: 4,
  counted8: 8,
};

describe('the table of opcodes', () => {
  test('has the 68 opcodes of protocols 0 to 5, by code', () => {
    expect(OPCODES).toHaveLength(68);
    const codes = OPCODES.map(({ code }) => code);
    expect(codes).toEqual([...new Set(codes)].sort((a, b) => a - b));
    expect(new Set(OPCODES.map(({ protocol }) => protocol))).toEqual(new Set([0, 1, 2, 3, 4, 5]));
  });

  test('calls them as the constants do', () => {
    expect(Object.fromEntries(OPCODES.map(({ name, code }) => [name, code]))).toEqual(OP);
  });

  test('is asked by code', () => {
    expect(opcode(OP.FRAME)).toEqual({
      code: 0x95,
      name: 'FRAME',
      protocol: 4,
      argument: 'uint8',
    });
    expect(opcode(0xff)).toBeUndefined();
  });
});

describe('the machine', () => {
  test('knows every opcode of the table and no other', () => {
    const known = Array.from({ length: 256 }, (_, code) => code).filter((code) => {
      const { error } = walk(bytesSource(Uint8Array.of(code)));
      return error?.message.startsWith('invalid load key') !== true;
    });
    expect(known).toEqual(OPCODES.map(({ code }) => code));
  });

  test.each(OPCODES.filter(({ argument }) => argument !== 'none'))(
    'stops at $name when its argument is cut short',
    ({ code }) => {
      const tape = walk(bytesSource(Uint8Array.of(0x28, 0x4e, code)));
      expect(tape.outcome).toBe('truncated');
      expect(tape.error).toMatchObject({ code: 'TRUNCATED', offset: 2 });
    },
  );
});

describe('the tables of the hot loop', () => {
  const group = (code: number) => (HOT_TABLE[code] ?? 0) >> 4;
  const width = (code: number) => (HOT_TABLE[code] ?? 0) & 15;
  const hot = OPCODES.filter(({ code }) => group(code) !== 0);

  test.each(hot)('give $name its width', ({ code, argument }) => {
    expect(width(code)).toBe(1 + FIXED[argument]);
  });

  test('hold nothing but opcodes', () => {
    const codes = new Set(OPCODES.map(({ code }) => code));
    const strange = [...HOT_TABLE.keys()].filter((code) => group(code) !== 0 && !codes.has(code));
    expect(strange).toEqual([]);
  });

  test('have a kind for literals of a fixed size and for empty containers', () => {
    for (const { code, name } of OPCODES) {
      const literal = (BARE_TABLE[code] ?? 0) >> 4 === LITERAL;
      expect(LITERAL_KIND[code] !== 0, name).toBe(literal);
    }
  });

  test('differ in containers, and in names and calls', () => {
    for (const { code } of OPCODES) {
      const differs = [CONTAINER, NAME, CALL].includes(group(code));
      if (!differs) expect(BARE_TABLE[code]).toBe(HOT_TABLE[code]);
      else expect((BARE_TABLE[code] ?? 0) & 15).toBe(1);
    }
  });

  test('treat lines as lines', () => {
    const lines = hot.filter(({ argument }) => argument === 'line').map(({ code }) => group(code));
    expect(new Set(lines)).toEqual(new Set([LINE, PUT_LINE, GET_LINE]));
    const others = hot.filter(({ argument }) => argument !== 'line').map(({ code }) => group(code));
    for (const line of [LINE, PUT_LINE, GET_LINE]) expect(others).not.toContain(line);
  });

  test('leave every name and call to the handlers, but for those of a checkpoint where it is recorded', () => {
    const frequent = ['GLOBAL', 'REDUCE', 'NEWOBJ', 'BINPERSID'];
    const names = ['INST', 'STACK_GLOBAL', 'OBJ', 'NEWOBJ_EX', 'EXT1', 'EXT2', 'EXT4', 'PERSID'];
    const others = ['BUILD', 'PROTO', 'FRAME', 'STOP', 'POP', 'DUP'];
    const left = OPCODES.filter(({ code }) => group(code) === 0).map(({ name }) => name);
    expect(left).toEqual(expect.arrayContaining([...names, ...others]));
    const called = OPCODES.filter(({ code }) => [NAME, CALL].includes(group(code)));
    expect(called.map(({ name }) => name).toSorted()).toEqual(frequent.toSorted());
    for (const { code } of called) expect((BARE_TABLE[code] ?? 0) >> 4).toBe(0);
  });
});

test('bytes that are no opcode are named in the error', () => {
  expect(walk(bytesSource(latin1('\xff'))).error?.message).toBe('invalid load key 0xff');
});
