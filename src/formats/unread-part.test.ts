import { expect, test } from 'vitest';
import { ModelFileError } from '../core/error.ts';
import type { ByteSource } from '../core/source.ts';
import { settle } from './settle.ts';
import { unreadPart } from './unread-part.ts';
import { zip } from './zip.ts';
import { Budget } from '../core/limits.ts';
import { npz } from './npz.ts';

test('a member that cannot be read says why', () => {
  const error = new ModelFileError('TRUNCATED', '4 bytes expected at 0, 3 are there');
  expect(unreadPart('x', 7, error)).toEqual({
    kind: 'unread',
    name: 'x',
    offset: 7,
    code: 'TRUNCATED',
    reason: '4 bytes expected at 0, 3 are there',
  });
});

test.each([
  ['a failing disk', new ModelFileError('SOURCE_FAILED', 'EIO')],
  ['a defect of ours', new ModelFileError('INTERNAL', 'oops')],
  ['anything else', new RangeError('oops')],
])('%s is no property of the member', (_name, error) => {
  expect(() => unreadPart('x', 0, error)).toThrow(error);
});

test('a failing disk is never taken for a property of the file', () => {
  const failing: ByteSource = {
    size: 100,
    read: () => {
      throw new ModelFileError('SOURCE_FAILED', 'EIO');
    },
  };
  const head = Uint8Array.of(0x50, 0x4b, 3, 4);
  expect(() => [...zip.read(failing, { budget: new Budget() })]).toThrow('EIO');
  expect(() => npz.detect(head, failing)).toThrow('EIO');
});

test('a stream is read to its end, and one that never ends its size is left', () => {
  let size = Number.POSITIVE_INFINITY;
  const reads: number[] = [];
  settle({
    get size() {
      return size;
    },
    read: (offset, length) => {
      reads.push(offset);
      if (offset > 100_000) size = 131_072;
      return new Uint8Array(length);
    },
  });
  expect(reads).toEqual([0, 65_536, 131_072]);
  settle({ size: Number.POSITIVE_INFINITY, read: () => new Uint8Array(0) });
});
