/**
 * The facts of a file on which advice depends.
 * @module
 */
import type { FileReport } from '../../core/finding.ts';
import type { Model } from '../model/model.ts';
import { shapeOf } from './shape.ts';
import type { Conditions, Shape } from './use-case.ts';

/** What is known of a file. */
export interface Traits {
  readonly format: string;
  /** Without folders, in lower case. */
  readonly name: string;
  readonly pickle: boolean;
  readonly packages: ReadonlySet<string>;
  /** Of the first import that is not the standard library's, numpy's or joblib's. */
  readonly first: string | undefined;
  readonly shape: Shape | undefined;
  readonly foreign: boolean;
}

/** Formats of members and files that are pickles. */
const PICKLES: ReadonlySet<string> = new Set([
  'pickle',
  'joblib',
  'torch-zip',
  'torch-legacy',
  'torch-tar',
  'torch-package',
]);

/** Packages that anything else is made of. */
const SUPPORTING: ReadonlySet<string> = new Set([
  'builtins',
  '__builtin__',
  'collections',
  'copyreg',
  'copy_reg',
  '_codecs',
  'functools',
  'joblib',
  'numpy',
  'scipy',
]);

/** The facts of a judged file, and of its values where they could be read. */
export function traitsOf(report: FileReport, model: Model | undefined): Traits {
  const { format, members, imports, path } = report;
  const packages = new Set(imports.map(({ module }) => module.split('.')[0] ?? module));
  return {
    format,
    name: path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1).toLowerCase(),
    pickle: PICKLES.has(format) || members.some((member) => PICKLES.has(member.format)),
    packages,
    first: [...packages].find((one) => !SUPPORTING.has(one)),
    shape: model === undefined ? undefined : shapeOf(model.root),
    foreign: imports.some(({ verdict }) => verdict === 'unknown'),
  };
}

/** Whether a file is as the conditions say. */
export function matches(traits: Traits, when: Conditions): boolean {
  const { formats, pickle, packages, first, onlyPackages, shapes, foreign, name } = when;
  if (formats !== undefined && !formats.includes(traits.format)) return false;
  if (pickle !== undefined && pickle !== traits.pickle) return false;
  if (packages !== undefined && !packages.some((one) => traits.packages.has(one))) return false;
  if (first !== undefined && !first.includes(traits.first ?? '')) return false;
  if (onlyPackages !== undefined) {
    if (![...traits.packages].every((one) => onlyPackages.includes(one))) return false;
  }
  if (shapes !== undefined && (traits.shape === undefined || !shapes.includes(traits.shape)))
    return false;
  if (foreign !== undefined && foreign !== traits.foreign) return false;
  return name === undefined || name.test(traits.name);
}
