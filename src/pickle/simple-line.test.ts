import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { latin1 } from '../../test/assembler.ts';
import { Budget } from '../core/limits.ts';
import { bytesSource } from '../core/source.ts';
import { KIND } from './kinds.ts';
import { Machine } from './machine.ts';
import { LITERAL_HANDLERS } from './ops-literals.ts';
import { OP } from './opcodes.ts';
import { plainLine } from './simple-line.ts';

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
        const line = plainLine(code, bytes, 1, bytes.length);
        if (line === 0) return;
        const machine = handled(code, bytes);
        expect([machine.size, machine.stackKinds[0]]).toEqual([1, line & 31]);
        expect([machine.position, machine.anomalies]).toEqual([line >> 5, []]);
        expect(line >> 5).toBe(bytes.length);
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
    const bytes = latin1(`${text}\n`);
    const line = plainLine(code, bytes, 0, bytes.length);
    expect(line).toBe(kind === 0 ? 0 : (bytes.length << 5) | kind);
  });
});

describe('the end of a line', () => {
  test.each([
    [OP.UNICODE, 'x'.repeat(1023)],
    [OP.INT, '1'.repeat(1023)],
    [OP.STRING, `'${'x'.repeat(1021)}'`],
  ])(
    'of opcode %i is searched for no further than a kilobyte, nor behind the window',
    (code, text) => {
      const bytes = latin1(`${text}\n`);
      expect(plainLine(code, bytes, 0, bytes.length) >> 5).toBe(1024);
      expect(plainLine(code, bytes, 0, 1023)).toBe(0);
      expect(plainLine(code, latin1(`${text}0\n`), 0, 2000)).toBe(0);
    },
  );
});

function handled(code: number, bytes: Uint8Array): Machine {
  const handler = LITERAL_HANDLERS.find(([known]) => known === code)?.[1] ?? vi.fn();
  const machine = new Machine(bytesSource(bytes), 0, new Budget(), 'contents');
  machine.window.moveTo(0, bytes.length);
  handler(machine);
  return machine;
}
