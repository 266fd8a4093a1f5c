/**
 * Makes dist/pickleproof.lab.html: one page that needs nothing besides itself.
 *
 * The engine (with all its tables) is carried deflated, as base64, and unpacked by the page. The page allows itself
 * only what it carries: the policy names the digests of its script and its style, and no connection at all.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { deflateRawSync } from 'node:zlib';
import { buildDashboard } from './build-dashboard.mjs';
import { guideHtml } from './guide-html.mjs';
import {
  filled,
  inScript,
  policy,
  ROOT,
  script,
  styleSheet,
  versionConstant,
} from './page-build.mjs';

export const LAB = join(ROOT, 'dist', 'pickleproof.lab.html');
/** Bytes that the page may have on disk. */
const MOST_BYTES = 1_500_000;

/** Builds the page and returns its size in bytes. */
export async function buildLab(target = LAB) {
  const define = versionConstant();
  const engine = await script('src/web/engine/worker.ts', define);
  const page = inScript(await script('src/web/page/main.tsx', define));
  const style = await styleSheet();
  const html = filled(readFileSync(join(ROOT, 'src/web/page/page.html'), 'utf8'), {
    CSP: policy(page, style, ["connect-src 'none'", 'worker-src blob:']),
    STYLE: style,
    GUIDE: guideHtml(ROOT),
    SAMPLES: inScript(JSON.stringify(sampleModels())),
    ENGINE: deflateRawSync(engine, { level: 9, memLevel: 9 }).toString('base64'),
    PAGE: page,
  });
  const size = Buffer.byteLength(html);
  if (size > MOST_BYTES) throw new Error(`the page has ${size} bytes, more than ${MOST_BYTES}`);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, html);
  return size;
}

/** The models of the README's first command, with what its table says of them. */
function sampleModels() {
  const folder = join(ROOT, 'examples', 'models');
  const table = readFileSync(join(folder, 'README.md'), 'utf8');
  const about = new Map(
    [...table.matchAll(/^\| `([^`]+)` \| ([^|]+) \|/gm)].map(([, name, text]) => [name, text]),
  );
  return readdirSync(folder)
    .filter((name) => about.has(name))
    .map((name) => ({
      name,
      about: about.get(name).replaceAll('`', ''),
      base64: readFileSync(join(folder, name)).toString('base64'),
    }));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  console.log(`${LAB}: ${await buildLab()} bytes`);
  console.log(`the dashboard: ${await buildDashboard()} bytes`);
}
