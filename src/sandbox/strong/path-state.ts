/**
 * Which file or folder a path leads to, and in which state: what a remembered trial hangs on.
 * @module
 */
import { realpathSync, statSync } from 'node:fs';

/** A state, and when it last changed. */
export interface PathState {
  /** Two files, or two states of one, never have the same. */
  readonly text: string;
  /** Nanoseconds since 1970; 0 where there is nothing. */
  readonly changed: bigint;
}

/** The state behind all links; where they lead is a part of it. Of a folder, what is added or removed shows. */
export function pathState(path: string): PathState {
  try {
    const real = realpathSync(path);
    const { dev, ino, mode, size, mtimeNs, ctimeNs } = statSync(real, { bigint: true });
    const text = [path, real, dev, ino, mode, size, mtimeNs, ctimeNs].join(':');
    return { text, changed: mtimeNs > ctimeNs ? mtimeNs : ctimeNs };
  } catch {
    return { text: `${path}: nothing`, changed: 0n };
  }
}
