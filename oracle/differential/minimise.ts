/**
 * Shrinks a byte string that shows a disagreement.
 * @module
 */

/** How many attempts a reproduction is worth. */
const ATTEMPTS = 3000;

/** Removes ever smaller pieces for as long as `fails` stays true. */
export async function minimise(
  bytes: Uint8Array,
  fails: (bytes: Uint8Array) => Promise<boolean>,
): Promise<Uint8Array> {
  let smallest = bytes;
  let attempts = ATTEMPTS;
  for (let size = bytes.length >> 1; size > 0;) {
    let removed = false;
    for (let at = 0; at < smallest.length && attempts > 0; attempts -= 1) {
      const candidate = without(smallest, at, size);
      if (await fails(candidate)) {
        smallest = candidate;
        removed = true;
      } else at += size;
    }
    // Single bytes are tried again for as long as one of them goes.
    if (!removed || size > 1) size >>= 1;
    if (attempts === 0) break;
  }
  return smallest;
}

function without(bytes: Uint8Array, at: number, size: number): Uint8Array {
  return Uint8Array.from([...bytes.subarray(0, at), ...bytes.subarray(at + size)]);
}
