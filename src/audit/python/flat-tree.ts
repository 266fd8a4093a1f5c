/**
 * A syntax tree as columns of numbers: 24 bytes a node, walked without recursion, so that one large
 * or deeply nested file costs little. Keywords and punctuation are left out: the order of the children and
 * the text between them say the same.
 * @module
 */
import { ModelFileError } from '../../core/error.ts';
import { ownText } from './parse.ts';
import type { SyntaxCursor, SyntaxTree } from './syntax.ts';

/** Number of a node; the module is 0, and -1 stands for none. */
export type NodeId = number;

/** No node. */
export const NONE: NodeId = -1;

/** Nodes of one file; the most in torch, transformers and scipy are 293,252. */
export const MAX_NODES = 3_000_000;

/** Grammar types whose inner nodes nobody asks for. */
const CLOSED = new Set(['comment', 'type', 'integer', 'float', 'line_continuation']);
/** Named nodes that share their name with a keyword. */
const KEYWORDS = new Set(['lambda', 'await', 'yield', 'type', 'print', 'exec']);
/** Parts of a string that its text says already. */
const STRING_PARTS = new Set(['string_start', 'string_content', 'string_end', 'escape_sequence']);

/** Grammar types by number, the same for all trees. */
const TYPES: string[] = [];
const NUMBERS = new Map<string, number>();

/** How to copy a tree. */
export interface FlatTreeOptions {
  /** Most nodes that are agreed to. */
  readonly limit?: number;
  /** One for each name that is equal, shared by the trees of a run. */
  readonly names?: Map<string, string>;
}

/** One parsed text. */
export class FlatTree {
  readonly text: string;
  /** Whether the grammar did not understand a part of the text. */
  readonly hasError: boolean;
  private readonly names: Map<string, string>;
  private readonly types: Column = new Column();
  private readonly starts: Column = new Column();
  private readonly ends: Column = new Column();
  private readonly parents: Column = new Column();
  private readonly nexts: Column = new Column();
  private readonly firsts: Column = new Column();

  /** Copies a tree; throws `LIMIT_EXCEEDED` for one of more than `limit` nodes. The caller frees it. */
  constructor(
    text: string,
    tree: SyntaxTree,
    { limit = MAX_NODES, names = new Map<string, string>() }: FlatTreeOptions = {},
  ) {
    this.text = text;
    this.names = names;
    this.hasError = tree.hasError;
    const cursor = tree.walk();
    try {
      this.copy(cursor, limit);
    } finally {
      cursor.delete();
    }
  }

  get size(): number {
    return this.types.length;
  }

  type(node: NodeId): string {
    return TYPES[this.types.at(node)] ?? '';
  }

  start(node: NodeId): number {
    return this.starts.at(node);
  }

  end(node: NodeId): number {
    return this.ends.at(node);
  }

  parent(node: NodeId): NodeId {
    return this.parents.at(node);
  }

  first(node: NodeId): NodeId {
    return this.firsts.at(node);
  }

  next(node: NodeId): NodeId {
    return this.nexts.at(node);
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

  private copy(cursor: SyntaxCursor, limit: number): void {
    const open: { readonly node: NodeId; last: NodeId }[] = [];
    for (;;) {
      const descend = this.enter(cursor, open, limit);
      if (descend && cursor.gotoFirstChild()) {
        // A token that was not kept has no children of its own, so every level has a node.
        open.push({ node: this.size - 1, last: NONE });
        continue;
      }
      while (!cursor.gotoNextSibling()) {
        open.pop();
        if (!cursor.gotoParent()) return;
      }
    }
  }

  /** Keeps the node under the cursor where it matters; says whether its children do. */
  private enter(
    cursor: SyntaxCursor,
    open: readonly { readonly node: NodeId; last: NodeId }[],
    limit: number,
  ): boolean {
    const type = cursor.nodeType;
    const number = NUMBERS.get(type) ?? this.learnType(type, cursor);
    if (number === TOKEN || (KEYWORDS.has(type) && !cursor.nodeIsNamed)) return false;
    const node = this.size;
    const level = open.at(-1);
    const start = cursor.startIndex;
    if (node >= limit) throw tooMany(limit, start);
    this.types.push(number);
    this.starts.push(start);
    this.ends.push(cursor.endIndex);
    this.parents.push(level?.node ?? NONE);
    this.nexts.push(NONE);
    this.firsts.push(NONE);
    if (level !== undefined) {
      if (level.last === NONE) this.firsts.set(level.node, node);
      else this.nexts.set(level.last, node);
      level.last = node;
    }
    return type === 'string' ? this.isFormatted(start) : !CLOSED.has(type);
  }

  /** Whether a string may hold expressions: an `f` or `t` stands before its quote. */
  private isFormatted(start: number): boolean {
    for (let at = start; at < start + 4; at++) {
      const character = this.text[at];
      if (character === '"' || character === "'") return false;
      if (character !== undefined && 'fFtT'.includes(character)) return true;
    }
    return false;
  }

  private learnType(type: string, cursor: SyntaxCursor): number {
    const kept = (cursor.nodeIsNamed || KEYWORDS.has(type)) && !STRING_PARTS.has(type);
    const number = kept ? TYPES.push(type) - 1 : TOKEN;
    NUMBERS.set(type, number);
    return number;
  }
}

/** What is left out. */
const TOKEN = -1;

/** A growing column of 32-bit numbers. */
class Column {
  length = 0;
  private values: Int32Array = new Int32Array(1024);

  push(value: number): void {
    if (this.length === this.values.length) {
      const wider = new Int32Array(this.values.length * 2);
      wider.set(this.values);
      this.values = wider;
    }
    this.values[this.length++] = value;
  }

  at(index: number): number {
    return this.values[index] ?? NONE;
  }

  set(index: number, value: number): void {
    this.values[index] = value;
  }
}

function tooMany(limit: number, offset: number): ModelFileError {
  return new ModelFileError('LIMIT_EXCEEDED', `Python source with more than ${limit} nodes`, {
    format: 'python',
    offset,
  });
}
