/**
 * What every level of isolation can do, and what a run in it tells.
 * @module
 */

/** `wasm`: CPython for WASI with none of our host; `strong`: the user's own CPython under bubblewrap (Linux). */
export type LevelName = 'wasm' | 'strong';

/** Bounds of one run; each ends the guest. */
export interface RunLimits {
  /** Wall-clock seconds, start of the interpreter included. */
  readonly seconds: number;
  readonly memoryMiB: number;
  /** Bytes that the guest may write to any channel, events included. */
  readonly outputBytes: number;
}

/** What the guest is asked to do with the file. */
export type GuestTask =
  /** `pickle.load` of each part in turn (or what the format needs), with every attempt reported. */
  | {
      readonly kind: 'load';
      /** The whole file on this machine; `-` is laid out as one. */
      readonly file: string;
      /** The pickles in it, found without running any: what the guest loads where it has no library that opens the file. */
      readonly parts: readonly GuestPart[];
    }
  /** Try to break out, with inert means: everything must be refused. */
  | { readonly kind: 'canary'; readonly bait: CanaryBait };

/** One pickle: `[start, start + size)` of a host file, which is the file itself or a private copy of a member. */
export interface GuestPart {
  /** As the scan names it; empty for the file itself. */
  readonly name: string;
  readonly path: string;
  readonly start: number;
  readonly size: number;
}

/** What the host laid out for the canary to reach for: none of it may be had. */
export interface CanaryBait {
  /** A host file, and the secret in it. */
  readonly file: string;
  readonly secret: string;
  /** A folder of the host that must stay empty. */
  readonly folder: string;
  /** A listener on 127.0.0.1 that must not be reached. */
  readonly port: number;
  /** A variable of our environment that must not be seen. */
  readonly variable: string;
}

/** One thing that was tried or refused. `guest`: told by the guest, which may lie; `host`: seen by us. */
export interface SandboxEvent {
  readonly by: 'guest' | 'host';
  /** An audit event or decoy (`os.system`), or what the host did (`refused`, `killed`). */
  readonly event: string;
  /** The arguments as Python would print them, clipped. */
  readonly arguments?: string | undefined;
  readonly detail?: string | undefined;
  /** The part that was being loaded, when it has a name. */
  readonly member?: string | undefined;
  /** Seconds since the run began. */
  readonly at: number;
}

/** How a run ended. `refused`: the isolation itself ended it; a guest that vanished without a word has `raised`. */
export type RunOutcome =
  | 'returned'
  | 'raised'
  | 'killed-timeout'
  | 'killed-memory'
  | 'killed-output'
  | 'refused';

/** What one run told. */
export interface Observation {
  readonly outcome: RunOutcome;
  /** The Python exception in one line, for `raised`. */
  readonly exception?: string | undefined;
  readonly events: readonly SandboxEvent[];
  readonly elapsedSeconds: number;
}

/** One way of isolating. */
export interface IsolationLevel {
  readonly name: LevelName;
  /** What this machine lacks for it and how to get that, in one sentence; undefined when it is there. */
  missing(): Promise<string | undefined>;
  /** What the kept result of the self-test depends on: versions of tool, kernel, interpreter, sandbox. */
  identity(): Promise<string>;
  /** Looks at this machine again instead of remembering it; false when nothing was remembered. */
  renew?(): Promise<boolean>;
  run(task: GuestTask, limits: RunLimits): Promise<Observation>;
}
