/**
 * `cloudpickle._builtin_type(name)`: a type out of the module `types` by its name.
 * @module
 */
import { refused } from '../inspection.ts';
import type { ArgumentInspector } from '../scope.ts';

/** Types that execute nothing when they are called; those of functions, code, cells and modules are not among them. */
const HARMLESS: ReadonlySet<string> = new Set([
  'EllipsisType',
  'MappingProxyType',
  'MethodType',
  'NoneType',
  'NotImplementedType',
  'SimpleNamespace',
]);

/** Inert for one literal name of such a type. */
export const builtinTypeName: ArgumentInspector = ([name, ...rest]) =>
  name?.kind === 'str' && !name.clipped && rest.length === 0 && HARMLESS.has(name.text)
    ? undefined
    : refused('it is vouched for on types that execute nothing only');
