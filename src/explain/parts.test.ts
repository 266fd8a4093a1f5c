import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import * as asm from '../../test/assembler.ts';
import { Budget, LIMITS } from '../core/limits.ts';
import { bytesSource, type ByteSource } from '../core/source.ts';
import { partsOf, type Met } from './parts.ts';

const PICKLE = asm.pickle(asm.proto(2), asm.num(1), asm.STOP);
const told = (met: Iterable<Met>): string[] =>
  [...met].map((one) =>
    one.kind === 'part' ? `${one.part.kind} ${one.member}` : `${one.kind} ${one.member}`,
  );

test('goes through formats in each other under the names of a scan', () => {
  const inner = asm.zip([{ name: 'a.pkl', data: PICKLE }]);
  const seen = told(partsOf(bytesSource(new Uint8Array(gzipSync(inner)))));
  expect(seen).toContain('format (gzip)');
  expect(seen).toContain('pickle (gzip)!/a.pkl');
});

test('streams are made readable in any order where there is a way', () => {
  const spooled: ByteSource[] = [];
  const spool = (stream: ByteSource): ByteSource => {
    const source = bytesSource(stream.read(0, 2 ** 20).slice());
    spooled.push(source);
    return source;
  };
  const seen = [...partsOf(bytesSource(new Uint8Array(gzipSync(PICKLE))), { spool })];
  expect(spooled.length).toBe(1);
  expect(seen.find(({ kind, member }) => kind === 'format' && member !== '')).toMatchObject({
    size: PICKLE.length,
  });
});

test('what cannot be read is told, and what stands beside it goes on', () => {
  const bytes = asm.zip([
    { name: 'cut.npy', data: asm.npy({ data: new Uint8Array(8) }).slice(0, 20) },
    { name: 'b.pkl', data: PICKLE },
  ]);
  const seen = told(partsOf(bytesSource(bytes)));
  expect(seen).toContain('unread cut.npy');
  expect(seen).toContain('pickle b.pkl');
});

test('formats in each other end at the limit', () => {
  const budget = new Budget({ ...LIMITS, depth: 1 });
  const bytes = new Uint8Array(gzipSync(gzipSync(PICKLE)));
  const unread = [...partsOf(bytesSource(bytes), { budget })].find(({ kind }) => kind === 'unread');
  expect(unread).toMatchObject({
    code: 'LIMIT_EXCEEDED',
    message: 'more than 1 formats in each other',
  });
});

test('a defect of ours is told as one', () => {
  const source: ByteSource = {
    size: 100,
    read: () => {
      throw new TypeError('oops');
    },
  };
  expect([...partsOf(source)]).toEqual([
    {
      kind: 'unread',
      member: '',
      code: 'INTERNAL',
      message: 'a defect of pickleproof, please report it: TypeError: oops',
      offset: undefined,
    },
  ]);
});
