/**
 * The generator's idea of the unpickler's state: enough to choose an opcode that will not fail.
 * @module
 */
import type { Bytes } from './bytes.ts';
import type { Random } from './random.ts';

/** A kind letter of the oracle. */
export type Kind =
  | 'N'
  | 'b'
  | 'i'
  | 'f'
  | 's'
  | 'y'
  | 'a'
  | 't'
  | 'l'
  | 'd'
  | 'S'
  | 'F'
  | Stub
  | 'x';

/** An imported name, what a call made, what a persistent id gave. */
export type Stub = 'g' | 'o' | 'p';

/** A value on the stack; the same object wherever the same value lies. */
export interface Slot {
  readonly kind: Kind;
  readonly hashable: boolean;
  /** Items of a list, bytearray or tuple. */
  length: number;
}

/** What an action needs: the state, chance, and names worth importing. */
export interface Context {
  readonly machine: Machine;
  readonly random: Random;
  readonly names: readonly Name[];
}

/** A module and a name in it. */
export type Name = readonly [module: string, name: string];

const UNHASHABLE: ReadonlySet<Kind> = new Set<Kind>(['a', 'l', 'd', 'S', 'x']);

/** Makes a value; tuples say themselves whether they are hashable. */
export function slot(kind: Kind, length = 0, hashable = !UNHASHABLE.has(kind)): Slot {
  return { kind, hashable, length };
}

/** True for what can be called, built and filled. */
export function isStub(value: Slot | undefined): boolean {
  return value !== undefined && 'gop'.includes(value.kind);
}

/** Stack, marks and memo, and the opcodes written so far. */
export class Machine {
  readonly ops: Bytes[] = [];
  readonly memo = new Map<number, Slot>();
  /** Extension codes that the stream has registered. */
  readonly codes: number[] = [];
  readonly #segments: Slot[][] = [[]];

  /** Values above the topmost mark. */
  get items(): readonly Slot[] {
    return this.#segment;
  }

  /** Number of open marks. */
  get marks(): number {
    return this.#segments.length - 1;
  }

  /** Writes one opcode with its argument. */
  emit(opcode: number, ...argument: Bytes): void {
    this.ops.push([opcode, ...argument]);
  }

  /** The value `depth` below the top, if no mark lies above it. */
  top(depth = 0): Slot | undefined {
    return this.#segment.at(-1 - depth);
  }

  /** The value right below the topmost mark. */
  belowMark(): Slot | undefined {
    return this.#segments.at(-2)?.at(-1);
  }

  push(value: Slot): void {
    this.#segment.push(value);
  }

  /** Takes the top; opcodes written on purpose where they fail find None there. */
  pop(): Slot {
    return this.#segment.pop() ?? slot('N');
  }

  mark(): void {
    this.#segments.push([]);
  }

  /** Removes the topmost mark and gives what was above it. */
  unmark(): readonly Slot[] {
    return (this.#segments.length > 1 ? this.#segments.pop() : undefined) ?? [];
  }

  get #segment(): Slot[] {
    const segment = this.#segments.at(-1);
    if (segment === undefined) throw new Error('the stack has lost its first segment');
    return segment;
  }
}
