/**
 * The local page in a real Chromium, with everything noted that it should not do.
 * @module
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { buildLab } from '../../scripts/build-lab.mjs';

/** A page and what it did. */
export interface LabPage {
  readonly page: Page;
  /** Addresses that it asked for, its own one first. */
  readonly requests: readonly string[];
  /** Errors of scripts and violations of the policy. */
  readonly complaints: readonly string[];
}

/** How to open a page. */
export interface LabOptions {
  readonly theme?: 'light' | 'dark';
  readonly width?: number;
  readonly height?: number;
  readonly url?: string;
}

/** A browser, the page on disk, and a folder for samples. */
export interface LabBench {
  readonly folder: string;
  /** The built page. */
  readonly file: string;
  readonly open: (options?: LabOptions) => Promise<LabPage>;
}

/** Makes all of it before the tests of a file, and removes it afterwards. */
export function labBench(): LabBench {
  const folder = mkdtempSync(join(tmpdir(), 'pickleproof-lab-'));
  const file = join(folder, 'pickleproof.lab.html');
  let browser: Browser | undefined;
  beforeAll(async () => {
    await buildLab(file);
    browser = await chromium.launch({
      executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
      // As root, as CI is, Chromium's own sandbox cannot be had.
      args: ['--no-sandbox'],
    });
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });
  return {
    folder,
    file,
    async open(options = {}) {
      if (browser === undefined) throw new Error('no browser yet');
      return openPage(browser, { url: pathToFileURL(file).href, ...options });
    },
  };
}

async function openPage(browser: Browser, options: LabOptions): Promise<LabPage> {
  const { theme = 'light', width = 1200, height = 900, url = '' } = options;
  const page = await browser.newPage({ colorScheme: theme, viewport: { width, height } });
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith('blob:')) requests.push(request.url());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.addInitScript(noteLongTasks);
  await page.goto(url);
  await page.waitForSelector('#app[data-ready]');
  return {
    page,
    requests,
    complaints,
  };
}

declare global {
  var longTasks: number[] | undefined;
}

function noteLongTasks(): void {
  const noted: number[] = [];
  globalThis.longTasks = noted;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) noted.push(duration);
  }).observe({ type: 'longtask', buffered: true });
}

/** Milliseconds that no task of the main thread may take. */
export const LONGEST_TASK = 200;

/**
 * Does something and sees that no task of the main thread took long meanwhile; returns the milliseconds that all threads
 * of the page worked. What counts is the time of threads: on a machine that is busy with other things a clock would
 * count those too. Where it is not, the page's own observer of long tasks has to agree.
 */
export async function staysResponsive(
  { page }: LabPage,
  action: () => Promise<void>,
): Promise<number> {
  const browser = page.context().browser();
  if (browser === null) throw new Error('a page without a browser');
  await page.evaluate(() => globalThis.longTasks?.splice(0));
  await browser.startTracing(page, { categories: ['toplevel', '__metadata'] });
  let trace = '';
  try {
    await action();
  } finally {
    trace = (await browser.stopTracing()).toString('utf8');
  }
  const { longest, sum } = workOf(trace);
  expect(longest).toBeLessThan(LONGEST_TASK);
  const [load = 0] = loadavg();
  if (load > availableParallelism()) return sum;
  const seen = await page.evaluate(() => Math.max(0, ...(globalThis.longTasks ?? [])));
  expect(seen).toBeLessThan(LONGEST_TASK);
  return sum;
}

/** An event as Chromium traces it; durations in microseconds, `tdur` by the thread's own clock, left out where it is 0. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** The longest task of a page's main thread, and all tasks of all threads of pages, in milliseconds. */
function workOf(trace: string): { readonly longest: number; readonly sum: number } {
  const { traceEvents }: { readonly traceEvents: readonly TraceEvent[] } = JSON.parse(trace);
  const placeOf = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;
  const mainThreads = traceEvents.filter(
    ({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain',
  );
  const main = new Set(mainThreads.map(placeOf));
  const pages = new Set(mainThreads.map(({ pid }) => pid));
  let [longest, sum, tasks] = [0, 0, 0];
  for (const event of traceEvents) {
    if (event.ph !== 'X' || event.name !== TASK || !pages.has(event.pid)) continue;
    const milliseconds = (event.tdur ?? event.dur ?? 0) / 1000;
    sum += milliseconds;
    if (!main.has(placeOf(event))) continue;
    tasks++;
    longest = Math.max(longest, milliseconds);
  }
  expect(tasks, 'tasks in the trace').toBeGreaterThan(0);
  return { longest, sum };
}

const TASK = 'ThreadControllerImpl::RunTask';

/** Opens a sample and waits for its verdict. */
export async function openSample({ page }: LabPage, name: string): Promise<void> {
  await page.getByRole('button', { name }).click();
  await page.waitForSelector('#verdict-title');
}

/** Opens a file through the chooser, and waits for the verdict. */
export async function chooseFile({ page }: LabPage, path: string): Promise<void> {
  await page.setInputFiles('input[type=file]', path);
  await page.waitForSelector('#verdict-title');
}

/** Drops a file on the page, as a hand with a mouse does. */
export async function dropFile({ page }: LabPage, path: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, x: 300, y: 300, data });
  }
  await page.waitForSelector('#verdict-title');
}

/** Chooses a tab. */
export async function chooseTab({ page }: LabPage, name: string): Promise<void> {
  const title = new RegExp(`^${name}`);
  await page.getByRole('tab', { name: title }).click();
  await page.getByRole('tab', { name: title, selected: true }).waitFor();
}

/** What axe-core objects to, one line each: `color-contrast: .hint`. */
export async function accessibilityProblems({ page }: LabPage): Promise<string[]> {
  await page.evaluate(axe.source);
  const found: unknown = await page.evaluate(
    `axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
       .then(({ violations }) => violations.flatMap(({ id, nodes }) =>
         nodes.map(({ target, failureSummary }) => id + ': ' + target.join(' ') + ' ' + failureSummary)))`,
  );
  return Array.isArray(found) ? found.map(String) : ['axe gave no answer'];
}
