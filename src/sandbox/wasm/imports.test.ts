import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ERRNO } from './errno.ts';
import { bytesFile, FileTable } from './file-table.ts';
import { GuestMemory } from './guest-memory.ts';
import { GuestExit, type Host, type Output } from './host.ts';
import { wasiImports } from './imports.ts';

const SIZE = 65_536;
const CONTENT = new TextEncoder().encode('print("inert")');

interface Machine {
  /** Calls an import by name. */
  call(name: string, ...args: readonly (number | bigint)[]): number;
  readonly memory: Uint8Array;
  readonly view: DataView;
  readonly refused: string[];
  readonly written: [Output, string][];
  /** Puts a text at 1000; returns its address and length. */
  text(text: string): readonly [number, number];
}

function machine(): Machine {
  const buffer = new ArrayBuffer(SIZE);
  const [memory, view] = [new Uint8Array(buffer), new DataView(buffer)];
  const refused: string[] = [];
  const written: [Output, string][] = [];
  const host: Host = {
    memory: new GuestMemory({ buffer }),
    files: new FileTable(new Map([['guest.py', bytesFile(CONTENT)]])),
    args: [new TextEncoder().encode('python'), new TextEncoder().encode('é')],
    refused: (what) => void refused.push(what),
    write: (output, bytes) => void written.push([output, new TextDecoder().decode(bytes)]),
  };
  const imports = wasiImports(host);
  return {
    call: (name, ...args) => (imports[name] as (...all: unknown[]) => number)(...args),
    memory,
    view,
    refused,
    written,
    text(text) {
      const bytes = new TextEncoder().encode(text);
      memory.set(bytes, 1000);
      return [1000, bytes.length];
    },
  };
}

/** Opens a path; the descriptor, or the error as a negative number. */
function open(made: Machine, path: string, { flags = 0, rights = 0n } = {}): number {
  const errno = made.call('path_open', 3, 0, ...made.text(path), flags, rights, 0n, 0, 500);
  return errno === ERRNO.SUCCESS ? made.view.getUint32(500, true) : -errno;
}

describe('the imports of the guest', () => {
  test('give arguments, and an environment with nothing in it', () => {
    const made = machine();
    made.call('args_sizes_get', 0, 4);
    expect([made.view.getUint32(0, true), made.view.getUint32(4, true)]).toEqual([2, 10]);
    made.call('args_get', 8, 100);
    expect(new TextDecoder().decode(made.memory.subarray(100, 110))).toBe('python\0é\0');
    made.call('environ_sizes_get', 0, 4);
    expect([made.view.getUint32(0, true), made.view.getUint32(4, true)]).toEqual([0, 0]);
  });

  test('read what was put there, from any place of it', () => {
    const made = machine();
    const fd = open(made, '/guest.py');
    made.view.setUint32(0, 2000, true);
    made.view.setUint32(4, 5, true);
    expect(made.call('fd_read', fd, 0, 1, 600)).toBe(ERRNO.SUCCESS);
    expect(new TextDecoder().decode(made.memory.subarray(2000, 2005))).toBe('print');
    expect(made.call('fd_seek', fd, -1n, 2, 600)).toBe(ERRNO.SUCCESS);
    expect(made.view.getBigUint64(600, true)).toBe(BigInt(CONTENT.length - 1));
    expect(made.call('fd_seek', fd, -100n, 1, 600)).toBe(ERRNO.INVAL);
    made.call('fd_filestat_get', fd, 700);
    expect(made.view.getBigUint64(732, true)).toBe(BigInt(CONTENT.length));
  });

  test.each(['/etc/passwd', '../guest.py', 'guest.py/x', '/proc/self/environ', '__proto__'])(
    'have no file called %s, and tell that it was asked for',
    (path) => {
      const made = machine();
      expect(open(made, path)).toBe(-ERRNO.NOENT);
      expect(made.refused).toHaveLength(1);
      expect(made.refused[0]).toContain(path);
    },
  );

  test.each([
    ['creates', { flags: 1 }],
    ['truncates', { flags: 8 }],
    ['may write', { rights: 0x40n }],
  ])('open no file in a way that %s', (_what, how) => {
    const made = machine();
    expect(open(made, 'guest.py', how)).toBe(-ERRNO.ROFS);
    expect(made.refused).toEqual(['path_open for writing /guest.py']);
  });

  test('write to the three outputs, and to nothing else', () => {
    const made = machine();
    const events = open(made, '/events', { rights: 0x40n });
    made.view.setUint32(0, made.text('told')[0], true);
    made.view.setUint32(4, 4, true);
    for (const fd of [1, 2, events]) expect(made.call('fd_write', fd, 0, 1, 600)).toBe(0);
    expect(made.written).toEqual([
      ['stdout', 'told'],
      ['stderr', 'told'],
      ['events', 'told'],
    ]);
    for (const fd of [0, 3, 99, open(made, 'guest.py')]) {
      expect(made.call('fd_write', fd, 0, 1, 600)).toBe(ERRNO.BADF);
    }
    expect(made.written).toHaveLength(3);
  });

  test.each([
    ['path_unlink_file', [3]],
    ['path_create_directory', [3]],
    ['path_rename', [3]],
    ['path_symlink', []],
  ])('refuse %s with its path', (name, before) => {
    const made = machine();
    expect(made.call(name, ...before, ...made.text('victim'))).toBe(ERRNO.ROFS);
    expect(made.refused).toEqual([`${name} victim`]);
  });

  test.each(['sock_accept', 'sock_recv', 'sock_send', 'sock_shutdown'])('refuse %s', (name) => {
    const made = machine();
    expect(made.call(name, 3)).toBe(ERRNO.NOSYS);
    expect(made.refused).toEqual([name]);
  });

  test('say of what is open only its kind and size', () => {
    const made = machine();
    const fd = open(made, 'guest.py');
    for (const [one, kind] of [
      [fd, 4],
      [3, 3],
      [1, 2],
    ] as const) {
      expect(made.call('fd_fdstat_get', one, 700)).toBe(ERRNO.SUCCESS);
      expect(made.view.getUint8(700)).toBe(kind);
    }
    expect(made.call('fd_prestat_get', 3, 700)).toBe(ERRNO.SUCCESS);
    expect(made.call('fd_prestat_dir_name', 3, 900, 1)).toBe(ERRNO.SUCCESS);
    expect(String.fromCharCode(made.memory[900] ?? 0)).toBe('/');
    expect(made.call('fd_readdir', 3, 0, 0, 0n, 700)).toBe(ERRNO.SUCCESS);
    expect(made.call('path_readlink', 3, ...made.text('guest.py'), 0, 0, 0)).toBe(ERRNO.INVAL);
    expect(made.call('path_readlink', 3, ...made.text('/proc/self/exe'), 0, 0, 0)).toBe(44);
    expect(made.call('path_filestat_get', 3, 0, ...made.text('guest.py'), 700)).toBe(0);
    expect(made.view.getBigUint64(732, true)).toBe(BigInt(CONTENT.length));
    expect(made.call('path_filestat_get', 3, 0, ...made.text('no'), 700)).toBe(ERRNO.NOENT);
  });

  test('read at an offset without moving, tell where they are, and close', () => {
    const made = machine();
    const fd = open(made, 'guest.py');
    made.view.setUint32(0, 2000, true);
    made.view.setUint32(4, 100, true);
    expect(made.call('fd_pread', fd, 0, 1, 6n, 600)).toBe(ERRNO.SUCCESS);
    expect(made.view.getUint32(600, true)).toBe(CONTENT.length - 6);
    expect(made.call('fd_tell', fd, 600)).toBe(ERRNO.SUCCESS);
    expect(made.view.getBigUint64(600, true)).toBe(0n);
    expect(made.call('fd_read', 0, 0, 1, 600)).toBe(ERRNO.SUCCESS);
    expect(made.view.getUint32(600, true)).toBe(0);
    expect(made.call('fd_close', fd)).toBe(ERRNO.SUCCESS);
    for (const name of ['fd_close', 'fd_tell', 'fd_fdstat_get', 'fd_filestat_get', 'fd_read']) {
      expect(made.call(name, fd, 0, 0, 600)).toBe(ERRNO.BADF);
    }
    expect(made.call('fd_pread', fd, 0, 1, 0n, 600)).toBe(ERRNO.BADF);
    expect(made.call('fd_seek', fd, 0n, 0, 600)).toBe(ERRNO.BADF);
    expect(made.call('fd_prestat_get', fd, 0)).toBe(ERRNO.BADF);
    for (const name of ['fd_sync', 'fd_datasync', 'fd_advise']) expect(made.call(name, 3)).toBe(0);
  });

  test('open files only up to a bound', () => {
    const made = machine();
    const opened = Array.from({ length: 400 }, () => open(made, 'guest.py'));
    expect(opened.filter((fd) => fd >= 0).length).toBeLessThan(256);
    expect(opened.at(-1)).toBe(-ERRNO.AGAIN);
  });

  test('sleep as long as asked, by a clock', () => {
    const made = machine();
    made.view.setBigUint64(0, 7n, true);
    made.view.setBigUint64(24, 20_000_000n, true);
    const before = process.hrtime.bigint();
    expect(made.call('poll_oneoff', 0, 200, 1, 600)).toBe(ERRNO.SUCCESS);
    expect(process.hrtime.bigint() - before).toBeGreaterThan(15_000_000n);
    expect(made.view.getBigUint64(200, true)).toBe(7n);
    expect(made.call('poll_oneoff', 0, 200, 0, 600)).toBe(ERRNO.INVAL);
  });

  test('take an address outside of memory for what it is', () => {
    const made = machine();
    expect(made.call('random_get', SIZE - 4, 8)).toBe(ERRNO.FAULT);
    expect(made.call('random_get', -8, 16)).toBe(ERRNO.FAULT);
    expect(made.call('clock_time_get', 0, 0n, -4)).toBe(ERRNO.FAULT);
    expect(made.call('fd_write', 1, 0, 0x7fff_ffff, 600)).toBe(ERRNO.FAULT);
  });

  test('answer any call with an error number, and touch nothing outside of memory', () => {
    const names = Object.keys(wasiImports(hostless())).filter((name) => name !== 'poll_oneoff');
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.array(fc.oneof(fc.integer(), fc.nat(300)), { minLength: 9, maxLength: 9 }),
        (name, numbers) => {
          const made = machine();
          const args = numbers.map((one, at) => (isBig(name, at) ? BigInt(one) : one));
          try {
            const errno = made.call(name, ...args);
            expect(Object.values(ERRNO)).toContain(errno);
          } catch (error) {
            expect(error).toBeInstanceOf(GuestExit);
            expect(name).toBe('proc_exit');
          }
        },
      ),
      { numRuns: 2000 },
    );
  });
});

/** Which arguments are i64. */
function isBig(name: string, at: number): boolean {
  const places: Readonly<Record<string, readonly number[]>> = {
    fd_seek: [1],
    fd_pread: [3],
    path_open: [5, 6],
    fd_readdir: [3],
    clock_time_get: [1],
  };
  return places[name]?.includes(at) === true;
}

function hostless(): Host {
  return {
    memory: new GuestMemory({ buffer: new ArrayBuffer(0) }),
    files: new FileTable(new Map()),
    args: [],
    refused: () => undefined,
    write: () => undefined,
  };
}
