import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Who may import whom, by top-level folder of src/. A folder may always import itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  core: [],
  pickle: ['core'],
  formats: ['core', 'pickle'],
  policy: ['core'],
  scan: ['core', 'pickle', 'formats', 'policy'],
  report: ['core', 'policy'],
  explain: ['core', 'pickle', 'formats', 'policy', 'scan', 'report'],
  cases: ['core', 'pickle', 'formats', 'report'],
  audit: ['core', 'policy', 'report'],
  learn: ['core', 'policy', 'audit'],
  convert: ['core', 'pickle', 'formats'],
  shim: ['core', 'policy'],
  sign: ['core', 'formats'],
  web: ['core', 'pickle', 'formats', 'policy', 'scan', 'report', 'explain', 'convert'],
  crypto: ['core', 'sign', 'sources'],
  sources: ['core'],
  sinks: ['core', 'sources'],
  pull: ['core', 'formats', 'sign', 'sources', 'sinks'],
  sandbox: ['core', 'policy'],
  service: ['core', 'policy', 'report', 'crypto', 'sources', 'sinks'],
  cli: [
    'core',
    'pickle',
    'formats',
    'policy',
    'scan',
    'report',
    'explain',
    'cases',
    'audit',
    'learn',
    'convert',
    'shim',
    'sign',
    'crypto',
    'sources',
    'sinks',
    'sandbox',
    'service',
    'pull',
  ],
};
const PURE = new Set([
  'core',
  'pickle',
  'formats',
  'policy',
  'scan',
  'report',
  'explain',
  'cases',
  'audit',
  'learn',
  'convert',
  'shim',
  'sign',
]);

/** Packages that a pure layer may use: only such as touch no platform. None is needed. */
const PURE_PACKAGES = new Set<string>();
/** Layers that run in a browser: no Node, and packages of their own. */
const BROWSER = new Set(['web']);
const BROWSER_PACKAGES = new Set(['preact', 'preact/hooks']);
/** Packages that the rim may use. */
const RIM_PACKAGES = new Set([
  'commander',
  'smol-toml',
  'cacache',
  'web-tree-sitter',
  '@sigstore/bundle',
  '@sigstore/sign',
  '@sigstore/tuf',
  '@sigstore/verify',
  'hono',
  'hono/body-limit',
  'hono/http-exception',
  'hono/route',
  '@hono/node-server',
  '@hono/zod-openapi',
  'pg-boss',
  '@electric-sql/pglite',
  'undici',
]);

/** What a reader may import from another file of formats/: a library, never another format. */
const FORMAT = /^export const \w+: Format =/m;

const SRC = 'src';
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.test.ts') && !file.endsWith('.d.ts'));
const read = (file: string): string => readFileSync(join(SRC, file), 'utf8');
const layerOf = (file: string): string => file.split('/')[0] ?? '';
const specifiers = (text: string): string[] =>
  [...text.matchAll(/(?:\bfrom |\bimport |\bimport\()'([^']+)'/g)].map(([, name = '']) => name);
const resolved = (file: string, specifier: string): string =>
  relative(SRC, join(SRC, dirname(file), specifier)).replaceAll('\\', '/');

test('every folder of src/ has its line in the table', () => {
  const folders = new Set(files.filter((file) => file.includes('/')).map(layerOf));
  expect([...folders].toSorted()).toEqual(Object.keys(MAY_IMPORT).toSorted());
});

test.each(files.filter((file) => file.includes('/')))(
  '%s imports only what its layer may',
  (file) => {
    const layer = layerOf(file);
    for (const specifier of specifiers(read(file))) {
      if (specifier.startsWith('.')) {
        const target = layerOf(resolved(file, specifier));
        expect([layer, ...(MAY_IMPORT[layer] ?? [])], `${file} -> ${specifier}`).toContain(target);
      } else if (specifier.startsWith('node:')) {
        const hasNode = !PURE.has(layer) && !BROWSER.has(layer);
        expect(hasNode, `${file} is in a layer without Node and imports ${specifier}`).toBe(true);
      } else {
        const allowed = packagesOf(layer);
        expect([...allowed], `${file} -> ${specifier}`).toContain(specifier);
      }
    }
  },
);

describe('formats', () => {
  const formats = files.filter((file) => layerOf(file) === 'formats' && FORMAT.test(read(file)));

  test.each(formats)('%s imports no other format', (file) => {
    const others = specifiers(read(file))
      .filter((specifier) => specifier.startsWith('.'))
      .map((specifier) => resolved(file, specifier))
      .filter((target) => formats.includes(target));
    expect(others).toEqual([]);
  });
});

test('imports make no cycle', () => {
  const edges = new Map(
    files.map((file) => [
      file,
      specifiers(withoutTypes(read(file)))
        .filter((specifier) => specifier.startsWith('.'))
        .map((specifier) => resolved(file, specifier)),
    ]),
  );
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): void => {
    if (done.has(file)) return;
    const from = path.indexOf(file);
    expect(from === -1 ? [] : [...path.slice(from), file]).toEqual([]);
    for (const target of edges.get(file) ?? []) visit(target, [...path, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
});

function packagesOf(layer: string): ReadonlySet<string> {
  if (PURE.has(layer)) return PURE_PACKAGES;
  return BROWSER.has(layer) ? BROWSER_PACKAGES : RIM_PACKAGES;
}

/** A type costs nothing at run time, and an import() waits until it is called. */
function withoutTypes(text: string): string {
  return text.replace(/^(?:import|export) type [^;]*;/gm, '').replace(/\bimport\('[^']+'\)/g, '');
}
