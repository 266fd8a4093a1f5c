import { describe, expect, test } from 'vitest';
import { bytesSource } from '../core/source.ts';
import { BUILT_IN } from '../policy/profile.ts';
import { scanSource } from '../scan/scan.ts';
import { caseJson, caseList, caseMarkdown, casePage } from './case-text.ts';
import { SCANNERS_SAY } from './scanners-say.ts';
import { CASE_STUDIES } from './studies/index.ts';

describe.each(CASE_STUDIES)('$id', (study) => {
  const files = study.sample();
  const reports = files.map(({ name, bytes }) =>
    scanSource(bytesSource(bytes), { path: name, policy: BUILT_IN }),
  );

  test('has a sample that is called dangerous', () => {
    expect(reports.map(({ verdict }) => verdict)).toContain('dangerous');
  });

  test('has a sample that would do nothing: its shell commands print a word', () => {
    const started = reports
      .flatMap(({ findings }) => findings)
      .filter(({ capabilities }) => capabilities.includes('process-exec'));
    // A Keras configuration is shown without the arguments of its calls; they stand in the file.
    for (const finding of started) expect(finding.message).toMatch(/'echo inert'|\(\*\.\.\.\)/);
    const texts = files.map(({ bytes }) => new TextDecoder('latin1').decode(bytes));
    expect(started.length === 0 || texts.some((text) => text.includes('echo inert'))).toBe(true);
  });

  test('says what other scanners say of it, and names its sources', () => {
    expect(Object.keys(SCANNERS_SAY[study.id] ?? {})).toHaveLength(4);
    for (const source of study.sources) expect(source).toMatch(/^https:\/\/[\w.-]+\/\S+$/);
    expect(study.prevention.length).toBeGreaterThan(0);
  });

  test('is told in the terminal, in Markdown and as JSON', () => {
    const page = casePage(study, 80);
    expect(page).toContain(study.title);
    expect(page.split('\n').every((line) => line.length <= 100)).toBe(true);
    expect(caseMarkdown(study)).toContain(`## ${study.title}`);
    expect(JSON.parse(caseJson([study]))).toMatchObject({
      schema: 'pickleproof/cases/v1',
      cases: [{ id: study.id, files: files.map(({ name }) => ({ name })) }],
    });
  });
});

test('the list has a line for each case', () => {
  for (const { id } of CASE_STUDIES) expect(caseList(CASE_STUDIES)).toContain(id);
});
