/**
 * Names in the pickles of a TorchScript archive. torch resolves those below `__torch__` to classes that
 * the archive's own source defines, whose every operator is judged, and refuses any other; it imports
 * nothing (torch 2.15 torch/csrc/jit/serialization/import.cpp, unpickler.cpp `readGlobal`).
 * @module
 */
import type { SymbolRule } from './knowledge.ts';
import type { Entry, Lookup } from './lookup.ts';

/** Classes of extensions, written in C++: only those that knowledge lists. */
const OF_EXTENSIONS = '__torch__.torch.classes.';
const SOURCE = 'torch 2.15.0 torch/csrc/jit/serialization/unpickler.cpp';

const CLASS: SymbolRule = {
  what: 'class',
  newobj: 'any',
  reduce: 'any',
  build: 'any',
  hash: true,
  data: true,
  why: 'A class of the program in the same archive, whose operators are judged one by one.',
  source: SOURCE,
};

const MARKER: SymbolRule = {
  what: 'function',
  reduce: 'any',
  returns: '__torch__.Container',
  why: 'Returns its first argument, a container, whose type the second one tells.',
  source: 'torch 2.15.0 torch/jit/_pickle.py',
};

const EXTENSION: SymbolRule = {
  ...CLASS,
  why: 'A C++ class that comes with torch; its __setstate__ packs the weights it is given.',
  source:
    'torch 2.15.0 aten/src/ATen/native/quantized, aten/src/ATen/native/ao_sparse, aten/src/ATen/native/xnnpack',
};

/** Below `__torch__.torch.classes`: classes that pickles hold. */
const EXTENSIONS: ReadonlySet<string> = new Set([
  'mkldnn.ConvOpContext',
  'quantized.Conv2dPackedParamsBase',
  'quantized.Conv3dPackedParamsBase',
  'quantized.EmbeddingPackedParamsBase',
  'quantized.LinearPackedParamsBase',
  'rnn.CellParamsBase',
  'sparse.LinearPackedParamsBase',
  'xnnpack.Conv2dOpContext',
  'xnnpack.LinearOpContext',
  'xnnpack.TransposeConv2dOpContext',
]);

const MARKERS: ReadonlySet<string> = new Set([
  'build_boollist',
  'build_doublelist',
  'build_intlist',
  'build_tensor_from_id',
  'build_tensorlist',
  'restore_type_tag',
]);

/** What is known of names in such a pickle. */
export function programLookup(lookup: Lookup): Lookup {
  const made = new Map<string, Entry>();
  const entry: Lookup['entry'] = (symbol) => {
    const rule = ruleOf(symbol.module, symbol.name);
    if (rule === undefined) return lookup.entry(symbol);
    const { module, name } = symbol;
    const key = `${module}\n${name}`;
    const known = made.get(key) ?? { module, name, known: `${module}.${name}`, rule };
    made.set(key, known);
    return known;
  };
  return {
    entry,
    grant: (of) => (made.get(`${of.module}\n${of.name}`) === of ? undefined : lookup.grant(of)),
    dotted: (target) =>
      target === '__torch__.Container'
        ? entry({ module: '__torch__', name: 'Container' })
        : lookup.dotted(target),
  };
}

function ruleOf(module: string, name: string): SymbolRule | undefined {
  if (module === 'torch.jit._pickle') return MARKERS.has(name) ? MARKER : undefined;
  if (module.startsWith(OF_EXTENSIONS)) {
    const extension = `${module.slice(OF_EXTENSIONS.length)}.${name}`;
    return EXTENSIONS.has(extension) ? EXTENSION : undefined;
  }
  return module === '__torch__' || module.startsWith('__torch__.') ? CLASS : undefined;
}
