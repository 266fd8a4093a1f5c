import { expect, test } from 'vitest';
import { ModelFileError } from '../../core/error.ts';
import { bareMessage, namedFailure, namedMessage } from './named-failure.ts';

test('a message says its address once', () => {
  expect(namedMessage('https://h/a.pt', 'https://h/a.pt?…: HTTP 404')).toBe(
    'https://h/a.pt?…: HTTP 404',
  );
  expect(namedMessage('hf://o/m/a.pt', 'https://h/a.pt: HTTP 404')).toBe(
    'hf://o/m/a.pt: https://h/a.pt: HTTP 404',
  );
  expect(bareMessage('s3://b', 's3://b: no such bucket')).toBe('no such bucket');
  expect(bareMessage('s3://b', 's3://bc: no such bucket')).toBe('s3://bc: no such bucket');
});

test('a failure keeps its code; what is none of ours stays what it is', () => {
  const failure = new ModelFileError('TRUNCATED', 'it ends');
  expect(namedFailure('a', failure)).toMatchObject({ code: 'TRUNCATED', message: 'a: it ends' });
  expect(() => namedFailure('a', new TypeError('bug'))).toThrow(TypeError);
});
