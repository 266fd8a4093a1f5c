/**
 * Pages that are one file each and need nothing besides it: their policy names the digests of their script and their
 * style.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { inlineConstants } from './inline-constants.mjs';
import { withoutCompiledLoop } from './without-compiled-loop.mjs';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');

/** The version of the package, as scripts are given it. */
export function versionConstant() {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  return { LAB_VERSION: JSON.stringify(version) };
}

/** A script with everything that it imports. */
export async function script(entry, define) {
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
    plugins: [withoutCompiledLoop, inlineConstants(ROOT)],
    write: false,
  });
  return outputFiles[0].text.trim();
}

/** The style of all pages and what one adds. The colours of the dark theme stand once in the source: for who chose it and for whose system did. */
export async function styleSheet(more = []) {
  const source = readFileSync(join(ROOT, 'src/web/page/page.css'), 'utf8');
  const [, colours] = /:root\[data-theme='system'\] \{([^}]*)\}/.exec(source) ?? [];
  if (colours === undefined) throw new Error('page.css has no dark colours');
  const added = more.map((file) => readFileSync(join(ROOT, file), 'utf8'));
  const contents = [source.replace('--dark: chosen;', () => colours), ...added].join('\n');
  const stdin = { contents, loader: 'css' };
  const { outputFiles } = await build({ stdin, minify: true, write: false, target: 'es2022' });
  return outputFiles[0].text.trim();
}

/** Nothing is allowed but what stands here; `'unsafe-eval'` is not. `scripts` are further sources of scripts. */
export function policy(page, style, more, scripts = []) {
  return [
    "default-src 'none'",
    ...more,
    `script-src ${[`'${digest(page)}'`, ...scripts].join(' ')}`,
    `style-src '${digest(style)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function digest(text) {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

/** Text that cannot end the script element it stands in. */
export function inScript(text) {
  return text.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
}

/** A template with `%NAMES%` replaced. */
export function filled(template, texts) {
  // White space in an element would be part of what its digest is about.
  return template.replace(/(>\s*)?%([A-Z]+)%(\s*<)?/g, (whole, before, name, after) => {
    const text = texts[name] ?? whole;
    return `${before === undefined ? '' : '>'}${text}${after === undefined ? '' : '<'}`;
  });
}
