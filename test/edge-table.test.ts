import { describe, expect, test } from 'vitest';
import { compare } from '../oracle/differential/compare.ts';
import { loadEdgeTable, type EdgeCase } from '../oracle/differential/edge-table.ts';
import { ours } from '../oracle/differential/ours.ts';
import { bytesSource } from '../src/core/source.ts';
import type { Value } from '../src/core/value.ts';
import type { Tape } from '../src/pickle/tape.ts';
import { walk } from '../src/pickle/walk.ts';
import { repr } from './python-repr.ts';

/** Where C refuses and we go on, having seen all it did; each is safe for the reason given. */
const GOES_ON: Readonly<Record<string, string>> = {
  'S nonascii': 'a loader with another encoding takes it, and we say so (text-encoding)',
  'U nonascii': 'a loader with another encoding takes it, and we say so (text-encoding)',
  'X bad utf8': 'text is decoded only where it is used',
  'PUT big LONG_BINPUT': 'pickle.py takes it, and C would with enough memory (readers-disagree)',
  'SETITEM on list': 'whether the index exists depends on values (readers-disagree)',
  'EXT1 unreg': 'the host may have registered the code; nothing knows the name we give it',
  'GLOBAL locals p4': 'names are not looked up, so none is found missing',
  'STACK_GLOBAL empty mod': 'names are not looked up, so none is found missing',
  'NEWOBJ_EX kwargs {1:2}': 'some classes written in C take such keywords',
  'NEXT_BUFFER none': 'the host may give buffers (outside-reference)',
};

/** Values that our pictures show otherwise, on purpose. */
const SHOWN_OTHERWISE: Readonly<Record<string, string>> = {
  'APPENDS nonlist extend (bytearray)': 'the bytes of the literal, not what was added',
  'SETITEM on filled list': 'all that the list ever held, and the index',
  'SETITEM -1 on filled list': 'all that the list ever held, and the index',
  'READONLY leaves the memo': 'the memoryview has an address in Python',
};

const DISAGREEING: ReadonlySet<string> = new Set([
  'number-base',
  'frame-splits-opcode',
  'frame-in-frame',
  'non-ascii-name',
  'escaped-name',
  'readers-disagree',
]);
/** Rows on which all readers agree in the recorded case, and would not in another. */
const MORE_THAN_ROWS: Readonly<Record<string, string>> = {
  'APPENDS nonlist extend (bytearray)': 'whether the values fit decides, and nothing writes it',
  'SETITEM on filled list': 'whether the index exists decides, and nothing writes it',
  'SETITEM -1 on filled list': 'whether the index exists decides, and nothing writes it',
  'FRAME ends before arg': 'a text of another length would not end where the frame does',
  'GLOBAL NUL': 'CPython 3.11 to 3.13 looks frozen modules up by what stands before the NUL',
  'GLOBAL escaped': 'pickletools gives the unescaped name',
};
/** What pickletools.dis complains of and every reader accepts. */
const COMPLAINTS: ReadonlySet<string> = new Set(['leftover-stack', 'memo-overwritten']);

const { cases } = loadEdgeTable();
const loaded = cases.filter(({ c }) => c.outcome === 'stop');
const refused = cases.filter(({ c }) => c.outcome === 'refused');

describe('what the C unpickler loads, we load to the same end', () => {
  test.each(named(loaded))('%s', (name, row) => {
    const tape = tapeOf(row);
    expect(tape.outcome).toBe('stop');
    expect(tape.end).toBe(row.c.consumed);
    expect(compare(row.c, ours(bytesOf(row))).relation).toBe('same');
    const result = tape.result();
    expect(letter(result)).toBe(row.c.result);
    if (row.c.value !== undefined && SHOWN_OTHERWISE[name] === undefined) {
      expect(result && repr(result)).toBe(row.c.value);
    }
  });
});

describe('what the C unpickler refuses, we refuse, or go on for a known reason', () => {
  test.each(named(refused))('%s', (name, row) => {
    const { relation } = compare(row.c, ours(bytesOf(row)));
    expect(relation).toBe(GOES_ON[name] === undefined ? 'same' : 'goes on');
    if (relation === 'same') expect(tapeOf(row).error).toBeDefined();
  });

  test('no reason is left over', () => {
    const names = new Set(refused.map(({ name }) => name));
    expect(Object.keys(GOES_ON).filter((name) => !names.has(name))).toEqual([]);
  });
});

describe('where another reader refuses what C loads, or reads otherwise, we say so', () => {
  test.each(named(loaded.filter(disagree)))('%s', (_name, row) => {
    expect(codes(row).filter((code) => DISAGREEING.has(code))).not.toEqual([]);
  });

  test('and nowhere else, but where the table cannot tell', () => {
    const alarmed = loaded.filter(
      (row) => !disagree(row) && codes(row).some((code) => DISAGREEING.has(code)),
    );
    expect(alarmed.map(({ name }) => name).sort()).toEqual(Object.keys(MORE_THAN_ROWS).sort());
  });

  test.each(named(loaded.filter(onlyComplaints)))('pickletools.dis complains of %s', (_, row) => {
    expect(codes(row).filter((code) => COMPLAINTS.has(code))).not.toEqual([]);
  });

  test.each(named(loaded.filter(({ c }) => c.file !== undefined)))(
    'C itself reads it otherwise from a file: %s',
    (_name, row) => expect(codes(row)).toContain('frame-splits-opcode'),
  );
});

function named(rows: readonly EdgeCase[]): [string, EdgeCase][] {
  return rows.map((row) => [row.name, row]);
}

function bytesOf({ hex }: EdgeCase): Uint8Array {
  return Uint8Array.from(Buffer.from(hex, 'hex'));
}

function tapeOf(row: EdgeCase): Tape {
  return walk(bytesSource(bytesOf(row)));
}

function codes(row: EdgeCase): string[] {
  return tapeOf(row).anomalies.map(({ code }) => code);
}

function disagree({ c, python, pickletools }: EdgeCase): boolean {
  const same = python.outcome === 'stop' && python.result === c.result && python.value === c.value;
  return !same || pickletools !== 'ok';
}

function onlyComplaints(row: EdgeCase): boolean {
  return !disagree(row) && row.dis !== 'ok';
}

/** The oracle's letter for a value. */
function letter(value: Value | undefined): string {
  return value === undefined ? '' : LETTERS[value.kind];
}

const LETTERS: Readonly<Record<Value['kind'], string>> = {
  none: 'N',
  bool: 'b',
  int: 'i',
  float: 'f',
  str: 's',
  bytes: 'y',
  bytearray: 'a',
  buffer: 'x',
  tuple: 't',
  list: 'l',
  dict: 'd',
  set: 'S',
  frozenset: 'F',
  global: 'g',
  instance: 'o',
  persistent: 'p',
  cycle: '?',
  elided: '?',
  lost: '?',
};
