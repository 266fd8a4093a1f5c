/**
 * The one interface of all commands. Help, parsing and the config file are all made from the same table.
 * @module
 */
import type { Terminal } from './terminal.ts';

/** One flag of a command. Its long name is its key in the config file. */
export interface Flag {
  /** As commander writes it: `--jobs <n>`, `--hash`, `-v, --verbose`. */
  readonly flags: string;
  readonly help: string;
  readonly choices?: readonly string[] | undefined;
  /** Shown in the help; what applies when neither flag nor config says otherwise. */
  readonly standard?: string | undefined;
  /** May be given several times: the values, one on each line. */
  readonly repeatable?: boolean | undefined;
  /** Names the file that takes the report in place of stdout: no colours go there. */
  readonly takesReport?: boolean | undefined;
}

/** Flags by camel-case name: a text, or true and false. */
export type Values = Readonly<Record<string, string | boolean | undefined>>;

/** What a command is given. */
export interface Invocation {
  readonly paths: readonly string[];
  readonly values: Values;
  readonly terminal: Terminal;
}

/** One command. Adding one = one file in cli/commands/. */
export interface Command {
  readonly id: string;
  /** `PATH...`, `[ID]`, in commander's notation. */
  readonly parameters: string;
  readonly summary: string;
  readonly flags: readonly Flag[];
  readonly examples: readonly string[];
  /** Returns the exit code. */
  run(invocation: Invocation): Promise<number>;
}

/** Where a report goes. */
export const OUTPUT_FLAGS: readonly Flag[] = [
  {
    flags: '-o, --output <file>',
    help: 'write the report to a file instead of stdout',
    takesReport: true,
  },
  { flags: '--force', help: 'let --output replace a file' },
];

/** Flags that every command has. */
export const COMMON_FLAGS: readonly Flag[] = [
  { flags: '-q, --quiet', help: 'no progress and no hints on stderr' },
  { flags: '-v, --verbose', help: 'clean and skipped files too, and every finding' },
  { flags: '--config <file>', help: 'read this file instead of the nearest pickleproof.toml' },
];

/** `--fail-on <verdict>` is `fail-on` in a config file. */
export function keyOf({ flags }: Flag): string {
  return /--(?:no-)?([a-z-]+)/.exec(flags)?.[1] ?? flags;
}

/** `fail-on` is `failOn` in the values. */
export function camelCase(key: string): string {
  return key.replace(/-([a-z])/g, (_dash, letter: string) => letter.toUpperCase());
}
