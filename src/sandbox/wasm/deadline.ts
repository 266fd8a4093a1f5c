/**
 * An end that comes by itself. The child's one thread is the guest's, so that nothing of ours can run beside it; a
 * worker would need a permission that, with other flags, makes workers without any. Node ends a script in time from
 * a thread of its own (src/node_watchdog.cc), also in a loop of WebAssembly.
 * @module
 */
import { Script } from 'node:vm';

/** Does it; throws `ERR_SCRIPT_EXECUTION_TIMEOUT` when it takes longer. */
export function within(seconds: number, act: () => void): void {
  const milliseconds = Math.max(1, Math.ceil(seconds * 1000));
  new Script('act()').runInNewContext({ act }, { timeout: milliseconds });
}
