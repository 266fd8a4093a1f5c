/**
 * Judges the bytes of an open file, whatever its name stands for by now.
 * @module
 */
import type { FileReport } from '../../core/finding.ts';
import type { Policy } from '../../policy/profile.ts';
import { scanIfModel } from '../../scan/scan.ts';
import { openDescriptor, type FileSource } from '../../sources/file.ts';

/** A judged file; `report` is undefined for what is no model. */
export interface JudgedFile {
  readonly source: FileSource;
  readonly report: FileReport | undefined;
}

/** Judges `fd` under the name that it will have. The descriptor stays open, and is not this function's to close. */
export function judgeDescriptor(fd: number, path: string, policy: Policy): JudgedFile {
  const source = openDescriptor(fd);
  const afterwards = (): void => source.assertUnchanged();
  const row = scanIfModel(source, { path, policy, afterwards });
  return { source, report: 'reason' in row ? undefined : row };
}
