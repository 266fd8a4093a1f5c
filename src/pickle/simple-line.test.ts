import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { latin1 } from '../../test/assembler.ts';
import { Budget } from '../core/limits.ts';
import { bytesSource } from '../core/source.ts';
import { KIND } from './kinds.ts';
import { Machine } from './machine.ts';
import { parseIndex } from './numbers.ts';
import { LITERAL_HANDLERS } from './ops-literals.ts';
import { OP } from './opcodes.ts';
import { lineEnd, plainIndex, plainKind } from './simple-line.ts';

const LINE_OPCODES = [OP.INT, OP.LONG, OP.FLOAT, OP.STRING, OP.UNICODE] as const;

/** Texts that are nearly what a pickler writes. */
const spelling = fc.oneof(
  fc.constantFrom('00', '01', '0', '-0', '1', '010', '5L', '-5L', '1.5', '-1.5', '.5', '5.', ''),
  fc.constantFrom("'a'", '"a"', "'", "''", '\'a"', "'\\x41'", "'\xe9'", '__a', '_', '\\u0041'),
  fc.integer().map(String),
  fc.integer().map((value) => `${value}L`),
  fc.double().map(String),
  fc.string({ unit: fc.constantFrom('0', '1', '-', '.', 'L', "'", '"', '\\', '_', ' ', 'e') }),
);

describe('what the hot loop takes for a literal', () => {
  test('the handlers take for the same literal, and find nothing odd in it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...LINE_OPCODES), spelling, (code, text) => {
        const bytes = latin1(`${String.fromCharCode(code)}${text}\n`);
        const kind = plainKind(code, bytes, 1, bytes.length - 1);
        if (kind === 0) return;
        const machine = handled(code, bytes);
        expect([machine.size, machine.stackKinds[0]]).toEqual([1, kind]);
        expect([machine.position, machine.anomalies]).toEqual([bytes.length, []]);
      }),
      { numRuns: 3000 },
    );
  });

  test.each([
    [OP.INT, '01', KIND.BOOL],
    [OP.INT, '-17', KIND.INT],
    [OP.LONG, '17L', KIND.INT],
    [OP.FLOAT, '-1.5', KIND.FLOAT],
    [OP.STRING, "'text'", KIND.STR_PY2],
    [OP.UNICODE, 'text', KIND.STR],
    [OP.UNICODE, '__text', KIND.STR_DUNDER],
    [OP.INT, '010', 0],
    [OP.LONG, '17', 0],
    [OP.FLOAT, '1e5', 0],
    [OP.FLOAT, `${'9'.repeat(400)}.0`, 0],
    [OP.STRING, "'\\x41'", 0],
    [OP.UNICODE, '\\u0041', 0],
    [OP.GLOBAL, 'os', 0],
  ])('opcode %i with %j has kind %i', (code, text, kind) => {
    const bytes = latin1(text);
    expect(plainKind(code, bytes, 0, bytes.length)).toBe(kind);
  });
});

describe('an index in plain decimal', () => {
  test('is the one that C reads', () => {
    fc.assert(
      fc.property(fc.oneof(spelling, fc.nat().map(String)), (text) => {
        const index = plainIndex(latin1(text), 0, text.length);
        if (index >= 0) expect(BigInt(index)).toBe(parseIndex(text));
      }),
    );
  });

  test.each([
    ['', -1],
    ['123456789', 123_456_789],
    ['1234567890', -1],
    ['1_0', -1],
  ])('%j is %i', (text, index) => expect(plainIndex(latin1(text), 0, text.length)).toBe(index));
});

describe('the end of a line', () => {
  test('is searched for no further than a kilobyte, nor behind the window', () => {
    const bytes = latin1(`${'x'.repeat(1023)}\n`);
    expect(lineEnd(bytes, 0, bytes.length)).toBe(1023);
    expect(lineEnd(bytes, 0, 1023)).toBe(-1);
    expect(lineEnd(latin1(`x${'x'.repeat(1023)}\n`), 0, 2000)).toBe(-1);
  });
});

function handled(code: number, bytes: Uint8Array): Machine {
  const handler = LITERAL_HANDLERS.find(([known]) => known === code)?.[1] ?? vi.fn();
  const machine = new Machine(bytesSource(bytes), 0, new Budget(), false);
  machine.window.moveTo(0, bytes.length);
  handler(machine);
  return machine;
}
