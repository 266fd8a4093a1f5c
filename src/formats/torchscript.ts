/**
 * What torch.jit.save writes: a program beside the tensors.
 * @module
 */
import type { ByteSource } from '../core/source.ts';
import type { Tape } from '../pickle/tape.ts';
import type { Format, OperatorPart, Part, ReadContext } from './format.ts';
import { rootOf, torchArchive, torchParts } from './torch-archive.ts';
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
import { detectedDirectory } from './zip-read.ts';

/** Bytes of source that one program may have; that of a large detector has half a million. */
const MAX_CODE = 2 ** 26;

/** TorchScript: torch.load hands an archive with constants.pkl to torch.jit.load. */
export const torchscript: Format = {
  id: 'torchscript',
  spec: 'https://github.com/pytorch/pytorch/blob/main/torch/csrc/jit/docs/serialization.md',
  rank: 10,
  family: 'zip',
  detect: (head, source) => torchArchive(detectedDirectory(head, source))?.hasConstants === true,
  *read(source, context) {
    yield* codeParts(source, context);
    yield* torchParts(source, context, { bytecode: bytecodeParts });
  },
};

/** The operators that the source files name, file by file. */
function* codeParts(source: ByteSource, context: ReadContext): Generator<Part> {
  const directory = zipDirectory(source);
  const prefix = `${rootOf(directory) ?? ''}/code/`.toLowerCase();
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
function* bytecodeParts(tape: Tape, name: string, offset: number): Generator<Part> {
  const operators = bytecodeOperators(tape);
  if (operators === undefined) {
    const reason = 'not all operators of its bytecode can be seen';
    yield { kind: 'unread', name, offset, code: 'UNSUPPORTED', reason };
    return;
  }
  for (const operator of operators) yield operatorPart(name, offset, operator);
}

function operatorPart(
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
