/**
 * Parquet as our own writer writes it: one plain page for each column of a group. It proves that what was
 * written is what was meant, and reads no other files.
 * @module
 */
import { ModelFileError } from '../../core/error.ts';
import { readExactly, type ByteSource } from '../../core/source.ts';
import { ByteCursor } from '../../formats/byte-cursor.ts';
import { readThrift, type ThriftFields, type ThriftNode } from '../frame/thrift-reader.ts';
import type { ModelReader } from '../model/model.ts';
import type { ModelValue } from '../model/value.ts';

const MAGIC = 'PAR1';
const TAIL = 8;

/** Reader of pages: their bytes by group and column. */
export const parquet: ModelReader = {
  formats: ['parquet'],
  read(source) {
    const entries: (readonly [ModelValue, ModelValue])[] = [];
    for (const [number, group] of listOf(footerOf(source).get(4)).entries()) {
      for (const chunk of listOf(fieldsOf(group).get(1))) {
        const { name, offset, length } = pageOf(source, fieldsOf(fieldsOf(chunk).get(3)));
        const data = { kind: 'span', source, offset } as const;
        const tensor = { dtype: 'U8', shape: [length], data } as const;
        const key: ModelValue = { kind: 'str', text: `${number}.${name}` };
        entries.push([key, { kind: 'tensor', type: 'tensor', tensor }]);
      }
    }
    const root: ModelValue = { kind: 'dict', entries };
    const facts = new Map<string, string>();
    return { format: 'parquet', root, framework: undefined, facts, notRun: [], left: [] };
  },
};

/** FileMetaData: its length and a magic number stand behind it. */
function footerOf(source: ByteSource): ThriftFields {
  const start = source.size - TAIL;
  const tail = readExactly(source, start, TAIL, 'parquet').slice();
  const length = new DataView(tail.buffer).getUint32(0, true);
  const magic = String.fromCharCode(...tail.subarray(4));
  if (magic !== MAGIC || length > start) throw refused(`a footer of ${length} bytes`, start);
  return readThrift(
    new ByteCursor(source, { format: 'parquet', start: start - length, end: start }),
  );
}

interface Page {
  readonly name: string;
  readonly offset: number;
  readonly length: number;
}

/** The one page of a column chunk, by its ColumnMetaData. */
function pageOf(source: ByteSource, meta: ThriftFields): Page {
  const [path] = listOf(meta.get(3));
  const [codec, total, start] = [4, 7, 9].map((number) => numberOf(meta.get(number)));
  if (!(path instanceof Uint8Array) || codec !== 0 || total === undefined || start === undefined) {
    throw refused('a column that is compressed, or has no name or place', 0);
  }
  const cursor = new ByteCursor(source, { format: 'parquet', start, end: start + total });
  const length = numberOf(readThrift(cursor).get(3));
  if (length === undefined || cursor.offset + length !== start + total) {
    throw refused(`a page of ${length} bytes in a column of ${total}`, start);
  }
  cursor.demand(length);
  return { name: new TextDecoder().decode(path), offset: cursor.offset, length };
}

function listOf(node: ThriftNode | undefined): readonly ThriftNode[] {
  return Array.isArray(node) ? node : [];
}

function fieldsOf(node: ThriftNode | undefined): ThriftFields {
  return node instanceof Map ? node : new Map();
}

function numberOf(node: ThriftNode | undefined): number | undefined {
  return typeof node === 'number' ? node : undefined;
}

function refused(message: string, offset: number): ModelFileError {
  return new ModelFileError('MALFORMED', message, { format: 'parquet', offset });
}
