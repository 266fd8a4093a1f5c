/**
 * The part that says something about the bytes themselves.
 * @module
 */
import type { AnomalyCode } from '../core/fact.ts';
import type { Part } from './format.ts';

/** A part of kind `anomaly`. */
export type AnomalyPart = Extract<Part, { readonly kind: 'anomaly' }>;

/** An anomaly of the file, or of one member of it. */
export function anomalyPart(
  code: AnomalyCode,
  offset: number,
  details: Readonly<Record<string, string | number>>,
  member?: string,
): AnomalyPart {
  return { kind: 'anomaly', code, offset, member, details };
}
