/**
 * What a sanitiser is given.
 * @module
 */
import type { FileReport } from '../../core/finding.ts';
import type { ByteSource } from '../../core/source.ts';

/** A file and what a scan said of it. */
export interface FileToSanitize {
  readonly source: ByteSource;
  readonly report: FileReport;
}
