/**
 * Beside a file that stays in quarantine lies what was found in it.
 * @module
 */
import { writeFileSync } from 'node:fs';
import type { FileReport } from '../../core/finding.ts';
import { onDisk, type PullCode } from '../../pull/pull-error.ts';
import { QUARANTINE } from '../../pull/target-names.ts';
import type { Places, QuarantineFolder } from '../../pull/quarantine.ts';
import { jsonText } from '../../report/escape.ts';

/** What is known of it. */
export interface QuarantineNote {
  readonly name: string;
  readonly sha256: string;
  readonly code?: PullCode | undefined;
  readonly message?: string | undefined;
  readonly scan: FileReport | undefined;
}

/** Writes the report; its path, relative to the folder of the model. */
export function writeQuarantineReport(
  { path }: QuarantineFolder,
  { part, report }: Places,
  note: QuarantineNote,
): string {
  const relative = (full: string): string => `${QUARANTINE}${full.slice(path.length)}`;
  const content = { schema: 'pickleproof/quarantine/v1', bytes: relative(part), ...note };
  onDisk(() => writeFileSync(report, `${jsonText(content, 2)}\n`, { mode: 0o600 }));
  return relative(report);
}
