/**
 * The program of the child process: compiles the interpreter, runs the guest in it, and tells what it saw. It has no
 * environment, may read no file but itself, and starts no process; what it reads are descriptors that it inherits.
 * @module
 */
import { createHash } from 'node:crypto';
import { fstatSync, readFileSync, readSync } from 'node:fs';
import { within } from './deadline.ts';
import { bytesFile, FileTable, type GuestFile } from './file-table.ts';
import { GuestMemory } from './guest-memory.ts';
import { GuestExit, type Host } from './host.ts';
import { wasiImports } from './imports.ts';
import { EVENTS_PIPE, MODULE_FILE, PROGRAM_NAME, type RunRequest } from './protocol.ts';
import { withMemoryLimit } from './memory-limit.ts';
import { tell, Teller, writeAll } from './teller.ts';

/** Leaves the guest because it wrote too much. */
class TooMuchOutput extends Error {}

function run(): void {
  // Our parent wrote it, in the same version.
  const request: RunRequest = JSON.parse(readFileSync(0, 'utf8'));
  const module = readModule();
  const digest = createHash('sha256').update(module).digest('hex');
  if (digest !== request.digest) return tell({ end: 'altered', detail: digest });
  const told = new Teller();
  try {
    start(withMemoryLimit(module, request.memoryMiB), request, told);
    tell({ end: 'exit', detail: '0' });
  } catch (error) {
    tell(endOf(error));
  }
  told.printed();
}

function endOf(error: unknown): Readonly<Record<string, string>> {
  if (error instanceof GuestExit) return { end: 'exit', detail: String(error.code) };
  if (error instanceof TooMuchOutput) return { end: 'output' };
  return { end: 'trap', detail: error instanceof Error ? `${error.name}: ${error.message}` : '?' };
}

function start(bytes: Uint8Array, request: RunRequest, told: Teller): void {
  const module = new WebAssembly.Module(bytes);
  const { host, connect } = machine(request, told);
  const instance = new WebAssembly.Instance(module, {
    wasi_snapshot_preview1: wasiImports(host),
  });
  const { memory, _start: main } = instance.exports;
  if (!(memory instanceof WebAssembly.Memory) || typeof main !== 'function') {
    throw new Error('the module is no command');
  }
  connect(memory);
  within(request.seconds, () => main());
}

function machine(
  request: RunRequest,
  told: Teller,
): { host: Host; connect: (memory: WebAssembly.Memory) => void } {
  let memory: WebAssembly.Memory | undefined;
  let left = request.outputBytes;
  const files = new Map<string, GuestFile>([
    // Asking for it ends the start of the interpreter: what it looks for itself is of no interest.
    [PROGRAM_NAME, watched(bytesFile(Buffer.from(request.program)), () => told.begin())],
    ...request.parts.map(
      ({ name, fd, start, size }) => [name, rangeFile(fd, start, size)] as const,
    ),
  ]);
  const host: Host = {
    memory: new GuestMemory({
      get buffer() {
        return memory?.buffer ?? new ArrayBuffer(0);
      },
    }),
    files: new FileTable(files),
    args: request.args.map((arg) => Buffer.from(arg)),
    refused: (what) => told.refused(what),
    write(output, bytes) {
      left -= bytes.length;
      if (left < 0) throw new TooMuchOutput();
      if (output === 'events') writeAll(EVENTS_PIPE, bytes);
      else told.print(output, bytes);
    },
  };
  return { host, connect: (made) => void (memory = made) };
}

function watched(file: GuestFile, onRead: () => void): GuestFile {
  return {
    size: file.size,
    read(offset, into) {
      onRead();
      return file.read(offset, into);
    },
  };
}

function rangeFile(fd: number, start: number, size: number): GuestFile {
  return {
    size,
    read(offset, into) {
      const length = Math.max(0, Math.min(into.length, size - offset));
      return length === 0 ? 0 : readSync(fd, into, 0, length, start + offset);
    },
  };
}

/** The whole module, from the descriptor that our parent opened. */
function readModule(): Uint8Array {
  const bytes = new Uint8Array(fstatSync(MODULE_FILE).size);
  for (let at = 0; at < bytes.length;) {
    const read = readSync(MODULE_FILE, bytes, at, bytes.length - at, at);
    if (read === 0) break;
    at += read;
  }
  return bytes;
}

run();
