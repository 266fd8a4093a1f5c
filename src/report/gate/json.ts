/**
 * `gate --format json`.
 * @module
 */
import { jsonText } from '../escape.ts';
import type { GateReporter } from './gate-report.ts';

/** Reporter `json`. */
export const json: GateReporter = {
  id: 'json',
  render: (report) => `${jsonText(report, 2)}\n`,
};
