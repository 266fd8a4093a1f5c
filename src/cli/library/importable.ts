/**
 * Which files of a tree are modules of the library, and under which path they are imported.
 * @module
 */
import { UsageError } from '../usage-error.ts';
import type { Tree, TreeFile } from './tree.ts';

/** A module of the library. */
export interface Importable {
  /** As imported: `sklearn/base.py`. */
  readonly path: string;
  readonly file: TreeFile;
}

/** Folders of a project in which no library lies. */
const ASIDE =
  /^(?:tests?|testing|docs?|examples?|benchmarks?|tools?|scripts?|build|dist|ci|utils|setup|notebooks|.*\.egg-info)$/;
/** Where projects put their packages, in the order in which they are looked for. */
const ROOTS: readonly string[] = ['src/', '', 'python/', 'lib/', 'python-package/', 'py/'];
/** Modules at the top of a project that belong to its build. */
const BUILD_FILES = /^(?:setup|conftest|noxfile|tasks|fabfile|versioneer|docs?|_build.*)\.py$/;

/** The modules of a library, sorted by path; throws when there are none. */
export function importableFiles(tree: Tree): readonly Importable[] {
  const found = modulesOf(tree).filter(({ path }) => isImportable(path) && !isAside(path));
  if (found.length > 0) return found.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  throw new UsageError(
    `${tree.label}: no Python package found; name the folder with its __init__.py, a wheel or an sdist`,
  );
}

function modulesOf(tree: Tree): readonly Importable[] {
  const sources = tree.files.filter(({ path }) => path.endsWith('.py'));
  const isProject = tree.kind === 'project' || (tree.kind === 'folder' && looksLikeProject(tree));
  return isProject ? projectModules(sources) : sources.map(asImported);
}

function looksLikeProject({ files }: Tree): boolean {
  return files.some(({ path }) => /^(?:setup\.(?:py|cfg)|pyproject\.toml|PKG-INFO)$/.test(path));
}

/** A wheel keeps what is not for site-packages itself in a folder of its own (PEP 427). */
function asImported(file: TreeFile): Importable {
  const [, inside] = /^[^/]+\.data\/(?:purelib|platlib)\/(.*)$/.exec(file.path) ?? [];
  return { path: inside ?? file.path, file };
}

function projectModules(sources: readonly TreeFile[]): readonly Importable[] {
  for (const root of ROOTS) {
    const packages = packagesUnder(root, sources);
    if (packages.size === 0) continue;
    return sources
      .filter(({ path }) => path.startsWith(root) && packages.has(firstName(path, root)))
      .map((file) => ({ path: file.path.slice(root.length), file }));
  }
  return sources
    .filter(({ path }) => /^(?:src\/)?[^/]+\.py$/.test(path) && !BUILD_FILES.test(path))
    .map((file) => ({ path: file.path.replace(/^src\//, ''), file }));
}

function packagesUnder(root: string, sources: readonly TreeFile[]): ReadonlySet<string> {
  const names = sources
    .filter(({ path }) => path.startsWith(root))
    .map(({ path }) => /^([^/]+)\/__init__\.py$/.exec(path.slice(root.length))?.[1] ?? '');
  return new Set(names.filter((name) => name !== '' && !ASIDE.test(name)));
}

function firstName(path: string, root: string): string {
  return path.slice(root.length).split('/', 1)[0] ?? '';
}

/** Only identifiers can be imported, and so be named in a pickle. */
function isImportable(path: string): boolean {
  return path
    .replace(/\.py$/, '')
    .split('/')
    .every((part) => /^[\p{L}_][\p{L}\p{N}_]*$/u.test(part));
}

/** Tests, programs and build helpers: nothing there is stored in models. */
function isAside(path: string): boolean {
  const parts = path.split('/');
  const file = parts.at(-1) ?? '';
  return (
    parts
      .slice(1, -1)
      .some((part) => /^(?:tests?|distutils|lib2to3|idlelib|turtledemo)$/.test(part)) ||
    /^(?:test|distutils|lib2to3|idlelib|turtledemo|tests)$/.test(
      parts.length > 1 ? (parts[0] ?? '') : '',
    ) ||
    /^(?:__main__|conftest|test_.*|.*_test)\.py$/.test(file)
  );
}
