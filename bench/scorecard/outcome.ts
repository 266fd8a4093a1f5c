/**
 * What a tool says of a file, in words that hold for every tool.
 * @module
 */

/** `clean` and `skipped` are silent: whoever looks at the exit code alone goes on and loads the file. */
export type Outcome = 'found' | 'warn' | 'error' | 'timeout' | 'skipped' | 'clean';

/** One tool on one file. */
export interface Row {
  readonly outcome: Outcome;
  readonly seconds: number;
  readonly detail?: string | undefined;
}

/** One tool on all files. */
export interface ToolResult {
  readonly tool: string;
  readonly version: string;
  readonly rows: ReadonlyMap<string, Row>;
}

/** Whether nobody would notice anything. */
export function isSilent(row: Row | undefined): boolean {
  return row === undefined || row.outcome === 'clean' || row.outcome === 'skipped';
}

/** Whether the tool could not judge the file and said so. */
export function isError(row: Row | undefined): boolean {
  return row?.outcome === 'error' || row?.outcome === 'timeout';
}

/** The middle value. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
