/**
 * The checksum of HDF5's metadata: Bob Jenkins' lookup3 (`hashlittle`), as in H5checksum.c.
 * @module
 */

/** The checksum of all the bytes, unsigned. */
export function lookup3(bytes: Uint8Array): number {
  const state: State = [0, 0, 0];
  const start = (0xdeadbeef + bytes.length) | 0;
  state.fill(start);
  let at = 0;
  for (; bytes.length - at > 12; at += 12) {
    add(state, bytes, at);
    mix(state);
  }
  if (at === bytes.length) return state[2] >>> 0;
  add(state, bytes, at);
  return finish(state);
}

type State = [number, number, number];

/** Bytes beyond the end count as zeros. */
function add(state: State, bytes: Uint8Array, at: number): void {
  state[0] = (state[0] + word(bytes, at)) | 0;
  state[1] = (state[1] + word(bytes, at + 4)) | 0;
  state[2] = (state[2] + word(bytes, at + 8)) | 0;
}

function word(bytes: Uint8Array, at: number): number {
  return (
    (bytes[at] ?? 0) |
    ((bytes[at + 1] ?? 0) << 8) |
    ((bytes[at + 2] ?? 0) << 16) |
    ((bytes[at + 3] ?? 0) << 24)
  );
}

function rotate(value: number, by: number): number {
  return (value << by) | (value >>> (32 - by));
}

function mix(state: State): void {
  let [a, b, c] = state;
  a = ((a - c) | 0) ^ rotate(c, 4);
  c = (c + b) | 0;
  b = ((b - a) | 0) ^ rotate(a, 6);
  a = (a + c) | 0;
  c = ((c - b) | 0) ^ rotate(b, 8);
  b = (b + a) | 0;
  a = ((a - c) | 0) ^ rotate(c, 16);
  c = (c + b) | 0;
  b = ((b - a) | 0) ^ rotate(a, 19);
  a = (a + c) | 0;
  c = ((c - b) | 0) ^ rotate(b, 4);
  b = (b + a) | 0;
  state[0] = a;
  state[1] = b;
  state[2] = c;
}

function finish([a, b, c]: State): number {
  c = ((c ^ b) - rotate(b, 14)) | 0;
  a = ((a ^ c) - rotate(c, 11)) | 0;
  b = ((b ^ a) - rotate(a, 25)) | 0;
  c = ((c ^ b) - rotate(b, 16)) | 0;
  a = ((a ^ c) - rotate(c, 4)) | 0;
  b = ((b ^ a) - rotate(a, 14)) | 0;
  c = ((c ^ b) - rotate(b, 24)) | 0;
  return c >>> 0;
}
