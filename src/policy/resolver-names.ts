/**
 * Functions that find other functions, by their public names. Listed here, beside the code that
 * follows them, because a call of one is dangerous whatever a table says.
 * @module
 */
import type { Capability } from '../core/finding.ts';

const IMPORTS = [
  'builtins.__import__',
  'importlib.import_module',
  'importlib.__import__',
  'importlib._gcd_import',
  'importlib.reload',
] as const;

/** Take `package.module.name` or `package.module:name`. */
const DOTTED = [
  'pkgutil.resolve_name',
  'pydoc.locate',
  'pydoc.resolve',
  'torch._utils._import_dotted_name',
  'unittest.mock._importer',
  'unittest.mock._get_target',
  'django.utils.module_loading.import_string',
  'werkzeug.utils.import_string',
  'twisted.python.reflect.namedAny',
  'hydra._internal.utils._locate',
  'hydra.utils.get_object',
  'hydra.utils.get_method',
  'hydra.utils.get_class',
  'dill._dill._import_module',
] as const;

/** Take the name of a module and a name in it. */
const PAIRS = ['numpy.core._ufunc_reconstruct', 'numpy._core._ufunc_reconstruct'] as const;

/** Take an object and a name. */
const ATTRIBUTES = [
  'builtins.getattr',
  'inspect.getattr_static',
  'builtins.object.__getattribute__',
  'builtins.type.__getattribute__',
  'builtins.super.__getattribute__',
  'unittest.mock._dot_lookup',
] as const;

/** Return something that reaches an attribute when it is called. */
const GETTERS = ['operator.attrgetter', 'operator.methodcaller'] as const;

/** What a resolver takes. */
export type ResolverKind = 'import' | 'dotted' | 'pair' | 'attribute';

/** The kinds of resolvers, for the code that follows them. */
export const RESOLVER_KIND: ReadonlyMap<string, ResolverKind> = new Map([
  ...IMPORTS.map((name) => [name, 'import'] as const),
  ...DOTTED.map((name) => [name, 'dotted'] as const),
  ...PAIRS.map((name) => [name, 'pair'] as const),
  ...ATTRIBUTES.map((name) => [name, 'attribute'] as const),
]);

/** What calling a resolver grants. */
export const RESOLVER_GRANTS: ReadonlyMap<string, readonly Capability[]> = new Map([
  ...[...IMPORTS, ...DOTTED, ...PAIRS].map((name) => [name, ['import']] as [string, Capability[]]),
  ...[...ATTRIBUTES, ...GETTERS].map(
    (name) => [name, ['attribute-access']] as [string, Capability[]],
  ),
]);
