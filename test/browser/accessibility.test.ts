import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pickle, proto, STOP, stackGlobal, tuple, str, REDUCE } from '../assembler.ts';
import { writeFileSync } from 'node:fs';
import {
  accessibilityProblems,
  chooseFile,
  chooseTab,
  labBench,
  openSample,
  type LabPage,
} from './lab-page.ts';
import { sparseTail } from './sparse.ts';

const bench = labBench();
const SAMPLES = resolve('examples/models');
const TABS = ['Findings', 'In words', 'Replay', 'Bytes', 'Imports', 'Tensors', 'Parts', 'Compare'];

describe.each(['light', 'dark'] as const)(
  'in the %s theme axe-core has nothing to say about',
  (theme) => {
    test('the start screen', async () => {
      const lab = await bench.open({ theme });
      expect(await accessibilityProblems(lab)).toEqual([]);
    });

    test.each([
      'dangerous-torch-zip.pt',
      'clean-torch-state-dict.pt',
      'unknown-torch-checkpoint.ckpt',
    ])('any view of %s', async (name) => {
      const lab = await bench.open({ theme });
      await openSample(lab, name);
      for (const tab of TABS) {
        await chooseTab(lab, tab);
        await settled(lab);
        expect(await accessibilityProblems(lab), tab).toEqual([]);
      }
    });

    test('every chapter of the handbook', async () => {
      const lab = await bench.open({ theme });
      await lab.page.getByRole('button', { name: 'Handbook' }).click();
      const chapters = lab.page.locator('.chapter');
      for (let i = 0; i < (await chapters.count()); i++) {
        await chapters.nth(i).click();
        expect(await accessibilityProblems(lab), `chapter ${i + 1}`).toEqual([]);
      }
    });

    test('a file that could not be judged in full', async () => {
      const path = join(bench.folder, `cut-${theme}.pkl`);
      writeFileSync(
        path,
        pickle(proto(4), stackGlobal('os', 'system'), tuple(str('echo inert')), REDUCE),
      );
      const lab = await bench.open({ theme });
      await chooseFile(lab, path);
      expect(await accessibilityProblems(lab)).toEqual([]);
    });

    test('a comparison', async () => {
      const lab = await bench.open({ theme });
      await openSample(lab, 'dangerous-torch-zip.pt');
      await chooseTab(lab, 'Compare');
      const other = join(SAMPLES, 'unknown-torch-checkpoint.ckpt');
      await lab.page.setInputFiles('.drop input[type=file]', other);
      await lab.page.waitForSelector('.versus');
      await settled(lab);
      expect(await accessibilityProblems(lab)).toEqual([]);
    });

    test('a file that is being read, and one that cannot be', async () => {
      const path = join(bench.folder, `long-${theme}.pkl`);
      sparseTail(path, 8 * 2 ** 30);
      const lab = await bench.open({ theme });
      await lab.page.setInputFiles('input[type=file]', path);
      await lab.page.waitForSelector('.spinner');
      expect(await accessibilityProblems(lab)).toEqual([]);
      await lab.page.getByRole('button', { name: 'Stop' }).click();
      await lab.page.waitForSelector('.samples');

      await failToOpen(lab);
      expect(await accessibilityProblems(lab)).toEqual([]);
    });
  },
);

test.each(['light', 'dark'] as const)(
  'the theme can be chosen against the system: %s',
  async (theme) => {
    const lab = await bench.open({ theme });
    const ground = (): Promise<string> =>
      lab.page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const before = await ground();
    await lab.page.getByLabel('Theme').selectOption(theme === 'light' ? 'dark' : 'light');
    await expect.poll(ground).not.toBe(before);
  },
);

test.each([
  ['a phone', { width: 360, height: 740 }],
  // Zoomed to 200 %, a window has half as many CSS pixels.
  ['a window of 1280 by 800 at 200 %', { width: 640, height: 400 }],
])('on %s nothing sticks out to the side', async (_what, size) => {
  const lab = await bench.open(size);
  expect(await overflow(lab)).toBe(0);
  await openSample(lab, 'dangerous-torch-zip.pt');
  for (const tab of TABS) {
    await chooseTab(lab, tab);
    await settled(lab);
    expect(await overflow(lab), tab).toBe(0);
  }
  expect(await accessibilityProblems(lab)).toEqual([]);
});

test('the keyboard alone leads from the start to the dangerous call', async () => {
  const lab = await bench.open();
  const { keyboard } = lab.page;
  await tabTo(lab, 'dangerous-torch-zip.pt');
  await keyboard.press('Enter');
  await lab.page.waitForSelector('#verdict-title');
  await tabTo(lab, 'Findings');
  await keyboard.press('ArrowRight');
  await keyboard.press('ArrowRight');
  await tabTo(lab, 'Jump to the dangerous call');
  await keyboard.press('Enter');
  await expect.poll(() => lab.page.locator('.says').textContent()).toContain('os.system');
  await tabTo(lab, 'Opcodes');
  await keyboard.press('ArrowDown');
  await expect.poll(() => lab.page.locator('.program .pinned .opcode').textContent()).toBe('POP');
  await keyboard.press('Home');
  await expect.poll(() => lab.page.locator('.program .pinned .opcode').textContent()).toBe('PROTO');
});

/** Presses Tab until the element with this name or text has the focus. */
async function tabTo({ page }: LabPage, name: string): Promise<void> {
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      return `${element?.getAttribute('aria-label') ?? ''} ${element?.textContent ?? ''}`;
    });
    if (focused.trim().startsWith(name)) return;
  }
  throw new Error(`no way by keyboard to ${name}`);
}

/** An engine that ends by itself, as for want of memory. */
async function failToOpen({ page }: LabPage): Promise<void> {
  const path = join(bench.folder, 'failing.pkl');
  writeFileSync(path, pickle(proto(4), 0x4e, STOP));
  await page.evaluate(() => {
    const value = function fail(this: Worker): void {
      this.dispatchEvent(new ErrorEvent('error', { message: 'out of memory' }));
    };
    Object.defineProperty(Worker.prototype, 'postMessage', { value });
  });
  await page.setInputFiles('input[type=file]', path);
  await page.waitForSelector('text=could not be read');
}

function overflow({ page }: LabPage): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return Math.max(0, scrollWidth - clientWidth);
  });
}

/** Until no row is being fetched. */
async function settled({ page }: LabPage): Promise<void> {
  await page.waitForFunction(() => document.querySelector('.panel .pending') === null);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => done(undefined))));
}
