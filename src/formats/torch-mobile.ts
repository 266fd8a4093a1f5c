/**
 * Programs for mobile interpreters as FlatBuffers: what `_save_for_lite_interpreter` writes when asked to.
 * torch 2.15 torch/csrc/jit/serialization/mobile_bytecode.fbs, torch/csrc/jit/mobile/flatbuffer_loader.cpp.
 * @module
 */
import { ModelFileError } from '../core/error.ts';
import type { ByteSource } from '../core/source.ts';
import { FlatBuffer, type FlatTable } from './flatbuffer.ts';
import type { Format, Part } from './format.ts';
import { operatorPart } from './torchscript-code.ts';
import { scriptNames } from './torchscript-names.ts';
import { scriptDefinitions, scriptOperators, type ScriptFile } from './torchscript-program.ts';
import { unreadPart } from './unread-part.ts';
import { magicLeads } from './leads.ts';

const MAGIC = 'PTMF';
/** Numbers of the fields of `Module`, `IValue`, `Function`, `Operator`, `ObjectType` and `ExtraFile`. */
const MODULE = { version: 0, values: 4, types: 7, sources: 8 } as const;
const VALUE = { type: 0, value: 1 } as const;
const FUNCTION = { operators: 2, types: 4 } as const;
const FUNCTION_TYPE = 16;
/** Versions of the bytecode that loaders of today take (caffe2/serialize/versions.h). */
const [MIN_VERSION, MAX_VERSION] = [3, 9];
const MAX_NAME = 4096;
const MAX_SOURCE = 2 ** 24;
/** The kinds of values of torch 2.15: a later one is not known. */
const MAX_TYPE = 16;
const CLASS = /__torch__\.(torch\.classes\.\w+\.\w+)/gu;

/** Mobile programs, recognised by their identifier. */
export const torchMobile: Format = {
  id: 'torch-mobile',
  spec: 'https://github.com/pytorch/pytorch/blob/main/torch/csrc/jit/serialization/mobile_bytecode.fbs',
  leads: magicLeads('P', 4),
  rank: 30,
  isModel: true,
  detect: (head) => String.fromCharCode(...head.subarray(4, 8)) === MAGIC,
  read: mobileParts,
};

function* mobileParts(source: ByteSource): Generator<Part> {
  const buffer = new FlatBuffer(source, 'torch-mobile');
  const root = buffer.root();
  const version = buffer.number(root, MODULE.version, 4);
  yield { kind: 'metadata', name: 'bytecode version', value: `${version}` };
  if (version < MIN_VERSION || version > MAX_VERSION)
    yield unknown(`bytecode of version ${version}`);
  const names = new Map<string, number>();
  for (const type of buffer.tables(root, MODULE.types)) noteClasses(buffer, type, names);
  for (const value of buffer.tables(root, MODULE.values)) {
    const kind = buffer.number(value, VALUE.type, 1);
    if (kind > MAX_TYPE) yield unknown(`a value of the kind ${kind}`);
    const code = kind === FUNCTION_TYPE ? buffer.table(value, VALUE.value) : undefined;
    if (code !== undefined) noteFunction(buffer, code, names);
  }
  for (const [operator, offset] of names) {
    yield operatorPart('', 0, { operator, offset, text: undefined });
  }
  yield* sourceParts(buffer, root);
}

function noteFunction(buffer: FlatBuffer, code: FlatTable, names: Map<string, number>): void {
  for (const operator of buffer.tables(code, FUNCTION.operators)) {
    const name = buffer.name(operator, 0, MAX_NAME);
    if (!names.has(name)) names.set(name, operator.at);
  }
  for (const type of buffer.names(code, FUNCTION.types, MAX_NAME)) addClasses(type, code.at, names);
}

function noteClasses(buffer: FlatBuffer, type: FlatTable, names: Map<string, number>): void {
  addClasses(buffer.name(type, 0, MAX_NAME), type.at, names);
}

function addClasses(text: string, offset: number, names: Map<string, number>): void {
  for (const [, name = ''] of text.matchAll(CLASS)) if (!names.has(name)) names.set(name, offset);
}

/** The source that the bytecode was made from: what torch.jit.load reads instead. */
function* sourceParts(buffer: FlatBuffer, root: FlatTable): Generator<Part> {
  const files: ScriptFile[] = [];
  for (const file of buffer.tables(root, MODULE.sources)) {
    const name = buffer.name(file, 0, MAX_NAME);
    const { start, length } = buffer.vector(file, 1, 1);
    if (length > MAX_SOURCE) {
      yield unreadPart(name, start, tooLong(length));
    } else {
      const text = scriptNames(buffer.bytes(start, length));
      files.push({ name, module: name, offset: start, source: text });
    }
  }
  const defined = scriptDefinitions(files);
  for (const file of files) {
    for (const operator of scriptOperators(file, defined)) {
      yield operatorPart(file.name, file.offset, operator);
    }
  }
}

function unknown(what: string): Part {
  return unreadPart('', 0, new ModelFileError('UNSUPPORTED', what, { format: 'torch-mobile' }));
}

function tooLong(length: number): ModelFileError {
  const message = `a source of ${length} bytes, more than ${MAX_SOURCE}`;
  return new ModelFileError('LIMIT_EXCEEDED', message, { format: 'torch-mobile' });
}
