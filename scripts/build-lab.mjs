/**
 * Makes dist/pickleproof.lab.html: one page that needs nothing besides itself.
 *
 * The engine (with all its tables) is carried deflated, as base64, and unpacked by the page. The page allows itself
 * only what it carries: the policy names the digests of its script and its style, and no connection at all.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { deflateRawSync } from 'node:zlib';
import { build } from 'esbuild';
import { guideHtml } from './guide-html.mjs';
import { inlineConstants } from './inline-constants.mjs';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
export const LAB = join(ROOT, 'dist', 'pickleproof.lab.html');
/** Bytes that the page may have on disk. */
const MOST_BYTES = 1_500_000;

/** Builds the page and returns its size in bytes. */
export async function buildLab(target = LAB) {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const define = { LAB_VERSION: JSON.stringify(version) };
  const engine = await program('src/web/engine/worker.ts', define);
  const page = inScript(await program('src/web/page/main.tsx', define));
  const style = await styleSheet();
  const html = filled(readFileSync(join(ROOT, 'src/web/page/page.html'), 'utf8'), {
    CSP: policy(page, style),
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

async function program(entry, define) {
  const { outputFiles } = await build({
    entryPoints: [join(ROOT, entry)],
    bundle: true,
    platform: 'browser',
    target: 'es2022',
    format: 'iife',
    charset: 'utf8',
    minify: true,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
    define,
    logLevel: 'warning',
    plugins: [inlineConstants(ROOT)],
    write: false,
  });
  return outputFiles[0].text.trim();
}

/** The colours of the dark theme stand once in the source: for who chose it and for whose system did. */
async function styleSheet() {
  const source = readFileSync(join(ROOT, 'src/web/page/page.css'), 'utf8');
  const [, colours] = /:root\[data-theme='system'\] \{([^}]*)\}/.exec(source) ?? [];
  if (colours === undefined) throw new Error('page.css has no dark colours');
  const contents = source.replace('--dark: chosen;', () => colours);
  const stdin = { contents, loader: 'css' };
  const { outputFiles } = await build({ stdin, minify: true, write: false, target: 'es2022' });
  return outputFiles[0].text.trim();
}

/** Nothing is allowed but what stands here; `'unsafe-eval'` is not, for the engine either. */
function policy(page, style) {
  return [
    "default-src 'none'",
    "connect-src 'none'",
    `script-src '${digest(page)}'`,
    `style-src '${digest(style)}'`,
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function digest(text) {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
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

/** Text that cannot end the script element it stands in. */
function inScript(text) {
  return text.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
}

function filled(template, texts) {
  // White space in an element would be part of what its digest is about.
  return template.replace(/(>\s*)?%([A-Z]+)%(\s*<)?/g, (whole, before, name, after) => {
    const text = texts[name] ?? whole;
    return `${before === undefined ? '' : '>'}${text}${after === undefined ? '' : '<'}`;
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  console.log(`${LAB}: ${await buildLab()} bytes`);
}
