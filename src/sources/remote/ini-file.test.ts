import { expect, test } from 'vitest';
import { parseIni } from './ini-file.ts';

const read = (text: string): unknown =>
  Object.fromEntries([...parseIni(text)].map(([name, keys]) => [name, Object.fromEntries(keys)]));

test('reads sections, keys, comments and keys under a key', () => {
  const text = [
    '\uFEFF# comment',
    '[default]',
    'aws_access_key_id = AKIA=EXAMPLE',
    '; comment',
    'Region: eu-central-1',
    's3 =',
    '    addressing_style = virtual',
    '    max_queue = 10',
    'output=json',
    '',
    '[profile two words]\r',
    '  region = us-west-2\r',
    '[default]',
    'more = 1',
    'no pair',
  ].join('\n');
  expect(read(text)).toEqual({
    default: {
      aws_access_key_id: 'AKIA=EXAMPLE',
      region: 'eu-central-1',
      s3: '',
      's3.addressing_style': 'virtual',
      's3.max_queue': '10',
      output: 'json',
      more: '1',
    },
    'profile two words': { region: 'us-west-2' },
  });
});

test('takes no section for the name of a property of objects', () => {
  expect(parseIni('[__proto__]\na = 1').get('__proto__')?.get('a')).toBe('1');
});
