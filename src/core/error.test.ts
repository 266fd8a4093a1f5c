import { expect, test } from 'vitest';
import { ModelFileError } from './error.ts';

test('an error says what, where and why', () => {
  const cause = new RangeError('why');
  const error = new ModelFileError('MALFORMED', 'what', { format: 'zip', offset: 5, cause });
  expect(error).toMatchObject({
    name: 'ModelFileError',
    code: 'MALFORMED',
    message: 'what',
    format: 'zip',
    offset: 5,
    cause,
  });
  expect(error).toBeInstanceOf(Error);
});

test('an error need not know where', () => {
  const error = new ModelFileError('INTERNAL', 'what');
  expect([error.format, error.offset, error.cause]).toEqual([undefined, undefined, undefined]);
});
