import { readFileSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { openLabFile } from '../../src/cli/lab-file.ts';
import { startLab, type LabServer } from '../../src/cli/lab-server.ts';
import { chooseTab, labBench } from './lab-page.ts';

const bench = labBench();
const FILE = 'examples/models/dangerous-torch-zip.pt';
const open: LabServer[] = [];
afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});

async function serve(path?: string): Promise<LabServer> {
  const file = path === undefined ? undefined : openLabFile(path);
  const server = await startLab({ page: readFileSync(bench.file, 'utf8'), file, port: 0 });
  open.push(server);
  return server;
}

test('the file that was named is judged at once, read by ranges from the local server and nothing else', async () => {
  const { url } = await serve(FILE);
  const lab = await bench.open({ url });
  await lab.page.waitForSelector('#verdict-title');
  expect(await lab.page.textContent('#verdict-title')).toBe('Dangerous');
  expect(await lab.page.textContent('.file-name')).toBe('dangerous-torch-zip.pt');
  await chooseTab(lab, 'Replay');
  await lab.page.getByRole('button', { name: 'Jump to the dangerous call' }).click();
  await expect.poll(() => lab.page.textContent('.says')).toContain("os.system('echo inert')");
  const { origin } = new URL(url);
  expect(lab.requests.filter((asked) => !asked.startsWith(origin))).toEqual([]);
  expect(lab.complaints).toEqual([]);
});

test('the same browser may load the page again, another one may not', async () => {
  const { url } = await serve(FILE);
  const lab = await bench.open({ url });
  await lab.page.waitForSelector('#verdict-title');
  await lab.page.reload();
  await lab.page.waitForSelector('#verdict-title');
  const other = await lab.page.context().browser()?.newPage();
  const answer = await other?.goto(url);
  expect(answer?.status()).toBe(403);
});

test('without a file the served page is the one from disk', async () => {
  const { url } = await serve();
  const lab = await bench.open({ url });
  expect(await lab.page.locator('.sample').count()).toBeGreaterThanOrEqual(12);
  const refused = await lab.page.evaluate(() =>
    fetch('/').then(
      () => 'answered',
      () => 'refused',
    ),
  );
  expect(refused).toBe('refused');
});
