/**
 * `npm run bench:lab`: what the local page weighs, and how long it takes from being opened to being ready, in Chromium.
 * Each run opens the file anew, in a browser context without a cache; the page takes the time by its own clock, from the
 * start of the navigation to the engine's program being unpacked.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { buildLab } from './build-lab.mjs';

const RUNS = 9;
const folder = mkdtempSync(join(tmpdir(), 'pickleproof-bench-'));
const file = join(folder, 'lab.html');
const bytes = await buildLab(file);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const times = [];
for (let run = 0; run < RUNS; run++) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(pathToFileURL(file).href);
  await page.waitForSelector('#app[data-ready]');
  times.push(Number(await page.getAttribute('#app', 'data-ready')));
  await context.close();
}
const version = browser.version();
await browser.close();
rmSync(folder, { recursive: true });

times.sort((a, b) => a - b);
const [median, worst] = [times[(RUNS - 1) / 2], times.at(-1)];
console.log(`page weight  ${bytes} bytes`);
console.log(`ready        median ${median} ms, worst of ${RUNS} ${worst} ms (Chromium ${version})`);
console.log(`load average ${loadavg()[0].toFixed(1)} at the end`);
