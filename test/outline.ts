/**
 * What the readers say about a file, one line for each part, read recursively as a scan reads.
 * @module
 */
import { ModelFileError } from '../src/core/error.ts';
import { Budget } from '../src/core/limits.ts';
import { bytesSource, type ByteSource } from '../src/core/source.ts';
import { detectAll } from '../src/formats/detect.ts';
import type { Format, Part } from '../src/formats/format.ts';

const DEPTH = 6;

/**
 * `format a+b`, `pickle NAME: module.name …`, `CODE NAME`, `unread CODE NAME`, `error CODE`. Members of
 * members are joined by `!`; what is recognised as nothing leaves no line; metadata leaves none either.
 */
export function outline(input: Uint8Array | ByteSource, budget: Budget = new Budget()): string[] {
  const source = input instanceof Uint8Array ? bytesSource(input) : input;
  return [...lines(source, '', budget, 0)];
}

function* lines(
  source: ByteSource,
  path: string,
  budget: Budget,
  depth: number,
): Generator<string> {
  try {
    const formats = detectAll(source);
    if (formats.length === 0) return;
    yield `format ${formats.map(({ id }) => id).join('+')} ${path}`.trimEnd();
    for (const format of formats) yield* formatLines(source, format, path, budget, depth);
  } catch (error) {
    if (!(error instanceof ModelFileError)) throw error;
    yield `error ${error.code} ${path}`.trimEnd();
  }
}

function* formatLines(
  source: ByteSource,
  format: Format,
  path: string,
  budget: Budget,
  depth: number,
): Generator<string> {
  for (const part of format.read(source, { budget })) yield* partLines(part, path, budget, depth);
}

function* partLines(part: Part, path: string, budget: Budget, depth: number): Generator<string> {
  const own = part.kind === 'anomaly' ? (part.member ?? '') : part.name;
  const name = [path, own].filter((one) => one !== '').join('!');
  if (part.kind === 'pickle') {
    yield `pickle ${name}: ${imports(part.tape)}`.trimEnd();
    if (part.tape.outcome !== 'stop') yield `${part.tape.outcome} ${name}`.trimEnd();
  } else if (part.kind === 'anomaly') {
    yield `${part.code} ${name}`.trimEnd();
  } else if (part.kind === 'unread') {
    yield `unread ${part.code} ${name}`.trimEnd();
  } else if (part.kind === 'tensor') {
    yield `tensor ${name} ${part.dtype} [${part.shape.join(', ')}]`;
  } else if (part.kind === 'file' && depth < DEPTH && part.source.size > 0) {
    yield* lines(part.source, name, budget, depth + 1);
  }
}

function imports(tape: Extract<Part, { kind: 'pickle' }>['tape']): string {
  const names: string[] = [];
  for (const fact of tape.facts(() => false)) {
    if (fact.kind === 'import') names.push(`${fact.symbol.module}.${fact.symbol.name}`);
  }
  return names.join(' ');
}
