/**
 * Facts: what a file does when it is loaded, with offsets, without an opinion.
 * @module
 */
import type { How, SymbolName, Value } from './value.ts';

/** A name that the loader imports. `id` numbers the distinct names of one pickle. */
export interface ImportFact {
  readonly kind: 'import';
  readonly id: number;
  readonly symbol: SymbolName;
  readonly offset: number;
}

/** The loader calls something: a class, a function, a method of an instance. */
export interface CallFact {
  readonly kind: 'call';
  readonly how: How;
  /** What is called or, for build, setitem, append, additem, hash: the object acted on. */
  readonly callee: Value;
  /**
   * reduce, newobj, newobj_ex, obj, inst: the argument tuple (whatever stands in its place, if it is none).
   * build: the state. persid: the id. setitem: a dict of what one opcode sets. append, additem: a list of
   * what one opcode adds. hash: None.
   */
  readonly args: Value;
  /** newobj_ex: the keyword arguments. */
  readonly extra?: Value | undefined;
  /** Number of this call among the calls of the pickle: what `instance.call` refers to. */
  readonly call: number;
  readonly offset: number;
}

/**
 * Something about the bytes that a reader must know although it is neither import nor call.
 * The code says what; the judge says how bad it is. `details` are typed arguments for its text.
 */
export interface AnomalyFact {
  readonly kind: 'anomaly';
  readonly code: AnomalyCode;
  readonly offset: number;
  readonly details: Readonly<Record<string, string | number>>;
}

export type Fact = ImportFact | CallFact | AnomalyFact;

/** One code per way in which bytes can be odd; each belongs to exactly one rule. */
export type AnomalyCode =
  // The three readers of pickles (C, pure Python, pickletools) disagree.
  | 'frame-splits-opcode' // an opcode's argument crosses the end of its frame
  | 'frame-in-frame'
  | 'number-base' // an INT or LONG that C reads in another base than pickletools, or a bool literal it reads otherwise
  | 'non-ascii-name' // a GLOBAL or INST name that pickletools refuses and C accepts
  | 'escaped-name' // a GLOBAL or INST name with a backslash: pickletools unescapes it, C does not
  | 'readers-disagree' // any other input that C accepts and another reader refuses, or reads otherwise
  // Unusual, not disagreeing.
  | 'memo-overwritten'
  | 'leftover-stack'
  | 'dup' // the opcode DUP, which no pickler writes
  | 'one-by-one' // items put one by one into one container, which picklers do by the thousand
  | 'deep-data' // containers in each other, deeper than picklers can go
  | 'expanding-data' // containers that stand in each other many times over
  | 'proto-again' // a second PROTO, or one that is not the first opcode
  | 'text-encoding' // a Python 2 string that the default encoding refuses
  | 'clipped-name'
  | 'assembled-name' // STACK_GLOBAL takes the result of a call as module or name
  | 'dropped-call' // the result of a call is popped and never used
  // After STOP, and in containers.
  | 'trailing-data'
  | 'hidden-pickle' // a pickle in bytes that the format leaves no room for
  | 'embedded-pickle' // a pickle inside a bytes literal
  | 'polyglot' // the same bytes are two formats
  | 'local-central-mismatch' // a zip's local header contradicts its central directory
  | 'duplicate-member'
  | 'hidden-member' // a local entry that the central directory does not list
  | 'unsafe-member-name' // absolute, `..`, drive letter, NUL
  | 'bad-crc'
  | 'member-flags' // encryption or other flag bits that readers treat differently
  | 'tail-mismatch' // bytes after the last structure differ from what the file says is there
  | 'entity-declaration' // XML that declares an entity
  | 'storage-size' // a storage claims more elements than its bytes hold
  | 'shadowed-operator' // the file defines an operator that its runtime has already
  | 'outside-reference' // the file names another file to be read (a path in a wrapper)
  | 'header-expression' // an npy header that is not a plain literal
  // In formats of named tensors and in trees of named values.
  | 'duplicate-key' // two entries of the same name: readers take the first, the last, or neither
  | 'overlapping-data' // two tensors claim the same bytes
  | 'irregular-header' // the reference reader accepts what the specification forbids
  | 'data-gap' // bytes between tensors that no tensor claims
  | 'unread-field' // a field of a header that readers pass over
  | 'unknown-extension'; // a value whose type only its application knows
