/**
 * The recorded table of small streams on which the readers of pickles differ.
 * @module
 */
import { readFileSync } from 'node:fs';
import type { Answer } from './oracle.ts';

/** One stream, and what each reader made of it. */
export interface EdgeCase {
  readonly name: string;
  readonly hex: string;
  /** `value` is the repr of a plain result. */
  readonly c: Answer & { readonly value?: string };
  readonly python: Answer & { readonly value?: string };
  /** `ok`, or the error of `pickletools.genops`. */
  readonly pickletools: string;
  /** `ok`, or the error of `pickletools.dis`. */
  readonly dis: string;
}

/** The table and the version of Python that it was recorded with. */
export interface EdgeTable {
  readonly python: string;
  readonly cases: readonly EdgeCase[];
}

/** Reads `oracle/edge-table.json`; `oracle/edge-table.py` writes it. */
export function loadEdgeTable(): EdgeTable {
  const text = readFileSync(new URL('../edge-table.json', import.meta.url), 'utf8');
  const table: EdgeTable = JSON.parse(text);
  return table;
}
