/**
 * Case studies as text: a list, a page for the terminal, a page of Markdown, JSON.
 * @module
 */
import { jsonText } from '../report/escape.ts';
import { wrap } from '../report/wrap.ts';
import type { CaseStudy } from './case-study.ts';
import { SCANNERS_SAY } from './scanners-say.ts';

/** One line for each case. */
export function caseList(studies: readonly CaseStudy[]): string {
  const width = Math.max(...studies.map(({ id }) => id.length));
  const rows = studies.map(({ id, title, when }) => `${id.padEnd(width)}  ${title} (${when})\n`);
  return `${rows.join('')}\nTell one: pickleproof cases ${studies[0]?.id ?? 'ID'}\n`;
}

/** A page for the terminal. */
export function casePage(study: CaseStudy, width: number): string {
  const text = (value: string): string => indented(value, '  ', '  ', width);
  const list = (items: readonly string[]): string =>
    items.map((item) => indented(item, '  - ', '    ', width)).join('');
  return [
    `${study.title}\n${study.when}, ${study.kind}\n`,
    `What happened\n${text(study.story)}`,
    `How it works\n${text(study.mechanism)}`,
    `What prevents it\n${list(study.prevention)}`,
    `The sample\n${text(`${capital(study.shows)}.`)}  pickleproof cases ${study.id} --write FOLDER\n`,
    `What scanners say of the sample\n${scannerRows(study).join('')}`,
    `Sources\n${list(study.sources)}`,
  ].join('\n');
}

/** A page of Markdown. */
export function caseMarkdown(study: CaseStudy): string {
  return [
    `## ${study.title}\n`,
    `*${study.when}, ${study.kind}* · \`${study.id}\`\n`,
    `${study.story}\n`,
    `**How it works.** ${study.mechanism}\n`,
    `**What prevents it**\n\n${study.prevention.map((item) => `- ${item}\n`).join('')}`,
    `**The sample** shows ${study.shows}: \`pickleproof cases ${study.id} --write FOLDER\`\n`,
    `| scanner | says of the sample |\n|---|---|\n${scanners(study)
      .map(([tool, says]) => `| ${tool} | ${says} |\n`)
      .join('')}`,
    `Sources: ${study.sources.map((source) => `<${source}>`).join(', ')}\n`,
  ].join('\n');
}

/** One JSON object, schema `pickleproof/cases/v1`. */
export function caseJson(studies: readonly CaseStudy[]): string {
  const cases = studies.map((study) => ({
    ...study,
    scanners: Object.fromEntries(scanners(study)),
    files: study.sample().map(({ name, bytes }) => ({ name, size: bytes.length })),
  }));
  return `${jsonText({ schema: 'pickleproof/cases/v1', summary: { cases: cases.length }, cases }, 2)}\n`;
}

/** Running text, its first line marked. */
function indented(value: string, first: string, rest: string, width: number): string {
  const lines = wrap(value, width - rest.length);
  return lines.map((line, index) => `${index === 0 ? first : rest}${line}\n`).join('');
}

function scannerRows(study: CaseStudy): string[] {
  return scanners(study).map(([tool, says]) => `  ${tool.padEnd(20)}${says}\n`);
}

function scanners({ id }: CaseStudy): (readonly [string, string])[] {
  return Object.entries(SCANNERS_SAY[id] ?? {});
}

function capital(value: string): string {
  return value.slice(0, 1).toUpperCase() + value.slice(1);
}
