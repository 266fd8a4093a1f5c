import { expect, test } from 'vitest';
import { call, global, pickle, proto, STOP, str } from '../../test/assembler.ts';
import { MemoryOutput } from '../../test/memory-output.ts';
import { scanned } from '../../test/scanned.ts';
import { npz } from '../convert/writers/npz.ts';
import { skops } from '../convert/writers/skops.ts';
import { ModelFileError } from '../core/error.ts';
import { BUILT_IN } from '../policy/profile.ts';
import { assertHarmless } from './judge-output.ts';

const evil = pickle(proto(4), call(global('os', 'system'), str('echo inert')), STOP);
const plain = pickle(proto(4), str('x'), STOP);

function outputOf(bytes: Uint8Array) {
  const output = new MemoryOutput('model');
  output.create('model').write(bytes);
  return { output, file: 'model', policy: BUILT_IN };
}

test('what comes out of a dangerous file is judged where it could be dangerous', () => {
  const judged = scanned(evil);
  expect(() => assertHarmless(judged, skops, outputOf(evil))).toThrow(ModelFileError);
  expect(() => assertHarmless(judged, skops, outputOf(evil))).toThrow(
    'would be dangerous too: calls',
  );
  expect(() => assertHarmless(judged, skops, outputOf(plain))).not.toThrow();
});

test('tensors alone, and what comes out of other files, need no second look', () => {
  expect(() => assertHarmless(scanned(evil), npz, outputOf(evil))).not.toThrow();
  expect(() => assertHarmless(scanned(plain), skops, outputOf(evil))).not.toThrow();
});
