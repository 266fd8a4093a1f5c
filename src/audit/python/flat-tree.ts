/**
 * A syntax tree as a table of numbers, walked without recursion, so that one large or deeply nested file
 * costs little.
 * @module
 */
import { ownText } from './parse.ts';
import { COLUMNS, END, FIRST, NEXT, PARENT, START, TYPE, type TreeTable } from './tree-table.ts';

/** Number of a node; the module is 0, and -1 stands for none. */
export type NodeId = number;

/** No node. */
export const NONE: NodeId = -1;

/** One parsed text. */
export class FlatTree {
  readonly text: string;
  /** Whether the grammar did not understand a part of the text. */
  readonly hasError: boolean;
  readonly size: number;
  private readonly names: Map<string, string>;
  private readonly rows: Int32Array;
  private readonly kinds: readonly string[];

  /** `names`: one for each name that is equal, shared by the trees of a run. */
  constructor(text: string, table: TreeTable, names: Map<string, string> = new Map()) {
    this.text = text;
    this.names = names;
    this.hasError = table.hasError;
    this.rows = table.rows;
    this.kinds = table.kinds;
    this.size = table.rows.length / COLUMNS;
  }

  type(node: NodeId): string {
    return this.kinds[this.rows[node * COLUMNS + TYPE] ?? NONE] ?? '';
  }

  start(node: NodeId): number {
    return this.rows[node * COLUMNS + START] ?? NONE;
  }

  end(node: NodeId): number {
    return this.rows[node * COLUMNS + END] ?? NONE;
  }

  parent(node: NodeId): NodeId {
    return this.rows[node * COLUMNS + PARENT] ?? NONE;
  }

  first(node: NodeId): NodeId {
    return this.rows[node * COLUMNS + FIRST] ?? NONE;
  }

  next(node: NodeId): NodeId {
    return this.rows[node * COLUMNS + NEXT] ?? NONE;
  }

  /** The children, in order, without comments. */
  children(node: NodeId): NodeId[] {
    const found: NodeId[] = [];
    for (let child = this.first(node); child !== NONE; child = this.next(child)) {
      if (this.type(child) !== 'comment') found.push(child);
    }
    return found;
  }

  /** The n-th child that is no comment, or none. */
  child(node: NodeId, index: number): NodeId {
    let left = index;
    for (let child = this.first(node); child !== NONE; child = this.next(child)) {
      if (this.type(child) !== 'comment' && left-- === 0) return child;
    }
    return NONE;
  }

  /** The first child of a type, or none. */
  childOf(node: NodeId, type: string): NodeId {
    let child = this.first(node);
    while (child !== NONE && this.type(child) !== type) child = this.next(child);
    return child;
  }

  /** The text of a node. */
  textOf(node: NodeId): string {
    if (node === NONE) return '';
    const text = this.text.slice(this.start(node), this.end(node));
    // Names outlive the tree.
    return this.type(node) === 'identifier' ? ownText(text, this.names) : text;
  }
}
