/**
 * What each opcode does, for someone who has never seen one.
 * @module
 */

/** Sentences by opcode; `{argument}` is what stands behind it, `{top}` the uppermost item of the stack. */
const SENTENCES: Readonly<Record<string, string>> = {
  PROTO: 'Says which version of the pickle language follows: {argument}.',
  FRAME: 'Says that the next {argument} bytes belong together, so that they are read at once.',
  STOP: 'The end. Whoever loads the file gets what is on top of the stack: {top}.',
  MARK: 'Puts a mark on the stack: what comes above it belongs together.',
  POP: 'Throws the top of the stack away.',
  POP_MARK: 'Throws everything above the last mark away.',
  DUP: 'Puts the top of the stack there once more.',
  EMPTY_TUPLE: 'Puts an empty tuple on the stack.',
  EMPTY_LIST: 'Puts an empty list on the stack.',
  EMPTY_DICT: 'Puts an empty dictionary on the stack.',
  EMPTY_SET: 'Puts an empty set on the stack.',
  TUPLE: 'Makes a tuple of everything above the last mark.',
  TUPLE1: 'Makes a tuple of the top of the stack.',
  TUPLE2: 'Makes a tuple of the two uppermost items.',
  TUPLE3: 'Makes a tuple of the three uppermost items.',
  LIST: 'Makes a list of everything above the last mark.',
  DICT: 'Makes a dictionary of everything above the last mark.',
  FROZENSET: 'Makes a set of everything above the last mark.',
  APPEND: 'Adds the top of the stack to the list below it.',
  APPENDS: 'Adds everything above the last mark to the list below it.',
  ADDITEMS: 'Adds everything above the last mark to the set below it.',
  SETITEM: 'Sets one entry of the dictionary below.',
  SETITEMS: 'Sets entries of the dictionary below the last mark.',
  PERSID: 'Asks the loader for something that lies outside of the pickle: {argument}.',
  BINPERSID: 'Asks the loader for something that lies outside of the pickle, by the id {top}.',
  NEXT_BUFFER: 'Takes the next block of bytes that was handed to the loader.',
  READONLY_BUFFER: 'Makes that block of bytes unchangeable.',
};

/** The plain words for an opcode that imports and calls nothing. */
export function opcodeInWords(name: string, argument: string, top: string): string {
  const sentence = SENTENCES[name] ?? generalWords(name);
  return sentence.replace(/\{(argument|top)\}/g, (_whole, key) =>
    key === 'argument' ? argument : top,
  );
}

function generalWords(name: string): string {
  if (name.endsWith('GET')) return 'Fetches number {argument} from the memo.';
  if (name.endsWith('PUT'))
    return 'Remembers the top of the stack in the memo, as number {argument}.';
  if (name === 'MEMOIZE') return 'Remembers the top of the stack in the memo.';
  if (/UNICODE|STRING/.test(name)) return 'Puts a text on the stack: {argument}.';
  if (/BYTES|BYTEARRAY/.test(name)) return 'Puts bytes on the stack: {argument}.';
  if (/INT|LONG|FLOAT/.test(name)) return 'Puts a number on the stack: {argument}.';
  if (/NONE|TRUE|FALSE/.test(name)) return 'Puts a constant of Python on the stack.';
  return 'Changes the stack.';
}

/** What an import or a call does, as a sentence; code of other people runs at a call. */
export function actInWords(what: string, kind: 'import' | 'call'): string {
  return kind === 'import'
    ? `Imports ${what}. Python would look this name up, and run the module that holds it if it is new.`
    : `Calls ${what}. This is a moment at which code runs.`;
}
