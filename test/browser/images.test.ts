import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { chooseTab, labBench, openSample, type LabPage } from './lab-page.ts';

const bench = labBench();
const SAMPLE = 'dangerous-torch-zip.pt';
/** `UPDATE_IMAGES=1` renews the pictures that the documentation shows. */
const FOLDER = process.env['UPDATE_IMAGES'] === '1' ? 'docs/images' : 'build/images';
const SIZE = { width: 980, height: 700 };

const jump = async (lab: LabPage): Promise<void> => {
  await chooseTab(lab, 'Replay');
  await lab.page.getByRole('button', { name: 'Jump to the dangerous call' }).click();
  await lab.page.waitForSelector('.says.alarm');
};
const point = async (lab: LabPage): Promise<void> => {
  await chooseTab(lab, 'Bytes');
  await lab.page.locator('#opcodes .opcode', { hasText: 'REDUCE' }).first().click();
  await lab.page.waitForSelector('#hex .byte.pinned:text("52")');
};

test.each([
  ['lab-verdict', 'light', undefined],
  ['lab-replay', 'dark', jump],
  ['lab-bytes', 'light', point],
] as const)('a picture of the page as it is: %s', async (name, theme, go) => {
  mkdirSync(FOLDER, { recursive: true });
  const path = join(FOLDER, `${name}.png`);
  const lab = await bench.open({ theme, ...SIZE });
  await openSample(lab, SAMPLE);
  await go?.(lab);
  await lab.page.mouse.move(0, 0);
  // The Python stands below the lists: all of it belongs into that picture.
  const shown = name === 'lab-bytes' ? lab.page.locator('.linked') : lab.page;
  await shown.screenshot({ path });
  expect(statSync(path).size).toBeLessThan(200_000);
});
