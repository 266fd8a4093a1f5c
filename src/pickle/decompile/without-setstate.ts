/**
 * Classes of the standard library that have no `__setstate__`: BUILD then updates their `__dict__`. Of all other
 * classes the text shows a call of `__setstate__`, as only the class itself can tell.
 * Measured with CPython 3.11: `hasattr(cls, '__setstate__')`.
 * @module
 */

/** By module. */
const CLASSES: Readonly<Record<string, string>> = {
  argparse: 'Namespace',
  array: 'array',
  builtins: 'dict frozenset list object set str int float bytearray complex tuple',
  collections: 'ChainMap Counter OrderedDict UserDict UserList UserString defaultdict deque',
  datetime: 'date datetime time timedelta timezone',
  decimal: 'Decimal',
  fractions: 'Fraction',
  pathlib: 'Path PosixPath PurePath PurePosixPath PureWindowsPath WindowsPath',
  string: 'Template',
  threading: 'local',
  types: 'SimpleNamespace',
};

const KNOWN: ReadonlySet<string> = new Set(
  Object.entries(CLASSES).flatMap(([module, names]) =>
    names.split(' ').map((name) => `${module}\n${name}`),
  ),
);

/** Whether BUILD on an instance of this class certainly sets attributes. */
export function lacksSetstate(module: string, name: string): boolean {
  return KNOWN.has(`${module}\n${name}`);
}
