import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import {
  call,
  dict,
  global,
  pickle,
  POP,
  proto,
  stateDict,
  STOP,
  str,
  tensor,
  torchZip,
} from '../../../test/assembler.ts';
import { Session } from './session.ts';
import { windowedSource } from './windowed-source.ts';

const HOSTILE = '<b>\u202e\u0007';

function opened(bytes: Uint8Array, name = 'x.pt'): Session {
  const source = windowedSource(bytes.length, (at, length) => bytes.slice(at, at + length));
  return new Session(source, name, () => 0);
}

const attack = pickle(
  proto(2),
  call(global('os', 'system'), str('echo inert')),
  POP,
  stateDict({ [`${HOSTILE}weight`]: tensor({ key: '0', count: 2 }) }),
  STOP,
);
const torch = torchZip({ pickle: attack, storages: { 0: new Uint8Array(8) } });

test('the verdict comes with its reasons and what they let the file do', () => {
  const { verdict, findings, capabilities, format } = opened(torch).overview();
  expect([verdict, format]).toEqual(['dangerous', 'torch-zip']);
  expect(findings[0]).toMatchObject({ rule: 'call-spawns-process', target: 'os.system' });
  expect(capabilities).toEqual([{ capability: 'process-exec', targets: ['os.system'] }]);
});

test('texts of the file are escaped and clipped before anyone sees them', () => {
  const session = opened(torch);
  session.inventory();
  const { rows } = session.views.rows({ table: 'tensors', from: 0, count: 5, filter: '' });
  expect(rows).toEqual([{ name: '<b>\\u202e\\x07weight', dtype: 'F32', shape: [2], bytes: 8 }]);
  const long = opened(
    pickle(proto(2), call(global('os', 'system'), str('x'.repeat(10_000))), STOP),
  );
  expect(JSON.stringify(long.overview()).length).toBeLessThan(5000);
});

test('imports come with the worst first, and with what is done with them', () => {
  const session = opened(torch);
  const { rows } = session.views.rows({ table: 'imports', from: 0, count: 1, filter: '' });
  expect(rows[0]).toMatchObject({ name: 'os.system', uses: 'called', verdict: 'dangerous' });
});

test('pickles inside compressed streams can be looked into', () => {
  const session = opened(deflateSync(attack), 'x.joblib');
  const { pickles } = session.inventory();
  expect(pickles).toMatchObject([{ verdict: 'dangerous', size: attack.length }]);
  expect([...session.bytes({ pickle: 0, offset: 0, length: 2 })]).toEqual([0x80, 2]);
});

test('bytes of the file itself, and none behind its end', () => {
  const session = opened(torch);
  expect([...session.bytes({ pickle: undefined, offset: 0, length: 2 })]).toEqual([0x50, 0x4b]);
  expect(session.bytes({ pickle: undefined, offset: torch.length, length: 9 })).toHaveLength(0);
  expect(session.bytes({ pickle: 7, offset: 0, length: 9 })).toHaveLength(0);
});

test('two files are compared', () => {
  const clean = pickle(proto(2), stateDict({ w: tensor({ key: '0', count: 2 }) }), STOP);
  const before = opened(torchZip({ pickle: clean, storages: { 0: new Uint8Array(8) } }));
  const after = opened(torch);
  expect(after.compare(before.outline())).toEqual({ imports: 1, tensors: 2, metadata: 0 });
});

test('what is no model at all is not judged clean, and has nothing in it', () => {
  const session = opened(new TextEncoder().encode('just words'), 'notes.txt');
  expect(session.overview().verdict).toBe('incomplete');
  expect(session.inventory()).toMatchObject({ pickles: [], tensors: { count: 0 } });
  expect(() => session.replay(0)).toThrow('there is no pickle 0');
});

describe('the replay', () => {
  const session = opened(attack, 'x.pkl');
  session.inventory();
  const replay = session.replay(0);
  const { step } = replay.landmarks().find(({ kind }) => kind === 'call') ?? { step: -1 };

  test('knows where something is called, and what the judge said of it', () => {
    expect(replay.landmarks().slice(0, 2)).toMatchObject([
      { kind: 'import', what: 'os.system', verdict: 'dangerous' },
      { kind: 'call', what: "os.system('echo inert')", verdict: 'dangerous' },
    ]);
    expect(replay.opcodes(step, 1).rows).toMatchObject([{ name: 'REDUCE', length: 1 }]);
  });

  test('shows the machine before the call, and what the call left after it', () => {
    const before = replay.state(step);
    expect(before).toMatchObject({ alarm: true, stackSize: 2 });
    expect(before.says).toContain("Calls os.system('echo inert')");
    expect(before.stack.map(({ text }) => text)).toEqual(["('echo inert',)", 'os.system']);
    const after = replay.state(step + 1);
    expect(after.stack).toMatchObject([{ kind: 'object', fresh: true }]);
    expect(after.objects[0]).toMatchObject({ text: "os.system('echo inert')", fresh: true });
  });

  test('begins with nothing and ends with the object', () => {
    expect(replay.state(0)).toMatchObject({ stackSize: 0, memoSize: 0, objectCount: 0 });
    const { total } = replay.opcodes(0, 0);
    expect(replay.state(total).says).toContain('has ended');
    expect(replay.state(total - 1).says).toContain('The end.');
  });

  test('finds the opcode and the line of Python that a byte belongs to', () => {
    const { rows } = replay.opcodes(0, 20);
    const call = rows[step];
    expect(replay.stepAt(call?.offset ?? 0)).toBe(step);
    expect(replay.stepAt((rows[1]?.offset ?? 0) + 3)).toBe(1);
    const line = replay.lineAt(call?.offset ?? 0);
    expect(replay.python(line, 1).rows[0]?.text).toContain("'echo inert'");
  });

  test('a pickle that breaks off is replayed as far as it goes, and says why', () => {
    const cut = opened(attack.subarray(0, 30), 'cut.pkl');
    cut.inventory();
    const half = cut.replay(0);
    const { total } = half.opcodes(0, 0);
    expect(half.state(total).says).toContain('stops here with an error');
  });

  test('data alone has no landmark and no alarm', () => {
    const data = opened(pickle(proto(2), dict([str('a'), str('b')]), STOP), 'a.pkl');
    data.inventory();
    expect(data.replay(0).landmarks()).toEqual([]);
    expect(data.replay(0).state(1)).toMatchObject({ alarm: false });
  });
});
