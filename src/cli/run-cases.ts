/**
 * The case studies from the arguments to the exit code.
 * @module
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { caseJson, caseMarkdown, casePage, caseList } from '../cases/case-text.ts';
import type { CaseStudy } from '../cases/case-study.ts';
import { CASE_STUDIES } from '../cases/studies/index.ts';
import type { Invocation } from './command.ts';
import { OK } from './exit-code.ts';
import { UsageError } from './usage-error.ts';

/** Lists the cases, tells one, or writes the sample of one. */
export function runCases({ paths, values, terminal }: Invocation): number {
  const [id] = paths;
  const folder = values['write'];
  if (id === undefined) {
    if (typeof folder === 'string')
      throw new UsageError('cases: name the case whose sample to write');
    terminal.out(values['format'] === 'json' ? caseJson(CASE_STUDIES) : caseList(CASE_STUDIES));
    return OK;
  }
  const study = CASE_STUDIES.find((one) => one.id === id);
  if (study === undefined) {
    throw new UsageError(`cases ${id}: no such case; pickleproof cases lists them`);
  }
  if (typeof folder === 'string') terminal.out(writeSample(study, folder));
  else terminal.out(textOf(study, values['format'], terminal.width));
  return OK;
}

function textOf(study: CaseStudy, format: string | boolean | undefined, width: number): string {
  if (format === 'json') return caseJson([study]);
  return format === 'markdown' ? caseMarkdown(study) : casePage(study, width);
}

/** Samples are small and made here; a file that exists is left alone. */
function writeSample(study: CaseStudy, folder: string): string {
  mkdirSync(folder, { recursive: true });
  const files = study.sample().map(({ name, bytes }) => ({ path: join(folder, name), bytes }));
  const taken = files.find(({ path }) => existsSync(path));
  if (taken !== undefined)
    throw new UsageError(`${taken.path}: the file exists; choose another folder`);
  for (const { path, bytes } of files) writeFileSync(path, bytes, { flag: 'wx', mode: 0o644 });
  const written = files.map(({ path, bytes }) => `${path} (${bytes.length} bytes)\n`).join('');
  return `${written}It shows ${study.shows}.\nLook at it with pickleproof scan or explain. Never load it.\n`;
}
