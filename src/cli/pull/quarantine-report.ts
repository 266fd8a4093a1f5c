/**
 * Beside a file that stays in quarantine lies what was found in it.
 * @module
 */
import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { FileReport } from '../../core/finding.ts';
import { onDisk, type PullCode } from '../../pull/pull-error.ts';
import type { Places } from '../../pull/quarantine.ts';
import { QUARANTINE } from '../../pull/target-names.ts';
import { jsonText } from '../../report/escape.ts';

/** What is known of it. */
export interface QuarantineNote {
  readonly name: string;
  readonly sha256?: string | undefined;
  readonly code?: PullCode | undefined;
  readonly message?: string | undefined;
  readonly scan?: FileReport | undefined;
}

/** Writes the report about the file at `bytes`; its path below `directory`, as the user wrote that. */
export function writeQuarantineReport(
  { report }: Places,
  bytes: string,
  { directory, note }: { readonly directory: string; readonly note: QuarantineNote },
): string {
  const content = { schema: 'pickleproof/quarantine/v1', bytes: basename(bytes), ...note };
  onDisk(() => writeFileSync(report, `${jsonText(content, 2)}\n`, { mode: 0o600 }));
  return join(directory, QUARANTINE, basename(report));
}
