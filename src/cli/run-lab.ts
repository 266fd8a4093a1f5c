/**
 * The local page from the flags to the end of the server.
 * @module
 */
import { spawn } from 'node:child_process';
import { terminalText } from '../report/escape.ts';
import type { Invocation, Values } from './command.ts';
import { OK } from './exit-code.ts';
import { watchInterruption } from './interruption.ts';
import { openLabFile, type LabFile } from './lab-file.ts';
import { startLab } from './lab-server.ts';
import { isAddress } from './local-path.ts';
import { openOutput } from './output-file.ts';
import { readPage } from './serve/service-pages.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** Serves until it is interrupted, or writes the page. */
export async function runLab({ paths, values, terminal }: Invocation): Promise<number> {
  const [path] = paths;
  const page = readPage('lab');
  const save = values['save'];
  if (typeof save === 'string') {
    if (path !== undefined)
      throw new UsageError('--save writes the page alone: leave the file out');
    return savePage(page, save, values['force'] === true);
  }
  if (path === '-') throw new UsageError('lab reads a file, not a pipe: write it to disk first');
  const file = path === undefined ? undefined : await openFile(path, values);
  try {
    const server = await startLab({ page, file, port: portOf(values) }).catch((error: unknown) => {
      throw new UsageError(`--port: ${error instanceof Error ? error.message : String(error)}`);
    });
    const interruption = watchInterruption();
    terminal.out(`${server.url}\n`);
    if (values['quiet'] !== true) terminal.err(hint(file?.name));
    if (values['open'] === true) openBrowser(server.url, terminal);
    await interruption.raised;
    interruption.close();
    await server.close();
    return OK;
  } finally {
    file?.close();
  }
}

async function openFile(path: string, values: Values): Promise<LabFile> {
  if (!isAddress(path)) return openLabFile(path);
  return (await import('./remote/lab-address.ts')).openLabAddress(path, values);
}

function hint(name: string | undefined): string {
  const what = name === undefined ? 'The page' : `${terminalText(name)} and the page`;
  return `${what} can be had at this address, from this machine alone. Ctrl-C ends it.\n`;
}

function savePage(page: string, target: string, force: boolean): number {
  const output = openOutput(target, force);
  try {
    output.write(page);
    output.finish();
    return OK;
  } catch (error) {
    output.discard();
    throw error;
  }
}

function portOf({ port }: Values): number {
  if (port === undefined) return 0;
  const number = typeof port === 'string' && /^\d{1,5}$/.test(port) ? Number(port) : -1;
  if (number >= 1 && number < 65_536) return number;
  throw new UsageError(`--port ${String(port)}: a number from 1 to 65535`);
}

/** What opens an address on each system. No shell sees the address. */
const OPENERS: Partial<Readonly<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
};

function openBrowser(url: string, terminal: Terminal): void {
  const [program = 'xdg-open', ...args] = OPENERS[process.platform] ?? [];
  const child = spawn(program, [...args, url], { detached: true, stdio: 'ignore' });
  child.on('error', () => terminal.err(`No browser could be started: open ${url} yourself.\n`));
  child.unref();
}
