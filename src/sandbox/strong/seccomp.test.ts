import { describe, expect, test } from 'vitest';
import { isArchitecture, seccompFilter, type Architecture } from './seccomp.ts';
import { ALLOWED, REFUSED, type SystemCall } from './system-calls.ts';

const ALLOW = 0x7fff0000;
const EPERM = 0x00050001;
const ENOTTY = 0x00050019;
const ENOSYS = 0x00050026;
const KILL = 0x80000000;
const ARCH = { x64: 0xc000003e, arm64: 0xc00000b7 } as const;

/** What the kernel would answer: classic BPF over struct seccomp_data, as net/core/filter.c runs it. */
function answer(filter: Uint8Array, arch: number, number: number, args: readonly number[]): number {
  const data = new DataView(new ArrayBuffer(64));
  data.setUint32(0, number, true);
  data.setUint32(4, arch, true);
  args.forEach((value, i) => data.setUint32(16 + 8 * i, value, true));
  const view = new DataView(filter.buffer);
  let accumulator = 0;
  for (let at = 0; at * 8 < filter.length; at++) {
    const code = view.getUint16(at * 8, true);
    const k = view.getUint32(at * 8 + 4, true);
    const jump = (holds: boolean): void => {
      at += view.getUint8(at * 8 + (holds ? 2 : 3));
    };
    if (code === 0x06) return k;
    if (code === 0x20) accumulator = data.getUint32(k, true);
    else if (code === 0x54) accumulator = (accumulator & k) >>> 0;
    else if (code === 0x15) jump(accumulator === k);
    else if (code === 0x25) jump(accumulator > k);
    else if (code === 0x35) jump(accumulator >= k);
    else if (code === 0x45) jump((accumulator & k) !== 0);
    else throw new Error(`instruction ${code.toString(16)}`);
  }
  throw new Error('the program has no end');
}

describe.each(['x64', 'arm64'] as const)('the filter of %s', (architecture: Architecture) => {
  const filter = seccompFilter(architecture);
  const numberOf = (call: SystemCall): number | undefined => call[architecture === 'x64' ? 1 : 2];
  const asked = (number: number, ...args: number[]): number =>
    answer(filter, ARCH[architecture], number, args);
  const named = (name: string, ...args: number[]): number => {
    const calls: Readonly<Record<string, Readonly<Record<Architecture, number>>>> = {
      mmap: { x64: 9, arm64: 222 },
      ioctl: { x64: 16, arm64: 29 },
      prctl: { x64: 157, arm64: 167 },
      prlimit64: { x64: 302, arm64: 261 },
      clone3: { x64: 435, arm64: 435 },
      seccomp: { x64: 317, arm64: 277 },
      sendmsg: { x64: 46, arm64: 211 },
    };
    return asked(calls[name]?.[architecture] ?? -1, ...args);
  };

  test('allows what it lists', () => {
    for (const call of ALLOWED) {
      const number = numberOf(call);
      if (number !== undefined) expect([call[0], asked(number)]).toEqual([call[0], ALLOW]);
    }
  });

  test('refuses processes, programs, sockets and the like with EPERM', () => {
    for (const call of REFUSED) {
      const number = numberOf(call);
      if (number !== undefined) expect([call[0], asked(number)]).toEqual([call[0], EPERM]);
    }
  });

  test('allows nothing that it does not list, also what no kernel knows yet', () => {
    const listed = new Set(ALLOWED.map(numberOf));
    const checked = new Set([9, 16, 157, 302, 222, 29, 167, 261]);
    for (let number = 0; number < 1000; number++) {
      if (listed.has(number) || checked.has(number)) continue;
      expect([number, asked(number)]).not.toEqual([number, ALLOW]);
    }
    expect(named('clone3')).toBe(ENOSYS);
    expect(named('seccomp')).toBe(ENOSYS);
    expect(named('sendmsg')).toBe(ENOSYS);
    expect(asked(0xffffffff)).toBe(ENOSYS);
  });

  test('allows no call under the numbers of another architecture', () => {
    expect(answer(filter, 0x40000003, 4, [])).toBe(KILL); // i386: write
    expect(answer(filter, ARCH[architecture === 'x64' ? 'arm64' : 'x64'], 0, [])).toBe(KILL);
    expect(asked(0x40000000)).toBe(ENOSYS); // x32: read
  });

  test('gives private memory only, which a limit counts', () => {
    const [isPrivate, shared, sharedValidate, anonymous, growsDown] = [2, 1, 3, 0x20, 0x100];
    const mapped = (flags: number): number => named('mmap', 0, 0, 3, flags);
    expect(mapped(isPrivate | anonymous)).toBe(ALLOW);
    expect(mapped(isPrivate)).toBe(ALLOW);
    expect(mapped(shared)).toBe(ALLOW); // of a file, and files are bounded
    expect(mapped(shared | anonymous)).toBe(EPERM);
    expect(mapped(sharedValidate | anonymous)).toBe(EPERM);
    expect(mapped(isPrivate | anonymous | growsDown)).toBe(EPERM);
  });

  test('answers what opening a file asks of a terminal, and pushes nothing into one', () => {
    expect(named('ioctl', 0, 0x5401)).toBe(ALLOW);
    expect(named('ioctl', 0, 0x5412)).toBe(ENOTTY); // TIOCSTI
  });

  test('lets a process name itself and change its own limits, and nothing else of it', () => {
    expect(named('prctl', 15)).toBe(ALLOW);
    expect(named('prctl', 38, 0)).toBe(EPERM); // PR_SET_NO_NEW_PRIVS
    expect(named('prlimit64', 0)).toBe(ALLOW);
    expect(named('prlimit64', 1)).toBe(EPERM);
  });
});

test('there are filters for two processors', () => {
  expect(['x64', 'arm64', 'ia32', 'riscv64', 'toString'].filter(isArchitecture)).toEqual([
    'x64',
    'arm64',
  ]);
});
