import { createServer, type Server } from 'node:http';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chooseTab, dropFile, labBench, openSample } from './lab-page.ts';

const bench = labBench();
const SAMPLES = resolve('examples/models');
const DANGEROUS = 'dangerous-torch-zip.pt';

test('a file that is dropped gets its verdict, and nothing but the page itself was asked for', async () => {
  const lab = await bench.open();
  await dropFile(lab, join(SAMPLES, DANGEROUS));
  expect(await lab.page.textContent('#verdict-title')).toBe('Dangerous');
  expect(await lab.page.textContent('.findings')).toContain("os.system('echo inert')");
  for (const tab of ['In words', 'Replay', 'Bytes', 'Imports', 'Tensors', 'Parts', 'Compare']) {
    await chooseTab(lab, tab);
  }
  expect(lab.requests).toHaveLength(1);
  expect(lab.complaints).toEqual([]);
});

test('every sample gets the verdict that it is named after', async () => {
  const lab = await bench.open();
  const names = await lab.page.locator('.sample-name').allTextContents();
  expect(names.length).toBeGreaterThanOrEqual(12);
  for (const name of names) {
    await openSample(lab, name);
    const verdict = name.split('-')[0] ?? '';
    expect(await lab.page.getAttribute('.verdict', 'class'), name).toContain(verdict);
    await lab.page.getByRole('button', { name: 'Open another' }).click();
  }
  expect(lab.complaints).toEqual([]);
});

test('the replay goes to the dangerous call, past it, and back to the start', async () => {
  const lab = await bench.open();
  const { page } = lab;
  await openSample(lab, DANGEROUS);
  await chooseTab(lab, 'Replay');
  await page.getByRole('button', { name: 'Jump to the dangerous call' }).click();
  const says = page.locator('.says');
  await expect.poll(() => says.textContent()).toContain("Calls os.system('echo inert')");
  expect(await page.locator('.slots').first().textContent()).toContain("('echo inert',)");
  await page.getByRole('button', { name: 'One step forward' }).click();
  await expect
    .poll(() => page.locator('.slots').nth(1).textContent())
    .toContain("os.system('echo inert')");
  await page.getByRole('button', { name: 'One step back' }).click();
  await expect.poll(() => says.textContent()).toContain('This is a moment at which code runs');
  await page.getByRole('button', { name: 'To the start' }).click();
  await expect.poll(() => says.textContent()).toContain('which version of the pickle language');
  expect(await page.locator('.slot-empty').count()).toBe(3);
});

test('the replay plays by itself, to the end', async () => {
  const lab = await bench.open();
  const { page } = lab;
  await openSample(lab, 'dangerous-os-system.pkl');
  await chooseTab(lab, 'Replay');
  await page.getByLabel('Speed').selectOption('100');
  await page.getByRole('button', { name: 'Play' }).click();
  await expect.poll(() => page.locator('.says').textContent()).toContain('The pickle has ended');
});

test('"show it in the replay" of a finding stands at its call', async () => {
  const lab = await bench.open();
  await openSample(lab, 'dangerous-getattr-chain.pkl');
  await lab.page.getByRole('button', { name: 'Show it in the replay' }).first().click();
  await expect
    .poll(() => lab.page.locator('.program .pinned .opcode').textContent())
    .toBe('REDUCE');
});

test('pointing at an opcode marks its bytes and its line of Python, and the other way round', async () => {
  const lab = await bench.open();
  const { page } = lab;
  await openSample(lab, 'dangerous-os-system.pkl');
  await chooseTab(lab, 'Bytes');
  await page.locator('#opcodes .opcode', { hasText: 'REDUCE' }).click();
  await expect.poll(() => page.locator('#hex .byte.pinned').allTextContents()).toEqual(['52']);
  await expect.poll(() => page.locator('#python .pinned').textContent()).toContain('echo inert');

  await page.locator('#python .line', { hasText: 'import' }).first().click();
  await expect
    .poll(() => page.locator('#opcodes .pinned .opcode').allTextContents())
    .toContain('GLOBAL');

  await page.locator('#hex .byte', { hasText: '2e' }).last().hover();
  await expect.poll(() => page.locator('#opcodes .hover .opcode').textContent()).toBe('STOP');
});

test('the file is told in words', async () => {
  const lab = await bench.open();
  await openSample(lab, DANGEROUS);
  await chooseTab(lab, 'In words');
  await expect
    .poll(() => lab.page.locator('.told.bad').allTextContents())
    .toEqual([expect.stringContaining('os.system')]);
});

test('the handbook is in the page, and its chapters lead to each other', async () => {
  const lab = await bench.open();
  const { page } = lab;
  await page.getByRole('button', { name: 'Handbook' }).click();
  expect(await page.locator('.chapter').count()).toBeGreaterThanOrEqual(11);
  await page.locator('.chapter', { hasText: 'How loading a file runs code' }).click();
  expect(await page.textContent('.chapter-text h1')).toBe('How loading a file runs code');
  await page.locator('.chapter', { hasText: 'What that means' }).click();
  await page.locator('.chapter-text a[href^="#guide-"]').first().click();
  expect(await page.textContent('.chapter-text h1')).toBe('Further reading');
  for (const chapter of await page.locator('.chapter').all()) {
    await chapter.click();
    const words = await page.locator('.chapter-text p, .chapter-text li').allTextContents();
    expect(words.join(' ')).not.toMatch(/\]\(|\*\*|```/);
  }
  expect(lab.requests).toHaveLength(1);
});

test('a comparison says what was added', async () => {
  const lab = await bench.open();
  const { page } = lab;
  await openSample(lab, DANGEROUS);
  await chooseTab(lab, 'Compare');
  await page.setInputFiles('.drop input[type=file]', join(SAMPLES, 'clean-torch-state-dict.pt'));
  const row = page.getByRole('table', { name: 'Differences' }).locator('.table-row');
  await expect.poll(() => row.allTextContents()).toEqual([expect.stringContaining('os.system')]);
  expect(await row.textContent()).toContain('added');
});

test('a file that is dropped where two are compared is the other one', async () => {
  const lab = await bench.open();
  await openSample(lab, 'clean-torch-state-dict.pt');
  await chooseTab(lab, 'Compare');
  await dropFile(lab, join(SAMPLES, DANGEROUS));
  await expect.poll(() => lab.page.locator('.versus').textContent()).toContain(DANGEROUS);
  expect(await lab.page.textContent('#verdict-title')).toBe('Clean');
});

test('reports are saved as JSON and as HTML', async () => {
  const lab = await bench.open();
  const { page } = lab;
  await openSample(lab, DANGEROUS);
  const saved = async (name: string): Promise<string> => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name, exact: true }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`${DANGEROUS}.report.${name.toLowerCase()}`);
    return readFileSync(await download.path(), 'utf8');
  };
  const report: unknown = JSON.parse(await saved('JSON'));
  expect(report).toMatchObject({ schema: 'pickleproof/scan/v1', summary: { dangerous: 1 } });
  expect(await saved('HTML')).toContain('Loading this file starts a process');
});

test('tables sort and filter', async () => {
  const lab = await bench.open();
  const { page } = lab;
  await openSample(lab, 'clean-torch-state-dict.pt');
  await chooseTab(lab, 'Tensors');
  const names = page.locator('.table-row > :first-child');
  await page.getByRole('button', { name: 'Size' }).click();
  await expect
    .poll(() => names.allTextContents())
    .toEqual(['0.weight', '2.weight', '0.bias', '2.bias']);
  await page.getByRole('searchbox').fill('bias');
  await expect.poll(() => names.allTextContents()).toEqual(['0.bias', '2.bias']);
});

let server: Server | undefined;
let hits = 0;
beforeAll(() => {
  server = createServer((_request, response) => {
    hits++;
    response.setHeader('Access-Control-Allow-Origin', '*').end('no');
  }).listen(0, '127.0.0.1');
});
afterAll(() => server?.close());

test('the policy lets neither the page nor a Worker of it connect to anything', async () => {
  const address = server?.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const url = `http://127.0.0.1:${port}/`;
  const lab = await bench.open();
  const attempts = await lab.page.evaluate(async (target) => {
    const asked = await fetch(target).then(
      () => 'answered',
      () => 'refused',
    );
    const source = `fetch('${target}').then(() => postMessage('answered'), () => postMessage('refused'))`;
    const worker = new Worker(URL.createObjectURL(new Blob([source])));
    const inWorker = await new Promise((done) => {
      worker.addEventListener('message', ({ data }) => done(data));
    });
    const image = new Image();
    image.src = target;
    return [asked, inWorker];
  }, url);
  expect(attempts).toEqual(['refused', 'refused']);
  expect(hits).toBe(0);
});
