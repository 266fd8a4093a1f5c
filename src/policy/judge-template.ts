/**
 * Judges a chat template without rendering it.
 * @module
 */
import type { Finding } from '../core/finding.ts';
import { clipText } from './escape-text.ts';
import { makeFinding } from './findings.ts';
import { problemsOf } from './jinja/statements.ts';
import { templateEscapes } from './rules/template-escapes.ts';
import { templateUnknown } from './rules/template-unknown.ts';

const SHOWN = 80;

/** The findings for a Jinja template: none for one that only joins text. */
export function judgeTemplate(
  code: { readonly text: string; readonly length: number; readonly offset: number },
  member: string,
): readonly Finding[] {
  const { text, length, offset } = code;
  const findings = problemsOf(text).map(({ verdict, target, what }) => {
    const rule = verdict === 'dangerous' ? templateEscapes : templateUnknown;
    const values = { what: clipText(what, 2 * SHOWN) };
    return makeFinding(rule, { member, offset, target: clipText(target, SHOWN), values });
  });
  if (length <= MAX_READ) return findings;
  const values = { what: `is of ${length} bytes, of which ${MAX_READ} were read` };
  return [...findings, makeFinding(templateUnknown, { member, offset, values })];
}

/** Readers hand out this much of a code (`CodePart`). */
const MAX_READ = 65_536;
