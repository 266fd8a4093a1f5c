/**
 * `--format json`: one object, as the contract says.
 * @module
 */
import { jsonText } from './escape.ts';
import { fileFields, headFields, skippedFields } from './fields.ts';
import type { Reporter } from './reporter.ts';

/** Reporter `json`. */
export const json: Reporter = {
  id: 'json',
  title: 'One JSON object (schema pickleproof/scan/v1)',
  render(report) {
    const files = report.files.map(fileFields);
    const skipped = report.skipped.map(skippedFields);
    return `${jsonText({ ...headFields(report), files, skipped }, 2)}\n`;
  },
};
