/**
 * All reports of a gate.
 * @module
 */
import type { GateReporter } from './gate-report.ts';
import { github } from './github.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { markdown } from './markdown.ts';
import { sarif } from './sarif.ts';
import { text } from './text.ts';

/** By id: what `--format` may be. */
export const GATE_REPORTERS: readonly GateReporter[] = [text, json, sarif, junit, markdown, github];
