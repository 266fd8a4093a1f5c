/**
 * Ends a child when this process is gone, however it went: a SIGKILL leaves no time to do so.
 * @module
 */
import { spawn } from 'node:child_process';

/** Waits for the end of its standard input, which nobody but us holds open; then the child has no parent. */
const WATCH = 'read -r _; kill -9 "$0"';

/**
 * Watches; call what it returns when the child has ended. On Windows children end with their parent (libuv puts
 * them into a job object). Where there is no shell the child ends at its own deadline.
 */
export function endWithUs(pid: number | undefined): () => void {
  if (pid === undefined || process.platform === 'win32') return () => undefined;
  const stdio: ['pipe', 'ignore', 'ignore'] = ['pipe', 'ignore', 'ignore'];
  const watcher = spawn('/bin/sh', ['-c', WATCH, String(pid)], { env: {}, cwd: '/', stdio });
  watcher.on('error', () => undefined);
  watcher.stdin.on('error', () => undefined);
  return () => void watcher.kill('SIGKILL');
}
