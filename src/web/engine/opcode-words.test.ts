import { expect, test } from 'vitest';
import { OPCODES } from '../../pickle/opcodes.ts';
import { actInWords, opcodeInWords } from './opcode-words.ts';

/** Those that import or call are told by what they import or call, and those never met have no words. */
const ACTS = /^(?:GLOBAL|STACK_GLOBAL|INST|OBJ|REDUCE|NEWOBJ|NEWOBJ_EX|BUILD|EXT\d)$/;

test.each(OPCODES.map(({ name }) => name).filter((name) => !ACTS.test(name)))(
  '%s has a sentence of its own',
  (name) => {
    const sentence = opcodeInWords(name, '7', 'a list');
    expect(sentence).toMatch(/^[A-Z].*\.$/);
    expect(sentence).not.toMatch(/[{}]|Changes the stack/);
  },
);

test('an argument is put in as it is, whatever stands in it', () => {
  expect(opcodeInWords('BINUNICODE', '$& {top}', 'x')).toBe('Puts a text on the stack: $& {top}.');
});

test('a call is told as the moment at which code runs', () => {
  expect(actInWords('a.b()', 'call')).toContain('code runs');
  expect(actInWords('a.b', 'import')).toContain('Imports a.b');
});
