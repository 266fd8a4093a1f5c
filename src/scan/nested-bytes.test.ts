import { expect, test } from 'vitest';
import {
  binunicode,
  call,
  global,
  hex,
  inst,
  MARK,
  OBJ,
  pickle,
  proto,
  STOP,
  str,
  type Piece,
} from '../../test/assembler.ts';
import { scanned } from '../../test/scanned.ts';

/** What `torch.load` takes for one of its old files: a pickle behind the magic number. */
const legacy = pickle(
  hex('80028a0a6cfc9c46f9206aa850192e'),
  proto(2),
  call(global('posix', 'system'), str('echo inert')),
  STOP,
);
const text: Piece = binunicode(String.fromCharCode(...legacy));

test.each<readonly [string, Piece]>([
  ['REDUCE', call(global('_codecs', 'encode'), text, str('latin1'))],
  ['INST', [MARK, text, str('latin1'), inst('_codecs', 'encode')]],
  ['OBJ', [MARK, global('_codecs', 'encode'), text, str('latin1'), OBJ]],
])('a file of torch in a text that %s makes bytes of is judged', (_how, bytes) => {
  const loaded = call(global('torch.storage', '_load_from_bytes'), bytes);
  expect(scanned(pickle(proto(2), loaded, STOP)).verdict).toBe('dangerous');
});
