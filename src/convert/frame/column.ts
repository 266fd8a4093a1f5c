/**
 * Columns of a table as Parquet holds them: values without gaps, and which of them are missing.
 * https://github.com/apache/parquet-format (2.12): Encodings.md, LogicalTypes.md.
 * @module
 */
import type { ThriftValue } from './thrift.ts';

/** Parquet's `Type`. */
export const PHYSICAL = { boolean: 0, int32: 1, int64: 2, float: 4, double: 5, bytes: 6, fixed: 7 };

/** One column. */
export interface Column {
  readonly name: string;
  readonly rows: number;
  readonly physical: number;
  /** Bytes of a value of a fixed length that is none of the usual ones. */
  readonly width?: number | undefined;
  readonly logical?: ThriftValue | undefined;
  /** The older word for the same (`ConvertedType`), where there is one. */
  readonly converted?: number | undefined;
  /** Whether each of `[from, to)` is there, one byte each; undefined for a column without gaps. */
  readonly present?: ((from: number, to: number) => Uint8Array) | undefined;
  /** The values of `[from, to)` that are there, PLAIN encoded, in pieces. */
  readonly values: (from: number, to: number) => Iterable<Uint8Array>;
  /** What pandas calls it. */
  readonly pandas: PandasType;
  /** What is not as it was. */
  readonly changed?: string | undefined;
}

/** A column in pandas' own metadata. */
export interface PandasType {
  readonly pandasType: string;
  readonly numpyType: string;
  readonly metadata?: Readonly<Record<string, string | number | boolean>> | undefined;
}
