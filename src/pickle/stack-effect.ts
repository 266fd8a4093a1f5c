/**
 * The crude picture of stack and memo that `pickletools.dis` keeps, to number marks and to complain.
 * Its rules are not the unpickler's: what it refuses may load, and the other way round.
 * Source: `dis` in Lib/pickletools.py of CPython 3.11.
 * @module
 */
import { OP, type Opcode } from './opcodes.ts';
import type { GenOp } from './genops.ts';

/** What an opcode takes and leaves: `mark` when it takes all down to the last mark. */
interface Effect {
  readonly pops: number;
  readonly pushes: number;
  readonly mark: boolean;
}

/** Opcodes that take everything down to the last mark, and so many items below it. */
const TO_MARK: ReadonlyMap<number, number> = new Map([
  [OP.APPENDS, 1],
  [OP.SETITEMS, 1],
  [OP.ADDITEMS, 1],
  [OP.LIST, 0],
  [OP.TUPLE, 0],
  [OP.DICT, 0],
  [OP.FROZENSET, 0],
  [OP.POP_MARK, 0],
  [OP.INST, 0],
  [OP.OBJ, 0],
]);

const POPS: ReadonlyMap<number, number> = new Map([
  ...[OP.POP, OP.DUP, OP.TUPLE1, OP.MEMOIZE, OP.BINPERSID, OP.STOP, OP.READONLY_BUFFER].map(
    (code): [number, number] => [code, 1],
  ),
  ...[OP.APPEND, OP.TUPLE2, OP.STACK_GLOBAL, OP.REDUCE, OP.BUILD, OP.NEWOBJ].map(
    (code): [number, number] => [code, 2],
  ),
  ...[OP.SETITEM, OP.TUPLE3, OP.NEWOBJ_EX].map((code): [number, number] => [code, 3]),
]);

const PUSHES: ReadonlyMap<number, number> = new Map(
  [OP.POP, OP.POP_MARK, OP.STOP, OP.PUT, OP.BINPUT, OP.LONG_BINPUT, OP.PROTO, OP.FRAME, OP.MARK]
    .map((code): [number, number] => [code, 0])
    .concat([[OP.DUP, 2]]),
);

const EFFECTS: ReadonlyMap<number, Effect> = new Map(
  Object.values(OP).map((code) => {
    const below = TO_MARK.get(code);
    const pops = below ?? POPS.get(code) ?? 0;
    return [code, { pops, pushes: PUSHES.get(code) ?? 1, mark: below !== undefined }];
  }),
);
const NOTHING: Effect = { pops: 0, pushes: 1, mark: false };

/** The items that an opcode takes: from the stack as it is, or, `mark`, below the last mark. */
export function takenBy(code: number): { readonly pops: number; readonly mark: boolean } {
  return EFFECTS.get(code) ?? NOTHING;
}

/** What the listing says of one opcode. */
export interface Said {
  /** What stands behind the argument: where the mark was, under which number the memo keeps it. */
  readonly note: string | undefined;
  /** pickletools prints the line, and raises this. */
  readonly error: string | undefined;
}

/** Follows a listing. */
export class CrudeStack {
  private size = 0;
  /** Where marks stand in the stack, and the offsets of the opcodes that set them. */
  private readonly markIndexes: number[] = [];
  private readonly markOffsets: number[] = [];
  private readonly memo: MemoKeys = new MemoKeys();

  /** Takes one opcode. Throws `CrudeStackError` where pickletools raises before it prints the line. */
  take({ opcode, offset, argument }: GenOp): Said {
    const effect = EFFECTS.get(opcode.code) ?? NOTHING;
    const { note, pops, error } = this.takeMark(opcode, effect);
    const key = argument.kind === 'repr' ? argument.key : undefined;
    const memo = this.useMemo(opcode, key);
    const raised = memo.error ?? error;
    const said = memo.note ?? note;
    if (raised !== undefined) return { note: said, error: raised };
    if (this.size < pops) return { note: said, error: tooFew(pops, this.size) };
    this.pop(pops);
    if (opcode.code === OP.MARK) {
      this.markOffsets.push(offset);
      this.markIndexes.push(this.size++);
    }
    this.size += effect.pushes;
    return { note: said, error: undefined };
  }

  /** What pickletools raises behind the last line. */
  atEnd(): string | undefined {
    if (this.size === 0) return undefined;
    return `stack not empty after STOP: ${this.size} items`;
  }

  private takeMark(
    { code }: Opcode,
    { pops, mark }: Effect,
  ): { readonly note?: string; readonly pops: number; readonly error?: string } {
    const popsMark = code === OP.POP && this.size > 0 && this.markIndexes.at(-1) === this.size - 1;
    if (!mark && !popsMark) return { pops };
    const at = this.markOffsets.pop();
    if (at === undefined) {
      // It counts the mark and what lies above it as items too.
      return { pops, error: 'no MARK exists on stack' };
    }
    const index = this.markIndexes.pop();
    if (index === undefined) throw new CrudeStackError('list index out of range');
    this.size = index;
    return { note: `(MARK at ${at})`, pops: popsMark ? 0 : pops };
  }

  private useMemo({ code }: Opcode, key: bigint | undefined): Partial<Said> {
    if (code === OP.MEMOIZE || (key !== undefined && isPut(code))) {
      const index = code === OP.MEMOIZE ? BigInt(this.memo.size) : (key ?? 0n);
      const note = code === OP.MEMOIZE ? `(as ${index})` : undefined;
      const error = this.cannotStore();
      if (error === undefined) this.memo.add(index);
      return { note, error };
    }
    if (key === undefined || this.memo.has(key)) return {};
    return { error: `memo key ${key} has never been stored into` };
  }

  private cannotStore(): string | undefined {
    if (this.size === 0) return "stack is empty -- can't store into memo";
    return this.markIndexes.at(-1) === this.size - 1
      ? "can't store markobject in the memo"
      : undefined;
  }

  private pop(count: number): void {
    this.size -= count;
    while ((this.markIndexes.at(-1) ?? -1) >= this.size) this.markIndexes.pop();
  }

  /** How many marks are open, which is how far lines are moved in. */
  get depth(): number {
    return this.markOffsets.length;
  }
}

/** pickletools raises in the middle of a line. */
export class CrudeStackError extends Error {}

function isPut(code: number): boolean {
  return code === OP.PUT || code === OP.BINPUT || code === OP.LONG_BINPUT;
}

function tooFew(pops: number, size: number): string {
  return `tries to pop ${pops} items from stack with only ${size} items`;
}

/** The keys of a memo: picklers number them from 0 on, and then they cost nothing. */
class MemoKeys {
  private dense = 0;
  private readonly others = new Set<bigint>();

  get size(): number {
    return this.dense + this.others.size;
  }

  has(key: bigint): boolean {
    return (key >= 0n && key < this.dense) || this.others.has(key);
  }

  add(key: bigint): void {
    if (key === BigInt(this.dense)) {
      this.others.delete(key);
      this.dense++;
      while (this.others.delete(BigInt(this.dense))) this.dense++;
    } else if (!this.has(key)) {
      this.others.add(key);
    }
  }
}
