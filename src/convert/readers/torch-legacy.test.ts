import { expect, test } from 'vitest';
import {
  BINPERSID,
  global,
  pickle,
  proto,
  STOP,
  str,
  torchLegacy,
  tuple,
} from '../../../test/assembler.ts';
import { modelFrom } from '../../../test/memory-output.ts';

test('the class of a whole module stands in its place, also where nothing else does', () => {
  const id = tuple(str('module'), global('a.b', 'Net'), str('net.py'), str('class Net: ...'));
  const bytes = torchLegacy({ pickle: pickle(proto(2), id, BINPERSID, STOP) });
  expect(modelFrom(bytes, 'torch-legacy').root).toEqual({
    kind: 'symbol',
    symbol: { module: 'a.b', name: 'Net' },
  });
});
