/**
 * Copies a syntax tree into a table of numbers, 24 bytes a node, so that the tree can be freed at once and the
 * copy handed from one thread to another. Keywords and punctuation are left out: the order of the children
 * and the text between them say the same.
 * @module
 */
import { ModelFileError } from '../../core/error.ts';
import { parseQuietly } from './quiet-parse.ts';
import type { PythonParser, SyntaxCursor, SyntaxTree } from './syntax.ts';

/** Numbers of a row, and which is which; a node is the number of its row, and -1 stands for none. */
export const COLUMNS = 6;
export const TYPE = 0;
export const START = 1;
export const END = 2;
export const PARENT = 3;
export const NEXT = 4;
export const FIRST = 5;

/** The nodes of one text, in the order of the text. Plain data. */
export interface TreeTable {
  readonly rows: Int32Array<ArrayBuffer>;
  /** What the numbers of types stand for. */
  readonly kinds: readonly string[];
  /** Whether the grammar did not understand a part of the text. */
  readonly hasError: boolean;
}

/** Nodes of one file; the most in torch, transformers and scipy are 293,252. */
export const MAX_NODES = 3_000_000;

/** Grammar types whose inner nodes nobody asks for. */
const CLOSED = new Set(['comment', 'type', 'integer', 'float', 'line_continuation']);
/** Named nodes that share their name with a keyword. */
const KEYWORDS = new Set(['lambda', 'await', 'yield', 'type', 'print', 'exec']);
/** Parts of a string that its text says already. */
const STRING_PARTS = new Set(['string_start', 'string_content', 'string_end', 'escape_sequence']);
const NONE = -1;

/** How a type of the grammar is treated. */
interface Kind {
  /** Its place in `KINDS`; -1 for what is left out. */
  readonly number: number;
  readonly isKeyword: boolean;
  readonly inside: 'open' | 'closed' | 'string';
}

/** Types by name and by number, the same for all trees of a thread. */
const KINDS: string[] = [];
const BY_NAME = new Map<string, Kind>();

/** Parses a text and copies its tree; throws `LIMIT_EXCEEDED` for one of more than `limit` nodes. */
export function parseTable(parser: PythonParser, text: string, limit?: number): TreeTable {
  const tree = parseQuietly(parser, text);
  try {
    return tableOf(text, tree, limit);
  } finally {
    tree.delete();
  }
}

/** Copies a tree, which the caller frees; throws `LIMIT_EXCEEDED` for one of more than `limit` nodes. */
export function tableOf(text: string, tree: SyntaxTree, limit: number = MAX_NODES): TreeTable {
  const cursor = tree.walk();
  try {
    const rows = new Copy(text, cursor, limit).run();
    return { rows, kinds: KINDS, hasError: tree.hasError };
  } finally {
    cursor.delete();
  }
}

/** Where tables are made, one after the other: garbage of this size waits long for its collector. */
let scratch: Int32Array<ArrayBuffer> = new Int32Array(4096 * COLUMNS);
const MAX_SCRATCH = 2 ** 18 * COLUMNS;

class Copy {
  private readonly text: string;
  private readonly cursor: SyntaxCursor;
  private readonly limit: number;
  private rows: Int32Array<ArrayBuffer>;
  private size = 0;
  /** The node on each level above the cursor, and the last of its children. */
  private readonly above: number[] = [];
  private readonly lasts: number[] = [];

  constructor(text: string, cursor: SyntaxCursor, limit: number) {
    this.text = text;
    this.cursor = cursor;
    this.limit = limit;
    this.rows = scratch;
  }

  run(): Int32Array<ArrayBuffer> {
    const { cursor, above, lasts } = this;
    for (;;) {
      if (this.enter() && cursor.gotoFirstChild()) {
        // A token that was not kept has no children of its own, so every level has a node.
        above.push(this.size - 1);
        lasts.push(NONE);
        continue;
      }
      while (!cursor.gotoNextSibling()) {
        above.pop();
        lasts.pop();
        if (!cursor.gotoParent()) return this.rows.slice(0, this.size * COLUMNS);
      }
    }
  }

  /** Keeps the node under the cursor where it matters; says whether its children do. */
  private enter(): boolean {
    const { cursor } = this;
    const type = cursor.nodeType;
    const kind = BY_NAME.get(type) ?? learnKind(type, cursor);
    if (kind.number === NONE || (kind.isKeyword && !cursor.nodeIsNamed)) return false;
    const start = cursor.startIndex;
    this.add(kind.number, start);
    return kind.inside === 'string' ? this.isFormatted(start) : kind.inside === 'open';
  }

  private add(type: number, start: number): void {
    const node = this.size;
    if (node >= this.limit) throw tooMany(this.limit, start);
    const at = node * COLUMNS;
    if (at === this.rows.length) this.widen();
    const { rows, above, lasts } = this;
    const level = above.length - 1;
    const parent = above[level] ?? NONE;
    rows[at + TYPE] = type;
    rows[at + START] = start;
    rows[at + END] = this.cursor.endIndex;
    rows[at + PARENT] = parent;
    rows[at + NEXT] = NONE;
    rows[at + FIRST] = NONE;
    this.size++;
    if (parent === NONE) return;
    const last = lasts[level] ?? NONE;
    if (last === NONE) rows[parent * COLUMNS + FIRST] = node;
    else rows[last * COLUMNS + NEXT] = node;
    lasts[level] = node;
  }

  private widen(): void {
    const wider = new Int32Array(this.rows.length * 2);
    wider.set(this.rows);
    this.rows = wider;
    if (wider.length <= MAX_SCRATCH) scratch = wider;
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
}

function learnKind(type: string, cursor: SyntaxCursor): Kind {
  const isKeyword = KEYWORDS.has(type);
  const kept = (cursor.nodeIsNamed || isKeyword) && !STRING_PARTS.has(type);
  const kind: Kind = {
    number: kept ? KINDS.push(type) - 1 : NONE,
    isKeyword,
    inside: type === 'string' ? 'string' : CLOSED.has(type) ? 'closed' : 'open',
  };
  BY_NAME.set(type, kind);
  return kind;
}

function tooMany(limit: number, offset: number): ModelFileError {
  return new ModelFileError('LIMIT_EXCEEDED', `Python source with more than ${limit} nodes`, {
    format: 'python',
    offset,
  });
}
