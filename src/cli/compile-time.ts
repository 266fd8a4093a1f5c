/**
 * When V8 compiles what runs often. It does so on a thread of its own, but on two cores, which may well be one
 * with two threads, that thread takes from ours, and what it compiles early it often has to compile again. Most
 * runs are over before any of it has paid.
 *
 * That is so in Node 20. Later ones have a quick compiler in between and wait longer for the other; they do not know
 * the flag, and say so on stderr.
 *
 * Not by flags of `node`: V8 then refuses the compiled form of our program, which costs more than all of this.
 * @module
 */

/** Bytes of code that a function runs before V8 thinks of compiling it, and V8's own number. */
const LATER = 400_000;
const USUAL = 67_584;

/** The V8 of Node 20. */
const HAS_BUDGET = process.versions.v8.startsWith('11.3.');

let isLong = false;
let budget = USUAL;

/** For runs that may be over in a moment; not for those that certainly are, as it takes milliseconds itself. */
export function compileLater(): void {
  if (!isLong) setBudget(LATER);
}

/** For the rest of a run that has become long: compiling pays. */
export function compileAsUsual(): void {
  isLong = true;
  setBudget(USUAL);
}

/** `node:v8` is loaded here only: it brings all of Node's streams along. */
function setBudget(bytes: number): void {
  if (!HAS_BUDGET || bytes === budget) return;
  budget = bytes;
  process.getBuiltinModule('node:v8').setFlagsFromString(`--interrupt-budget=${bytes}`);
}
