/**
 * Learns from Python that a test writes down; it is parsed and never run.
 * @module
 */
import {
  DECLARED,
  learn,
  type LearnedClass,
  type LearnResult,
  type LibrarySource,
  type Unproven,
} from '../src/learn/index.ts';
import { installedPythonGrammar } from '../src/sources/python-grammar.ts';

const parse = await installedPythonGrammar();

/** A library from texts by path. */
export function libraryOf(name: string, files: Readonly<Record<string, string>>): LibrarySource {
  return {
    name,
    version: '1.0',
    files: Object.entries(files).map(([path, text]) => ({ path, read: () => text })),
  };
}

/** What is learned from the texts of the library `lib`. */
export function learnFiles(
  files: Readonly<Record<string, string>>,
  bases: Readonly<Record<string, string>> = {},
): LearnResult {
  return learn({
    parse,
    sources: [libraryOf('lib', files)],
    basesOnly: [libraryOf('bases', bases)],
    declared: DECLARED,
  });
}

/** What is learned of one module, `lib`. */
export function learnText(text: string): LearnResult {
  return learnFiles({ 'lib.py': text });
}

/** The class of that name, proven or not. */
export function classOf(result: LearnResult, name: string): LearnedClass | Unproven {
  const found = [...result.classes, ...result.unproven].find((one) => one.name === name);
  if (found === undefined) throw new Error(`no class ${name}`);
  return found;
}

/** The codes of the reasons that keep a class out; empty when it is proven. */
export function reasonsFor(text: string, name = 'Gadget'): readonly string[] {
  const found = classOf(learnText(text), name);
  return 'reasons' in found ? found.reasons.map(({ code }) => code) : [];
}

/** A class that is proven. */
export function provenIn(text: string, name = 'Model'): LearnedClass {
  const found = classOf(learnText(text), name);
  if ('reasons' in found) throw new Error(JSON.stringify(found.reasons, undefined, 1));
  return found;
}

export { parse };
