/**
 * Files that are parsed elsewhere before it is their turn: parsing needs nothing but the text, and what is
 * found does not depend on who did it.
 * @module
 */
import type { TreeTable } from '../python/tree-table.ts';

/** Someone else who parses, such as other threads. */
export interface Parsers {
  /** Whether there is someone: it takes a while until they pay. */
  readonly isOpen: boolean;
  /** `undefined`, at once or later, means: parse it yourself, and see why it cannot be. Never rejects. */
  parse(text: string): Promise<TreeTable | undefined> | undefined;
}

/** A text and its tree. */
export interface Parsed {
  readonly text: string;
  readonly table: TreeTable;
}

/** UTF-16 units that are under way at most while it is not known whose turn is when, and then. */
const ROOM_EARLY = 1_500_000;
const ROOM = 2_500_000;

interface Handed {
  readonly text: string;
  readonly table: Promise<TreeTable | undefined>;
}

/** Texts on their way, by path. */
export class ParseAhead {
  private readonly parsers: Parsers | undefined;
  private readonly handed = new Map<string, Handed>();
  private underWay = 0;

  constructor(parsers: Parsers | undefined) {
    this.parsers = parsers;
  }

  /** Hands a text over of which it is known only that it will be asked for. */
  offer(path: string, text: string): void {
    this.hand(path, text, ROOM_EARLY);
  }

  /** Hands over what is asked for next, from `at` on, as far as there is room; gives the next place. */
  feed(paths: readonly string[], at: number, read: (path: string) => string | undefined): number {
    let next = at;
    for (; next < paths.length && this.parsers?.isOpen === true; next++) {
      const path = paths[next] ?? '';
      if (this.handed.has(path)) continue;
      if (this.underWay >= ROOM) return next;
      const text = read(path);
      if (text !== undefined && !this.hand(path, text, ROOM)) return next;
    }
    return next;
  }

  /** The tree of a file; `undefined` where nobody has made it. */
  async take(path: string): Promise<Parsed | undefined> {
    const handed = this.handed.get(path);
    if (handed === undefined) return undefined;
    const table = await handed.table;
    this.handed.delete(path);
    this.underWay -= handed.text.length;
    return table === undefined ? undefined : { text: handed.text, table };
  }

  private hand(path: string, text: string, room: number): boolean {
    const { parsers, handed, underWay } = this;
    if (parsers === undefined || handed.has(path)) return false;
    if (underWay + text.length > room) return false;
    const table = parsers.parse(text);
    if (table === undefined) return false;
    handed.set(path, { text, table });
    this.underWay += text.length;
    return true;
  }
}
