/**
 * Pictures of persistent ids. Each is asked for twice, by itself and as part of the call that is given what it
 * names, and a checkpoint has one for each of its tensors.
 * @module
 */
import type { Value } from '../core/value.ts';

/** Ids of torch have five or six parts. */
const MOST_ITEMS = 8;
/** An id that was drawn so long ago that many others came after it is drawn again. */
const KEPT = 256;

/** The ids drawn last, by the record of their tuple. */
export class DrawnIds {
  private readonly drawn: Map<number, Value> = new Map();

  /** The picture of an id, and the nodes that it is made of. */
  get(row: number): { readonly value: Value; readonly nodes: number } | undefined {
    const value = this.drawn.get(row);
    return value?.kind === 'tuple' ? { value, nodes: 1 + value.items.length } : undefined;
  }

  /** Keeps a picture that shows everything, however much room there was for it. */
  keep(row: number, value: Value): void {
    if (value.kind !== 'tuple' || value.elided > 0 || value.items.length > MOST_ITEMS) return;
    if (!value.items.every(isWhole)) return;
    if (this.drawn.size >= KEPT) this.drawn.clear();
    this.drawn.set(row, value);
  }
}

function isWhole({ kind }: Value): boolean {
  return kind === 'str' || kind === 'int' || kind === 'none' || kind === 'global';
}
