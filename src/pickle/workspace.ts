/**
 * The tables that only the walk itself needs: stack, marks and memo. One set is kept for the next walk, since
 * most pickles are small and a tree of them costs more in making tables than in walking.
 * @module
 */
import { isWide, newRefs, type Refs } from './refs.ts';

/** Entries to start with: room for the first slice. */
const FIRST = 2048;
/** Larger tables are given up. */
const LARGEST = 65_536;

/** Stack, marks and memo; memo entries without a kind are free. */
export interface Workspace {
  stackRefs: Refs;
  stackKinds: Uint8Array;
  marks: Int32Array;
  memoRefs: Refs;
  memoKinds: Uint8Array;
}

let spare: Workspace | undefined;

/** Tables wide enough for references into a source of `sourceSize` bytes. */
export function takeWorkspace(sourceSize: number): Workspace {
  if (spare !== undefined && spare.stackRefs instanceof Float64Array === isWide(sourceSize)) {
    const taken = spare;
    spare = undefined;
    return taken;
  }
  return {
    stackRefs: newRefs(FIRST, sourceSize),
    stackKinds: new Uint8Array(FIRST),
    marks: new Int32Array(FIRST),
    memoRefs: newRefs(FIRST, sourceSize),
    memoKinds: new Uint8Array(FIRST),
  };
}

/** Keeps the tables of a walk that is over. */
export function giveBack(workspace: Workspace): void {
  const { stackKinds, marks, memoKinds } = workspace;
  if (Math.max(stackKinds.length, marks.length, memoKinds.length) > LARGEST) return;
  memoKinds.fill(0);
  spare = workspace;
}
