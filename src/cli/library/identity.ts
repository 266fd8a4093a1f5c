/**
 * Which library a tree is, by what its packagers wrote down.
 * @module
 */
import type { Importable } from './importable.ts';
import type { Tree } from './tree.ts';

/** Name and version, as far as they are said. */
export interface Identity {
  readonly name: string;
  readonly version: string;
}

/** From METADATA or PKG-INFO, else from the project file, else from the name and the source itself. */
export function identityOf(tree: Tree, modules: readonly Importable[]): Identity {
  const declared = fromMetadata(tree) ?? fromProject(tree);
  const name =
    declared?.name ?? (modules[0]?.path.split('/', 1)[0] ?? tree.label).replace(/\.py$/, '');
  return { name, version: declared?.version ?? fromSource(modules) ?? '' };
}

/** The header of METADATA (core metadata, RFC 822 fields). */
function fromMetadata(tree: Tree): Identity | undefined {
  for (const file of tree.files) {
    if (!/^(?:[^/]+\.(?:dist|egg)-info\/)?(?:METADATA|PKG-INFO)$/.test(file.path)) continue;
    const [header = ''] = textOf(file.read()).split(/\r?\n\r?\n/, 1);
    const name = /^Name: *(\S+)/m.exec(header)?.[1];
    const version = /^Version: *(\S+)/m.exec(header)?.[1];
    if (name !== undefined && version !== undefined) return { name, version };
  }
  return undefined;
}

/** `[project]` of pyproject.toml, by its two simple lines: no more is needed for a label. */
function fromProject(tree: Tree): { readonly name: string; readonly version?: string } | undefined {
  const file = tree.files.find(({ path }) => path === 'pyproject.toml');
  const section =
    /^\[project\]$([\s\S]*?)(?=^\[|(?![\s\S]))/m.exec(textOf(file?.read()))?.[1] ?? '';
  const name = /^name *= *["']([\w.-]+)["']/m.exec(section)?.[1];
  const version = /^version *= *["']([\w.+!-]+)["']/m.exec(section)?.[1];
  if (name === undefined) return undefined;
  return version === undefined ? { name } : { name, version };
}

/** `__version__ = "1.2"` in the package itself or in the file that packages keep it in. */
function fromSource(modules: readonly Importable[]): string | undefined {
  for (const { path, file } of modules) {
    if (!/^[^/]+\/(?:__init__|_?version|__version__|__about__)\.py$/.test(path)) continue;
    const [, version] =
      /^(?:__version__|version|VERSION) *(?::[^=\n]*)?= *["']([\w.+!-]+)["']/m.exec(
        textOf(file.read()),
      ) ?? [];
    if (version !== undefined) return version;
  }
  return undefined;
}

function textOf(bytes: Uint8Array | undefined): string {
  return bytes === undefined ? '' : new TextDecoder().decode(bytes);
}
