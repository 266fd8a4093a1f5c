/**
 * `--format html`: one page that loads nothing and runs nothing, to keep or to send to someone.
 * @module
 */
import type { FileReport, Finding, ScanReport } from '../core/finding.ts';
import { xmlText } from './escape.ts';
import type { Reporter } from './reporter.ts';
import { byRule, bytesInWords, countsInWords, nextSteps, place, type RuleGroup } from './words.ts';

/** Reporter `html`. */
export const html: Reporter = {
  id: 'html',
  title: 'One HTML page, which needs nothing else',
  render(report) {
    const { verdict, bytes, bytesRead, skipped } = report.summary;
    const { version, ruleset } = report.tool;
    return [
      ...head(`pickleproof: ${verdict}`),
      `<h1 class="${verdict}">${verdict}</h1>`,
      `<p>${countsInWords(report)}, ${skipped} skipped. Read ${bytesInWords(bytesRead)} of ${bytesInWords(bytes)}.</p>`,
      list(nextSteps(report).map(xmlText)),
      ...report.files.flatMap(section),
      ...skippedSection(report),
      `<footer>pickleproof ${xmlText(version)}, rules <code>${xmlText(ruleset)}</code>. A verdict is about loading; weights are not judged.</footer>`,
      '</main></body></html>',
      '',
    ].join('\n');
  },
};

/** The policy holds even if an escape were wrong: nothing is loaded and no script runs. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

const STYLE = `
:root { color-scheme: light dark; --soft: #585b61; --line: #d9d9d3; --dangerous: #a8201a;
  --unknown: #7d4e00; --incomplete: #6a3a94; --clean: #14663a; }
@media (prefers-color-scheme: dark) { :root { --soft: #b0b4bc; --line: #3a3d44; --dangerous: #ff9d94;
  --unknown: #f1c56c; --incomplete: #d3adf5; --clean: #86d6a4; } }
body { font: 1rem/1.5 system-ui, sans-serif; margin: 0; }
main { max-width: 60rem; margin: 0 auto; padding: 1.5rem; }
h1, h2 { line-height: 1.25; overflow-wrap: anywhere; }
h1 { text-transform: capitalize; }
.dangerous { color: var(--dangerous); } .unknown { color: var(--unknown); }
.incomplete { color: var(--incomplete); } .clean { color: var(--clean); }
article { border-top: 1px solid var(--line); margin-top: 1.5rem; }
code { font-family: ui-monospace, monospace; font-size: 0.875em; overflow-wrap: anywhere; }
.soft, footer { color: var(--soft); font-size: 0.875rem; }
.table { overflow-x: auto; } table { border-collapse: collapse; }
th, td { text-align: left; padding: 0.25rem 1rem 0.25rem 0; border-bottom: 1px solid var(--line); }
`;

function head(title: string): string[] {
  return [
    '<!doctype html>',
    '<html lang="en"><head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${title}</title><style>${STYLE}</style></head><body><main>`,
  ];
}

function section(file: FileReport): string[] {
  const { path, format, size, verdict, complete, findings, findingsOmitted = 0 } = file;
  const partly = complete ? '' : ', not read to its end';
  return [
    '<article>',
    `<h2>${xmlText(path)}: <span class="${verdict}">${verdict}</span></h2>`,
    `<p class="soft">${xmlText(format)}, ${bytesInWords(size)}${partly}</p>`,
    ...byRule(findings).flatMap(group),
    ...(findingsOmitted > 0 ? [`<p>… and ${findingsOmitted} more findings</p>`] : []),
    ...imports(file),
    '</article>',
  ];
}

function group({ id, rule, findings }: RuleGroup): string[] {
  const known = findings.every((finding) => finding.known === true) ? ' (in the baseline)' : '';
  return [
    `<h3>${xmlText(rule?.title ?? id)}${known}</h3>`,
    ...(rule === undefined ? [] : [`<p>${xmlText(rule.explanation)}</p>`]),
    list(findings.map(item)),
    ...(rule === undefined ? [] : [`<p><strong>What to do:</strong> ${xmlText(rule.advice)}</p>`]),
    `<p class="soft">rule <code>${xmlText(id)}</code></p>`,
  ];
}

function item(finding: Finding): string {
  const where = place(finding);
  const at = where === '' ? '' : ` <span class="soft">at ${xmlText(where)}</span>`;
  return `<code>${xmlText(finding.message)}</code>${at}`;
}

function imports({ imports: found }: FileReport): string[] {
  if (found.length === 0) return [];
  const rows = found.map(
    ({ module, name, uses, verdict }) =>
      `<tr><td><code>${xmlText(`${module}.${name}`)}</code></td><td>${uses.join(', ')}</td><td class="${verdict}">${verdict}</td></tr>`,
  );
  return [
    `<details><summary>${found.length} ${found.length === 1 ? 'import' : 'imports'}</summary><div class="table"><table>`,
    '<thead><tr><th>name</th><th>uses</th><th>verdict</th></tr></thead><tbody>',
    ...rows,
    '</tbody></table></div></details>',
  ];
}

function skippedSection({ skipped }: ScanReport): string[] {
  if (skipped.length === 0) return [];
  const rows = skipped.map(({ path, reason }) => `<code>${xmlText(path)}</code> (${reason})`);
  return [`<details><summary>${skipped.length} skipped</summary>${list(rows)}</details>`];
}

/** Items that are markup already. */
function list(items: readonly string[]): string {
  return items.length === 0 ? '' : `<ul>${items.map((text) => `<li>${text}</li>`).join('')}</ul>`;
}
