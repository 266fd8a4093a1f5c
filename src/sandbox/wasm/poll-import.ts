/**
 * WASI: waiting. Sleeping is really done, as the wall clock of the parent ends what takes too long.
 * @module
 */
import { ERRNO } from './errno.ts';
import type { GuestMemory } from './guest-memory.ts';
import type { Host, WasiFunctions } from './host.ts';

const SUBSCRIPTION = 48;
const EVENT = 32;
/** `eventtype` of a clock, and its flag for an absolute time. */
const CLOCK = 0;
const ABSOLUTE = 1;
const MOST_SUBSCRIPTIONS = 64;

/** `poll_oneoff`. */
export function pollImport({ memory }: Host): WasiFunctions {
  return {
    poll_oneoff(subscriptions: number, events: number, count: number, result: number) {
      if (count < 1 || count > MOST_SUBSCRIPTIONS) return ERRNO.INVAL;
      const rows = Array.from({ length: count }, (_none, index) =>
        memory.view((subscriptions >>> 0) + index * SUBSCRIPTION, SUBSCRIPTION),
      );
      const clocks = rows.filter((row) => row.getUint8(8) === CLOCK);
      // A descriptor is always ready: there is nothing here that one would wait for.
      const ready =
        clocks.length < rows.length ? rows.filter((row) => !clocks.includes(row)) : rows;
      if (ready === rows) sleep(Math.min(...clocks.map(milliseconds)));
      for (const [index, row] of ready.entries()) {
        putEvent(memory, (events >>> 0) + index * EVENT, row);
      }
      memory.setU32(result, ready.length);
      return ERRNO.SUCCESS;
    },
  };
}

function milliseconds(row: DataView): number {
  const timeout = row.getBigUint64(24, true);
  if ((row.getUint16(40, true) & ABSOLUTE) === 0) return Number(timeout) / 1e6;
  const now = row.getUint32(16, true) === 0 ? Date.now() : Number(process.hrtime.bigint()) / 1e6;
  return Number(timeout) / 1e6 - now;
}

/** In pieces: between them the deadline can end it. */
function sleep(duration: number): void {
  const end = performance.now() + duration;
  for (let left = duration; left > 0; left = end - performance.now()) {
    Atomics.wait(PAUSE, 0, 0, Math.min(left, MOST_PAUSE));
  }
}

/** Milliseconds. */
const MOST_PAUSE = 100;
const PAUSE = new Int32Array(new SharedArrayBuffer(4));

function putEvent(memory: GuestMemory, address: number, row: DataView): void {
  const event = memory.view(address, EVENT);
  for (let at = 0; at < EVENT; at += 8) event.setBigUint64(at, 0n, true);
  event.setBigUint64(0, row.getBigUint64(0, true), true);
  event.setUint8(10, row.getUint8(8));
}
