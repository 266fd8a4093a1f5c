/**
 * Opcodes that move values: stack, memo, framing, protocol.
 * @module
 */
import { uint32, uint64 } from './literal.ts';
import type { Machine } from './machine.ts';
import { isContainer } from './kinds.ts';
import { parseIndex } from './numbers.ts';
import { type Handler, head, lineArgument } from './ops-literals.ts';
import { OP } from './opcodes.ts';
import { decodeLatin1 } from './text.ts';

const HIGHEST_PROTOCOL = 5;
/** The C unpickler allocates twice this many pointers for a memo index: it fails where the others do not. */
const HUGE_INDEX = 2 ** 27;

function mark(machine: Machine): void {
  if (machine.markCount >= machine.budget.limits.stack) throw machine.limit('stack');
  machine.pushMark();
  machine.position += 1;
}

/** `load_pop`: a MARK on top is popped instead of an item. */
function pop(machine: Machine): void {
  if (machine.markCount > 0 && machine.fence === machine.size) machine.popMark();
  else if (machine.size <= machine.fence) throw machine.underflow();
  else machine.size -= 1;
  machine.position += 1;
}

function popMark(machine: Machine): void {
  machine.size = machine.popMark();
  machine.position += 1;
}

function dup(machine: Machine): void {
  if (machine.size <= machine.fence) throw machine.underflow();
  const top = machine.size - 1;
  again(machine, machine.stackRefs[top] ?? 0, machine.stackKinds[top] ?? 0);
  machine.anomalyOnce('dup', machine.position);
  machine.position += 1;
}

/** Pushes a value that was pushed before. */
function again(machine: Machine, ref: number, kind: number): void {
  if (isContainer(kind)) machine.shared++;
  machine.push(ref, kind);
}

function put(machine: Machine, index: number): void {
  if (machine.size <= machine.fence) throw machine.underflow();
  const top = machine.size - 1;
  if (index >= HUGE_INDEX)
    machine.anomalyOnce('readers-disagree', machine.position, { what: 'memo index', index });
  const done = machine.memo.put(index, machine.stackRefs[top] ?? 0, machine.stackKinds[top] ?? 0);
  if (done === 'full') throw machine.limit('sparseMemo');
  if (done === 'overwritten') machine.anomalyOnce('memo-overwritten', machine.position, { index });
}

function get(machine: Machine, index: number): void {
  const found = machine.memo.get(index);
  if (found === undefined) throw machine.refused(`Memo value not found at index ${index}`);
  again(machine, found[0], found[1]);
}

function binary(length: number, index: (bytes: Uint8Array) => number, act: typeof put): Handler {
  return (machine) => {
    act(machine, index(head(machine, length)));
    machine.position += length;
  };
}

function textIndex(act: typeof put): Handler {
  return (machine) => {
    const line = lineArgument(machine, machine.position + 1);
    if (act === put && machine.size <= machine.fence) throw machine.underflow();
    // What is cut off could make it another index.
    if (line.clipped) throw machine.refused(`a memo index of ${line.length - 1} characters`);
    if (line.bytes.includes(0)) {
      machine.anomalyOnce('readers-disagree', machine.position, { what: 'NUL in a memo index' });
    }
    const index = parseIndex(decodeLatin1(line.bytes));
    if (index === undefined || index < 0n || index >= 2n ** 63n) {
      throw machine.refused('a memo index is not a number in range');
    }
    act(machine, Number(index));
    machine.position = line.end;
  };
}

function proto(machine: Machine): void {
  const protocol = head(machine, 2)[1] ?? 0;
  if (protocol > HIGHEST_PROTOCOL)
    throw machine.refused(`unsupported pickle protocol: ${protocol}`);
  if (machine.position !== machine.start)
    machine.anomalyOnce('proto-again', machine.position, { protocol });
  machine.protocol = protocol;
  machine.highestProtocol = Math.max(machine.highestProtocol, protocol);
  machine.position += 2;
}

/**
 * `load_frame`: C checks that the frame is there and forgets it. The other readers hold the opcodes to it,
 * and C itself does when it reads from a file, so an opcode across the end of a frame is read in two ways.
 */
function frame(machine: Machine): void {
  const at = machine.position;
  const length = uint64(head(machine, 9), 1);
  const { size } = machine.window.source;
  if (at + 9 + length > size)
    throw machine.truncated(`a frame of ${length} bytes is declared, ${size - at - 9} are left`);
  if (at < machine.frameEnd && machine.frameEnd !== Infinity)
    machine.anomalyOnce('frame-in-frame', at);
  machine.frameEnd = at + 9 + length;
  machine.position += 9;
}

/** Handlers by opcode byte. */
export const STACK_HANDLERS: readonly (readonly [number, Handler])[] = [
  [OP.MARK, mark],
  [OP.POP, pop],
  [OP.POP_MARK, popMark],
  [OP.DUP, dup],
  [OP.MEMOIZE, (machine) => (put(machine, machine.memo.count), void (machine.position += 1))],
  [OP.BINPUT, binary(2, (bytes) => bytes[1] ?? 0, put)],
  [OP.LONG_BINPUT, binary(5, (bytes) => uint32(bytes, 1), put)],
  [OP.BINGET, binary(2, (bytes) => bytes[1] ?? 0, get)],
  [OP.LONG_BINGET, binary(5, (bytes) => uint32(bytes, 1), get)],
  [OP.PUT, textIndex(put)],
  [OP.GET, textIndex(get)],
  [OP.PROTO, proto],
  [OP.FRAME, frame],
];
