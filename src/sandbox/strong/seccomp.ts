/**
 * The filter of system calls, as classic BPF: an allowlist, put in force from within the guest before it sees a byte
 * of the file. From within, because a filter that refuses execve cannot be on before Python has been started.
 *
 * Format: struct sock_filter and struct seccomp_data of linux/filter.h and linux/seccomp.h.
 * @module
 */
import { ALLOWED, CHECKED, REFUSED, type SystemCall } from './system-calls.ts';

/** Processors whose numbers of system calls are known here, as `process.arch` names them. */
export type Architecture = 'x64' | 'arm64';

/** One instruction: code, jumps when true and when false (instructions to skip), operand. */
type Instruction = readonly [code: number, whenTrue: number, whenFalse: number, k: number];

const LOAD = 0x20;
const EQUAL = 0x15;
const GREATER = 0x25;
const AT_LEAST = 0x35;
const ANY_BIT = 0x45;
const AND = 0x54;
const RETURN = 0x06;

/** Offsets in struct seccomp_data; arguments are 64 bits wide, and their low half comes first. */
const NUMBER = 0;
const ARCH = 4;
const argument = (index: number): number => 16 + 8 * index;

const KILL_PROCESS = 0x80000000;
const ALLOW = 0x7fff0000;
const errno = (code: number): number => 0x00050000 | code;
const EPERM = errno(1);
const ENOTTY = errno(25);
const ENOSYS = errno(38);

/** AUDIT_ARCH_X86_64, AUDIT_ARCH_AARCH64. */
const AUDIT_ARCH: Readonly<Record<Architecture, number>> = { x64: 0xc000003e, arm64: 0xc00000b7 };
/** x32 calls come under the same architecture, with this bit in the number. */
const X32_BIT = 0x40000000;

const MAP_SHARED_ANONYMOUS = 0x21;
const MAP_GROWSDOWN = 0x100;
/** TCGETS, TIOCGWINSZ, FIONREAD, FIONCLEX, FIOCLEX: what opening and printing ask. */
const IOCTLS = [0x5401, 0x5413, 0x541b, 0x5450, 0x5451];
/** PR_SET_NAME, PR_GET_NAME, PR_GET_SECCOMP, PR_SET_VMA (glibc names its heaps). */
const PRCTLS = [15, 16, 21, 0x53564d41];

/** Whether this processor has a filter. */
export function isArchitecture(name: string): name is Architecture {
  return Object.hasOwn(AUDIT_ARCH, name);
}

/** The filter as an array of struct sock_filter, little endian. */
export function seccompFilter(architecture: Architecture): Uint8Array {
  const number = (call: SystemCall): number | undefined => call[architecture === 'x64' ? 1 : 2];
  const program = [
    ...onlyOn(AUDIT_ARCH[architecture]),
    [AT_LEAST, 0, 1, X32_BIT] as const,
    returns(ENOSYS),
    ...guarded(number(CHECKED.mmap), NO_UNCOUNTED_MEMORY),
    ...guarded(number(CHECKED.ioctl), oneOf(argument(1), IOCTLS, ENOTTY)),
    ...guarded(number(CHECKED.prctl), oneOf(argument(0), PRCTLS, EPERM)),
    ...guarded(number(CHECKED.limits), oneOf(argument(0), [0], EPERM)),
    ...ranges(ALLOWED.flatMap((call) => number(call) ?? [])).flatMap(allowed),
    ...REFUSED.flatMap((call) => number(call) ?? []).flatMap(refused),
    returns(ENOSYS),
  ];
  return encode(program);
}

/** A number means something else on another architecture. Leaves the number of the call. */
function onlyOn(arch: number): readonly Instruction[] {
  return [[LOAD, 0, 0, ARCH], [EQUAL, 1, 0, arch], returns(KILL_PROCESS), [LOAD, 0, 0, NUMBER]];
}

/**
 * RLIMIT_DATA counts private writable memory and nothing else: memory that is shared with nobody, and stacks that
 * grow by themselves, would be free (linux/mm.h, is_data_mapping).
 */
const NO_UNCOUNTED_MEMORY: readonly Instruction[] = [
  [LOAD, 0, 0, argument(3)],
  [ANY_BIT, 2, 0, MAP_GROWSDOWN],
  [AND, 0, 0, MAP_SHARED_ANONYMOUS],
  [EQUAL, 0, 1, MAP_SHARED_ANONYMOUS],
  returns(EPERM),
  returns(ALLOW),
];

function oneOf(at: number, values: readonly number[], otherwise: number): readonly Instruction[] {
  const checks = values.map((value, i): Instruction => [EQUAL, values.length - i, 0, value]);
  return [[LOAD, 0, 0, at], ...checks, returns(otherwise), returns(ALLOW)];
}

/** `body`, which ends in returns, for one call. */
function guarded(call: number | undefined, body: readonly Instruction[]): readonly Instruction[] {
  return call === undefined ? [] : [[EQUAL, 0, body.length, call], ...body];
}

function allowed([first, last]: readonly [number, number]): readonly Instruction[] {
  if (first === last) return [[EQUAL, 0, 1, first], returns(ALLOW)];
  return [[AT_LEAST, 0, 2, first], [GREATER, 1, 0, last], returns(ALLOW)];
}

function refused(call: number): readonly Instruction[] {
  return [[EQUAL, 0, 1, call], returns(EPERM)];
}

function returns(value: number): Instruction {
  return [RETURN, 0, 0, value];
}

/** Numbers as ranges without gaps. */
function ranges(numbers: readonly number[]): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (const number of numbers.toSorted((a, b) => a - b)) {
    const last = found.at(-1);
    if (last !== undefined && number <= last[1] + 1) last[1] = number;
    else found.push([number, number]);
  }
  return found;
}

function encode(program: readonly Instruction[]): Uint8Array {
  const bytes = new Uint8Array(program.length * 8);
  const view = new DataView(bytes.buffer);
  program.forEach(([code, whenTrue, whenFalse, k], i) => {
    view.setUint16(i * 8, code, true);
    view.setUint8(i * 8 + 2, whenTrue);
    view.setUint8(i * 8 + 3, whenFalse);
    view.setUint32(i * 8 + 4, k, true);
  });
  return bytes;
}
