/**
 * WASI: arguments, environment (there is none), clocks, chance, and the end of the program.
 * @module
 */
import { randomFillSync } from 'node:crypto';
import { ERRNO } from './errno.ts';
import { GuestExit, type Host, type WasiFunctions } from './host.ts';

/** One ten-thousandth of a second: enough for a program, too coarse to measure caches with. */
const CLOCK_STEP = 100_000n;

/** What a program is given. */
export function programImports({ memory, args }: Host): WasiFunctions {
  return {
    args_sizes_get(count: number, size: number) {
      memory.setU32(count, args.length);
      memory.setU32(
        size,
        args.reduce((sum, { length }) => sum + length + 1, 0),
      );
      return ERRNO.SUCCESS;
    },
    args_get(pointers: number, buffer: number) {
      let at = buffer >>> 0;
      for (const [index, arg] of args.entries()) {
        memory.setU32((pointers >>> 0) + index * 4, at);
        const place = memory.bytes(at, arg.length + 1);
        place.set(arg);
        place[arg.length] = 0;
        at += arg.length + 1;
      }
      return ERRNO.SUCCESS;
    },
    environ_sizes_get(count: number, size: number) {
      memory.setU32(count, 0);
      memory.setU32(size, 0);
      return ERRNO.SUCCESS;
    },
    environ_get: () => ERRNO.SUCCESS,
    clock_res_get(_clock: number, result: number) {
      memory.setU64(result, CLOCK_STEP);
      return ERRNO.SUCCESS;
    },
    clock_time_get(clock: number, _precision: bigint, result: number) {
      const now = clock === 0 ? BigInt(Date.now()) * 1_000_000n : process.hrtime.bigint();
      memory.setU64(result, now - (now % CLOCK_STEP));
      return ERRNO.SUCCESS;
    },
    random_get(address: number, length: number) {
      randomFillSync(memory.bytes(address, length));
      return ERRNO.SUCCESS;
    },
    sched_yield: () => ERRNO.SUCCESS,
    proc_exit(code: number) {
      throw new GuestExit(code);
    },
  };
}
