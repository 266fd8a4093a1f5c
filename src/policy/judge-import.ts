/**
 * Judges names: what a pickle imports and does not call must be vouched for too.
 * @module
 */
import type { ImportReport } from '../core/finding.ts';
import { rank, worse, type Verdict } from '../core/verdict.ts';
import { escapeText } from './escape-text.ts';
import { runsOnImport } from './import-effects.ts';
import { targetOf, type Entry } from './lookup.ts';
import type { Rule } from './rule.ts';
import { extensionCode } from './rules/extension-code.ts';
import { importAttributePath } from './rules/import-attribute-path.ts';
import { importCapability } from './rules/import-capability.ts';
import { importRunsCode } from './rules/import-runs-code.ts';
import { importUnknown } from './rules/import-unknown.ts';
import type { Session, Use } from './session.ts';

/** What the machine calls a name that it could not read: `<assembled>` for one that was computed. */
const ASSEMBLED = '<assembled>';

/** Judges every name at the end, when it is known what was done with it, and reports them all. */
export function judgeImports(session: Session, member: string): readonly ImportReport[] {
  const reports: ImportReport[] = [];
  for (const [entry, use] of session.allUses()) {
    const verdict = worse(use.verdict, judgeName(entry, use, session));
    const { module, name, writtenAs } = use.symbol;
    reports.push({
      module: escapeText(module),
      name: escapeText(name),
      ...(writtenAs !== undefined && { writtenAs: escaped(writtenAs) }),
      uses: [...use.hows],
      verdict,
      member,
      offset: use.offset,
    });
  }
  return reports;
}

/** The verdict on naming alone; a finding where no other one speaks of the name already. */
function judgeName(entry: Entry, use: Use, session: Session): Verdict {
  const { scope, findings } = session;
  const runs = runsOnImport(entry.module);
  const known = entry.rule !== undefined || scope.allowed(entry, 'named') !== undefined;
  if (known && !runs) return 'clean';
  const grant = scope.grant(entry);
  const rule = runs ? importRunsCode : ruleOfName(entry, grant !== undefined);
  // The finding about a call says more than one about its name.
  if (rank(use.verdict) >= rank(rule.verdict)) return use.verdict;
  return findings.add(rule, {
    target: escapeText(targetOf(entry)),
    capabilities: grant?.grants,
    offset: use.offset,
    values: {
      target: escapeText(targetOf(entry)),
      code: /^<extension (\d+)>$/.exec(entry.name)?.[1],
      capability: grant?.grants.join(', '),
      reaches: grant?.reaches === undefined ? '' : ` (reaches ${grant.reaches})`,
    },
  });
}

function ruleOfName(entry: Entry, grants: boolean): Rule {
  if (entry.name.startsWith('<extension ')) return extensionCode;
  if (entry.module !== ASSEMBLED && entry.name.includes('.')) return importAttributePath;
  return grants ? importCapability : importUnknown;
}

function escaped({ module, name }: { readonly module: string; readonly name: string }): {
  readonly module: string;
  readonly name: string;
} {
  return { module: escapeText(module), name: escapeText(name) };
}
