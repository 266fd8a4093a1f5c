/**
 * Modules that are programs: importing one to unpickle a class of it may do what the program does, and no
 * model has reason to. What was proven of their classes serves as bases, and is not listed.
 * @module
 */
import type { LearnResult } from '../learn/index.ts';

/** Parts of module names that say so: command lines, services, tests. */
const PROGRAM =
  /(?:^|\.)(?:__main__|_?cli|.*_cli|scripts?|commands?|servers?|gateway|assistant|sandbox|distutils|tests?|_?testing|conftest|examples?|benchmarks?|demos?)(?:\.|$)/;

/** The result without the classes and functions of programs; they are listed with what is not proven. */
export function withoutPrograms(result: LearnResult): LearnResult {
  const programs = [...result.classes, ...result.functions].filter((one) => !isListed(one));
  const reasons = programs.map(({ module, name, path, line }) => ({
    module,
    name,
    path,
    line,
    reasons: [{ code: 'program' as const, detail: `${module} is no module of models`, path, line }],
  }));
  const classes = result.classes.filter(isListed);
  return {
    ...result,
    classes,
    functions: result.functions.filter(isListed),
    unproven: [...result.unproven, ...reasons].toSorted(byName),
    totals: { ...result.totals, proven: classes.length },
  };
}

function isListed({ module }: Named): boolean {
  return !PROGRAM.test(module);
}

interface Named {
  readonly module: string;
  readonly name: string;
}

function byName(a: Named, b: Named): number {
  return compare(a.module, b.module) || compare(a.name, b.name);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
