/**
 * Walks trees of tree-sitter by the exports of its WebAssembly. The cursor of web-tree-sitter 0.27 copies its
 * four registers to the module's memory before each question and back after each step: that is most of what
 * walking costs. This one leaves them where they are until somebody else needs the place.
 * @module
 */
import type { Tree } from 'web-tree-sitter';

type PlainCursor = ReturnType<Tree['walk']>;
type Question = (tree: number) => number;

/** What is read of a node, and the steps from it to others; positions are in UTF-16 code units. */
export interface GrammarCursor {
  readonly nodeType: string;
  readonly nodeIsNamed: boolean;
  readonly startIndex: number;
  readonly endIndex: number;
  readonly currentFieldName: string | null;
  gotoFirstChild(): boolean;
  gotoNextSibling(): boolean;
  gotoParent(): boolean;
  delete(): void;
}

/** Makes cursors of one instance of the runtime. */
export interface CursorMaker {
  walk(tree: Tree): GrammarCursor;
  /** To be called before the runtime is used for anything else: it writes where the cursor lies. */
  release(): void;
}

/** Where the runtime's own cursor keeps its registers: fields `0` to `3` (web-tree-sitter, src/tree_cursor.ts). */
const REGISTERS = [0, 1, 2, 3];

/** Exports that are called for each node: lib/binding.c of web-tree-sitter. */
interface Exports {
  readonly firstChild: Question;
  readonly nextSibling: Question;
  readonly parent: Question;
  readonly typeId: Question;
  readonly isNamed: Question;
  readonly start: Question;
  readonly end: Question;
  readonly field: Question;
}

/** Cursors of a runtime, from the object that it was initialised with; plain ones where that is not as expected. */
export function cursorsOf(runtime: object): CursorMaker {
  const exports = exportsOf(runtime);
  const init = functionOf(runtime, '_ts_init');
  if (exports === undefined || init === undefined || !(heapOf(runtime) instanceof Int32Array)) {
    return { walk: (tree) => tree.walk(), release: () => undefined };
  }
  // The place of the registers; asking for it again changes nothing.
  const place = new Place(runtime, init(0) >> 2);
  return {
    walk: (tree) => {
      place.release();
      const address = numberAt(tree, 0);
      const cursor = tree.walk();
      return address === 0 ? cursor : new FastCursor(exports, place, tree, cursor);
    },
    release: () => place.release(),
  };
}

/** The part of the runtime's memory through which cursors are handed over. */
class Place {
  private readonly runtime: object;
  private readonly at: number;
  private owner: FastCursor | undefined;

  constructor(runtime: object, at: number) {
    this.runtime = runtime;
    this.at = at;
  }

  /** Gives the place to a cursor. */
  take(cursor: FastCursor): void {
    if (this.owner === cursor) return;
    this.release();
    this.heap().set(cursor.registers, this.at);
    this.owner = cursor;
  }

  /** Brings the registers into safety. */
  release(): void {
    if (this.owner === undefined) return;
    this.owner.registers.set(this.heap().subarray(this.at, this.at + REGISTERS.length));
    this.owner = undefined;
  }

  /** Another view whenever the memory has grown. */
  private heap(): Int32Array {
    const heap = heapOf(this.runtime);
    if (!(heap instanceof Int32Array)) throw new Error('the parser of Python has no memory');
    return heap;
  }
}

class FastCursor implements GrammarCursor {
  readonly registers: Int32Array;
  private readonly call: Exports;
  private readonly place: Place;
  private readonly plain: PlainCursor;
  private readonly tree: number;
  private readonly types: readonly string[];
  private readonly fields: readonly (string | null)[];

  constructor(call: Exports, place: Place, tree: Tree, plain: PlainCursor) {
    this.call = call;
    this.place = place;
    this.plain = plain;
    this.tree = numberAt(tree, 0);
    this.types = tree.language.types;
    this.fields = tree.language.fields;
    this.registers = Int32Array.from(REGISTERS, (index) => numberAt(plain, index));
  }

  get nodeType(): string {
    // A part that was not understood has no number of the grammar.
    return this.types[this.ask(this.call.typeId)] ?? 'ERROR';
  }

  get nodeIsNamed(): boolean {
    return this.ask(this.call.isNamed) === 1;
  }

  get startIndex(): number {
    return this.ask(this.call.start);
  }

  get endIndex(): number {
    return this.ask(this.call.end);
  }

  get currentFieldName(): string | null {
    return this.fields[this.ask(this.call.field)] ?? null;
  }

  gotoFirstChild(): boolean {
    return this.ask(this.call.firstChild) === 1;
  }

  gotoNextSibling(): boolean {
    return this.ask(this.call.nextSibling) === 1;
  }

  gotoParent(): boolean {
    return this.ask(this.call.parent) === 1;
  }

  delete(): void {
    this.place.release();
    for (const index of REGISTERS) Reflect.set(this.plain, index, this.registers[index]);
    this.plain.delete();
  }

  private ask(question: Question): number {
    this.place.take(this);
    return question(this.tree);
  }
}

function exportsOf(runtime: object): Exports | undefined {
  const of = (name: string): Question | undefined => functionOf(runtime, `_ts_tree_cursor_${name}`);
  const found = {
    firstChild: of('goto_first_child_wasm'),
    nextSibling: of('goto_next_sibling_wasm'),
    parent: of('goto_parent_wasm'),
    typeId: of('current_node_type_id_wasm'),
    isNamed: of('current_node_is_named_wasm'),
    start: of('start_index_wasm'),
    end: of('end_index_wasm'),
    field: of('current_field_id_wasm'),
  };
  return isComplete(found) ? found : undefined;
}

function isComplete(found: {
  readonly [Key in keyof Exports]: Question | undefined;
}): found is Exports {
  return Object.values(found).every((one) => one !== undefined);
}

function functionOf(runtime: object, name: string): Question | undefined {
  const found: unknown = Reflect.get(runtime, name);
  return isQuestion(found) ? found : undefined;
}

function isQuestion(value: unknown): value is Question {
  return typeof value === 'function';
}

function heapOf(runtime: object): unknown {
  return Reflect.get(runtime, 'HEAP32');
}

function numberAt(object: object, index: number): number {
  const found: unknown = Reflect.get(object, index);
  return typeof found === 'number' ? found : 0;
}
