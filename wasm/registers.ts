/**
 * Reading and writing what lies in the memory. `AT`, `KIND` and the like are numbers by the time that this is
 * compiled: see scripts/bare-loop.mjs.
 * @module
 */

export function register(index: i32): i32 {
  return load<i32>(AT.REGISTERS + (index << 2));
}

export function setRegister(index: i32, value: i32): void {
  store<i32>(AT.REGISTERS + (index << 2), value);
}

/** The byte of the window at address `at`. */
export function byteAt(at: i32): i32 {
  return <i32>load<u8>(at);
}

export function kindAt(slot: i32): i32 {
  return <i32>load<u8>(AT.STACK_KINDS + slot);
}

export function refAt(slot: i32): i32 {
  return load<i32>(AT.STACK_REFS + (slot << 2));
}

export function setRef(slot: i32, ref: i32): void {
  store<i32>(AT.STACK_REFS + (slot << 2), ref);
}

/** Writes a value into a slot of the stack. */
export function push(slot: i32, ref: i32, kind: i32): void {
  setRef(slot, ref);
  store<u8>(AT.STACK_KINDS + slot, kind);
}

/** The stack size at which mark number `index` stands. */
export function markAt(index: i32): i32 {
  return load<i32>(AT.MARKS + (index << 2));
}
