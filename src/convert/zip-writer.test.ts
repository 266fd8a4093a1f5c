import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MemorySink, modelContext } from '../../test/memory-output.ts';
import { ModelFileError } from '../core/error.ts';
import { bytesSource } from '../core/source.ts';
import { openArchive } from './zip-member-source.ts';
import { centralHeader, endRecords, localHeader } from './zip-records.ts';
import { ZipWriter } from './zip-writer.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const context = modelContext();

describe('a zip', () => {
  it('holds what was added, however it was added', () => {
    const sink = new MemorySink();
    const zip = new ZipWriter(sink);
    zip.addBytes('a', bytesOf('first'));
    zip.add('b/é', 6, (put) => put.copy(bytesSource(bytesOf('xsecondx')), 1, 6));
    zip.add('c', undefined, (put) => {
      put.write(bytesOf('thi'));
      put.write(bytesOf('rd'));
    });
    zip.finish();
    const archive = openArchive(bytesSource(sink.written()), context);
    expect(archive.directory.anomalies).toEqual([]);
    const read = (name: string): string =>
      new TextDecoder().decode(archive.bytes(name, 100) ?? new Uint8Array(0));
    expect(['a', 'b/é', 'c'].map(read)).toEqual(['first', 'second', 'third']);
  });

  it('places data where an alignment asks for it, whatever stands before', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(300), { minLength: 1, maxLength: 6 }),
        fc.constantFrom(1, 2, 16, 64, 4096),
        (sizes, alignment) => {
          const sink = new MemorySink();
          const zip = new ZipWriter(sink);
          const starts: number[] = [];
          for (const [i, size] of sizes.entries()) {
            zip.add(
              `member ${i}`,
              size,
              (put) => {
                starts.push(sink.position);
                put.write(new Uint8Array(size).fill(i));
              },
              { alignment },
            );
          }
          zip.finish('note');
          expect(starts.filter((start) => start % alignment !== 0)).toEqual([]);
          const archive = openArchive(bytesSource(sink.written()), context);
          expect(archive.directory.anomalies).toEqual([]);
          for (const [i, size] of sizes.entries()) {
            expect(archive.bytes(`member ${i}`, 300)).toEqual(new Uint8Array(size).fill(i));
          }
        },
      ),
    );
  });

  it('refuses names that lead elsewhere, twice the same, and a wrong size', () => {
    const zip = new ZipWriter(new MemorySink());
    for (const name of ['', '../x', '/x', 'a//b', 'a/', 'a\\b', 'C:x', 'a\0', '\ud800']) {
      expect(() => zip.addBytes(name, bytesOf('')), name).toThrow(ModelFileError);
    }
    zip.addBytes('a', bytesOf(''));
    expect(() => zip.addBytes('a', bytesOf(''))).toThrow('two members named "a"');
    expect(() => zip.add('b', 2, (put) => put.write(bytesOf('x')))).toThrow(
      '"b" was to have 2 bytes and has 1',
    );
  });
});

describe('what is larger than 32 bits', () => {
  const member = { name: bytesOf('m'), crc: 1, padding: 0 };

  it('stands in ZIP64 fields of both headers', () => {
    const large = { ...member, size: 2 ** 33, offset: 2 ** 34, wide: true };
    const local = new DataView(localHeader(large).buffer);
    expect([local.getUint32(18, true), local.getUint16(31, true)]).toEqual([0xffff_ffff, 1]);
    expect(local.getBigUint64(35, true)).toBe(2n ** 33n);
    const central = new DataView(centralHeader(large).buffer);
    expect([central.getUint32(20, true), central.getUint32(42, true)]).toEqual([
      0xffff_ffff, 0xffff_ffff,
    ]);
    expect([51, 59, 67].map((at) => central.getBigUint64(at, true))).toEqual([
      2n ** 33n,
      2n ** 33n,
      2n ** 34n,
    ]);
  });

  it('has the ZIP64 end records before the usual one', () => {
    const comment = new Uint8Array(0);
    const end = new DataView(endRecords({ at: 2 ** 35, size: 10, count: 70_000, comment }).buffer);
    expect(end.getUint32(0, true)).toBe(0x06064b50);
    expect(end.getBigUint64(48, true)).toBe(2n ** 35n);
    expect(end.getBigUint64(64, true)).toBe(2n ** 35n + 10n);
    expect([end.getUint32(76, true), end.getUint16(86, true)]).toEqual([0x06054b50, 0xffff]);
  });
});
