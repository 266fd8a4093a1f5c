import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { workbench } from '../e2e/cli.ts';
import { serviceStarter } from '../e2e/service-process.ts';
import { accessibilityProblems, labBench, type LabPage } from './lab-page.ts';

const bench = labBench();
const cli = workbench();
const startService = serviceStarter(cli);
const SAMPLES = resolve('examples/models');
const DANGEROUS = 'dangerous-torch-zip.pt';

/** One service for all tests: the first start of an embedded database takes seconds. */
let url = '';
beforeAll(async () => {
  ({ url } = await startService(['--data', join(cli.folder, 'data')]));
}, 120_000);

async function upload({ page }: LabPage, name: string): Promise<void> {
  await page.setInputFiles('input[type=file]', join(SAMPLES, name));
  await page.waitForSelector('.verdict-heading');
}

test('a file is sent, judged by a worker, shown with its report, and opened in the lab', async () => {
  const lab = await bench.open({ url });
  const { page } = lab;
  await upload(lab, DANGEROUS);
  expect(await page.textContent('.verdict-heading')).toBe('Dangerous');
  await expect.poll(() => page.locator('.job-name').first().textContent()).toBe(DANGEROUS);
  const rules = page.locator('.bars .bar-name');
  await expect.poll(() => rules.first().textContent()).toBe('call-spawns-process');

  await page.getByRole('link', { name: 'Open the report' }).click();
  await page.waitForSelector('#verdict-title');
  expect(await page.textContent('#verdict-title')).toBe('Dangerous');
  expect(await page.locator('.finding .message').first().textContent()).toContain('os.system');

  await page.getByRole('button', { name: 'Open in the lab' }).click();
  await page.waitForURL(/\/lab\//);
  await page.waitForSelector('#verdict-title');
  expect(await page.textContent('.file-name')).toBe(DANGEROUS);
  const elsewhere = (asked: string): boolean => !asked.startsWith(url);
  expect(lab.requests.filter(elsewhere)).toEqual([]);
  expect(lab.complaints).toEqual([]);
});

describe.each(['light', 'dark'] as const)(
  'in the %s theme axe-core has nothing to say about',
  (theme) => {
    test('the dashboard, before and after a file', async () => {
      const lab = await bench.open({ url, theme });
      await lab.page.waitForSelector('.tiles');
      expect(await accessibilityProblems(lab)).toEqual([]);
      await upload(lab, 'clean-torch-state-dict.pt');
      await lab.page.getByText('As a table').click();
      expect(await accessibilityProblems(lab)).toEqual([]);
    });

    test('a report', async () => {
      const lab = await bench.open({ url, theme });
      await upload(lab, DANGEROUS);
      await lab.page.getByRole('link', { name: 'Open the report' }).click();
      await lab.page.waitForSelector('#verdict-title');
      await lab.page.getByText('The whole report').click();
      expect(await accessibilityProblems(lab)).toEqual([]);
    });

    test('a phone, where nothing sticks out to the side', async () => {
      const lab = await bench.open({ url, theme, width: 360, height: 740 });
      await upload(lab, DANGEROUS);
      const { scrollWidth, clientWidth } = await lab.page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return { scrollWidth, clientWidth };
      });
      expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
      expect(await accessibilityProblems(lab)).toEqual([]);
    });
  },
);

test('the history can be searched, and names from files stay text', async () => {
  const lab = await bench.open({ url });
  const name = '<img src=x onerror="globalThis.injected=1">.pkl';
  const buffer = Buffer.from([0x80, 4, 0x4e, 0x2e]);
  await lab.page.setInputFiles('input[type=file]', { name, mimeType: 'x/y', buffer });
  await lab.page.waitForSelector('.verdict-heading');
  await lab.page.getByRole('searchbox').fill('onerror');
  await expect.poll(() => lab.page.locator('.job-name').allTextContents()).toEqual([name]);
  await lab.page.getByLabel('Verdict', { exact: true }).selectOption('dangerous');
  await expect.poll(() => lab.page.locator('.job-name').count()).toBe(0);
  expect(await lab.page.evaluate(() => Reflect.get(globalThis, 'injected'))).toBeUndefined();
  expect(lab.complaints).toEqual([]);
});

// Ends what the tests before it could do without a key: it comes last.
test('once there is a key the page asks for it, and keeps it nowhere', async () => {
  const made = await fetch(new URL('/v1/keys', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"scopes":["submit","read"]}',
  });
  const { text }: { text: string } = JSON.parse(await made.text());
  const lab = await bench.open({ url });
  await lab.page.waitForSelector('.key-form');
  expect(await accessibilityProblems(lab)).toEqual([]);
  await lab.page.getByLabel('Key').fill('pp_wrong');
  await lab.page.getByRole('button', { name: 'Use it' }).click();
  await expect.poll(() => lab.page.getByRole('alert').textContent()).toContain('not known');
  await lab.page.getByLabel('Key').fill(text);
  await lab.page.getByRole('button', { name: 'Use it' }).click();
  await upload(lab, DANGEROUS);
  expect(await lab.page.textContent('.verdict-heading')).toBe('Dangerous');
  const kept = await lab.page.evaluate(() => [
    localStorage.length,
    sessionStorage.length,
    document.cookie,
  ]);
  expect(kept).toEqual([0, 0, '']);
});
