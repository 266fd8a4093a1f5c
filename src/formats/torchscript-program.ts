/**
 * The operators that a TorchScript program names: what torch.jit.load would resolve its names to.
 * torch 2.15 torch/csrc/jit/serialization/import_source.cpp `SourceImporterImpl`: `torch` is the
 * namespace aten, `ops` the others, `__torch__` the program itself and the classes of extensions.
 * @module
 */
import type { ScriptReference, ScriptSource } from './torchscript-names.ts';

/** A source file with its place in the program. */
export interface ScriptFile {
  readonly name: string;
  /** As its names are qualified: `__torch__.torch.nn.modules.linear`. */
  readonly module: string;
  /** Where its text lies in the archive. */
  readonly offset: number;
  readonly source: ScriptSource;
}

/** An operator, as `aten::relu`, `torch.classes.quantized.LinearPackedParamsBase`, `print`, `.save`. */
export interface ScriptOperator {
  readonly operator: string;
  readonly offset: number;
  readonly text: string | undefined;
}

/** What all files of a program define. */
export interface ScriptDefinitions {
  /** `def` and `class` names alone: what a method may be called. */
  readonly names: ReadonlySet<string>;
  /** The same, qualified. */
  readonly qualified: ReadonlySet<string>;
}

/** Gathers what the files define. */
export function scriptDefinitions(files: readonly ScriptFile[]): ScriptDefinitions {
  const names = new Set<string>();
  const qualified = new Set<string>();
  for (const { module, source } of files) {
    for (const name of source.declared) {
      names.add(name);
      qualified.add(`${module}.${name}`);
    }
  }
  return { names, qualified };
}

/** The distinct operators of one file, in the order in which they are first named. */
export function scriptOperators(
  { source }: ScriptFile,
  defined: ScriptDefinitions,
): readonly ScriptOperator[] {
  const found = new Map<string, ScriptOperator>();
  for (const reference of source.references) {
    if (reference.form === 'call' && source.assigned.has(reference.path[0] ?? '')) continue;
    for (const operator of operatorsOf(reference, defined)) {
      const { offset, text } = reference;
      const known = found.get(operator);
      if (known?.text === undefined) {
        found.set(operator, { operator, offset: known?.offset ?? offset, text });
      }
    }
  }
  return [...found.values()];
}

function operatorsOf(reference: ScriptReference, defined: ScriptDefinitions): readonly string[] {
  const { form, path, called } = reference;
  const [head = ''] = path;
  if (form === 'call') return defined.names.has(head) ? [] : [head];
  if (form === 'attribute') return attributes(path, called, defined);
  if (head === 'torch' || head === 'ops') return namespaced(path, called, defined);
  if (head === '__torch__') return ofProgram(path, called, defined);
  return attributes(path.slice(head === 'CONSTANTS' ? 2 : 1), called, defined);
}

/**
 * `torch.NAME` and `ops.NAMESPACE.NAME`. A namespace that is only passed on is told as such: what is
 * taken from it later cannot be seen. `autograd` of any namespace is aten (`BuiltinModule::attr`).
 */
function namespaced(
  path: readonly string[],
  called: boolean,
  defined: ScriptDefinitions,
): readonly string[] {
  let namespace = path[0] === 'torch' ? 'aten' : path[1];
  let at = path[0] === 'torch' ? 1 : 2;
  for (; path[at] === 'autograd'; at++) namespace = 'aten';
  const name = path[at];
  if (namespace === undefined || name === undefined) return [path.join('.')];
  return [`${namespace}::${name}`, ...attributes(path.slice(at + 1), called, defined)];
}

/** A function or class of the program, or of an extension: `__torch__.torch.classes.NAMESPACE.NAME`. */
function ofProgram(
  path: readonly string[],
  called: boolean,
  defined: ScriptDefinitions,
): readonly string[] {
  if (path[1] === 'torch' && path[2] === 'classes') {
    return [path.slice(1, 5).join('.'), ...attributes(path.slice(5), called, defined)];
  }
  for (let length = 2; length <= path.length; length++) {
    if (defined.qualified.has(path.slice(0, length).join('.'))) {
      return attributes(path.slice(length), called, defined);
    }
  }
  return [path.join('.')];
}

/**
 * Names asked of values. A method that the program does not define is an operator of aten (`x.relu()`
 * is `torch.relu(x)`); one that it defines may be either, and is told as `.name`.
 */
function attributes(
  names: readonly string[],
  called: boolean,
  { names: defined }: ScriptDefinitions,
): readonly string[] {
  return names.flatMap((name, index) => {
    if (name === '__new__') return [];
    const isCalled = called && index === names.length - 1;
    return [isCalled && !defined.has(name) ? `aten::${name}` : `.${name}`];
  });
}
