/**
 * Judges a chat template without rendering it.
 * @module
 */
import type { Finding } from '../core/finding.ts';
import { makeFinding } from './findings.ts';
import { templateEscapes } from './rules/template-escapes.ts';

/** Names through which sandboxed templates have reached Python (advisories of Jinja and llama-cpp-python). */
const REACHING = /__\w+__|\b(?:mro|subclasses|globals|builtins|getattr|import|popen|eval|exec)\b/;

/** The findings for a Jinja template: none for one that only joins text. */
export function judgeTemplate(
  { text, offset }: { readonly text: string; readonly offset: number },
  member: string,
): readonly Finding[] {
  const found = REACHING.exec(text)?.[0];
  if (found === undefined) return [];
  const values = { what: `uses ${found}` };
  return [makeFinding(templateEscapes, { member, offset, target: found, values })];
}
