/**
 * The source files of a TorchScript program in an archive, and the bytecode beside them, as parts.
 * @module
 */
import type { ByteSource } from '../core/source.ts';
import type { Tape } from '../pickle/tape.ts';
import type { OperatorPart, Part, ReadContext } from './format.ts';
import { bytecodeOperators } from './torchscript-bytecode.ts';
import { scriptNames } from './torchscript-names.ts';
import {
  scriptDefinitions,
  scriptOperators,
  type ScriptFile,
  type ScriptOperator,
} from './torchscript-program.ts';
import { unreadPart } from './unread-part.ts';
import { zipDirectory, type ZipEntry } from './zip-directory.ts';
import { memberBytes } from './zip-member-bytes.ts';
import { visitEntries } from './zip-overlap.ts';

/** Bytes of source that one program may have; that of a large detector has half a million. */
const MAX_CODE = 2 ** 26;

/** The operators that the source files below a folder (`root/code/`) name, file by file. */
export function* scriptCodeParts(
  source: ByteSource,
  context: ReadContext,
  folder: string,
): Generator<Part> {
  const directory = zipDirectory(source);
  const prefix = folder.toLowerCase();
  // miniz looks records up without regard to case.
  const entries = directory.entries.filter(
    ({ name }) => name.toLowerCase().startsWith(prefix) && /\.py$/iu.test(name),
  );
  if (entries.length === 0) return;
  yield { kind: 'metadata', name: 'code', value: `${entries.length} source files` };
  const files: ScriptFile[] = [];
  let room = MAX_CODE;
  yield* visitEntries({ ...directory, entries }, function* (entry) {
    try {
      const file = readFile(source, entry, { context, prefix, room });
      if (file === undefined) return;
      files.push(file.script);
      room -= file.size;
    } catch (error) {
      yield unreadPart(entry.name, entry.localOffset, error);
    }
  });
  const defined = scriptDefinitions(files);
  for (const file of files) {
    for (const operator of scriptOperators(file, defined)) {
      yield operatorPart(file.name, file.offset, operator);
    }
  }
}

interface Reading {
  readonly context: ReadContext;
  readonly prefix: string;
  readonly room: number;
}

function readFile(
  source: ByteSource,
  entry: ZipEntry,
  { context, prefix, room }: Reading,
): { readonly script: ScriptFile; readonly size: number } | undefined {
  const read = memberBytes(source, entry, context, room);
  if (read === undefined) return undefined;
  const { bytes, offset } = read;
  const { name } = entry;
  const module = name.slice(prefix.length, -'.py'.length).replaceAll('/', '.');
  return { script: { name, module, offset, source: scriptNames(bytes) }, size: bytes.length };
}

/** The operators of a program for mobile interpreters. */
export function* bytecodeParts(tape: Tape, name: string, offset: number): Generator<Part> {
  const operators = bytecodeOperators(tape);
  if (operators === undefined) {
    const reason = 'not all operators of its bytecode can be seen';
    yield { kind: 'unread', name, offset, code: 'UNSUPPORTED', reason };
    return;
  }
  for (const operator of operators) yield operatorPart(name, offset, operator);
}

/** An operator that a program names; `base` is where the text that names it begins. */
export function operatorPart(
  name: string,
  base: number,
  { operator, offset, text }: ScriptOperator,
): OperatorPart {
  const details = text === undefined ? {} : { text };
  return {
    kind: 'operator',
    name,
    offset: base + offset,
    framework: 'torchscript',
    operator,
    details,
  };
}
