import { describe, expect, test } from 'vitest';
import type { Piece } from '../../test/assemble/bytes.ts';
import { NEWFALSE, STOP, global, proto } from '../../test/assemble/opcodes.ts';
import { attributes, call, instance, num, pickle, str, tuple } from '../../test/assemble/pickle.ts';
import { stateDict, storage, tensor, torchZip } from '../../test/assemble/torch.ts';
import { convertedBy, modelOf, tensorsOf } from '../../test/converted.ts';
import { convertInMemory } from '../../test/memory-output.ts';
import type { Conversion, ConvertRequest } from './convert.ts';

const BYTES = Uint8Array.from({ length: 16 }, (_byte, i) => i);
const hex = Buffer.from(BYTES).toString('hex');
const weight = tensor({ key: '0', count: 4 });
const other = tensor({ key: '1', count: 4 });

interface Converted {
  readonly conversion: Conversion;
  /** Files that were written. */
  readonly names: string[];
  readonly text: (name: string) => string;
  readonly tensors: Record<string, string>;
}

/** A conversion of what torch.save would have written, and the tensors of the output. */
function converted(
  root: Piece,
  request: Partial<Omit<ConvertRequest, 'writer'>> & { readonly to?: string } = {},
): Converted {
  const { to = 'safetensors', ...rest } = request;
  const bytes = torchZip({
    pickle: pickle(proto(2), root, STOP),
    storages: { '0': BYTES, '1': BYTES.toReversed() },
  });
  const { output, conversion } = convertedBy(to, modelOf(bytes), { name: 'model.out', ...rest });
  const main = conversion.files[0] ?? '';
  const siblings = Object.fromEntries(output.names().map((name) => [name, output.bytesOf(name)]));
  return {
    conversion,
    names: output.names(),
    text: (name) => Buffer.from(output.bytesOf(name)).toString('utf8'),
    tensors: main.endsWith('.json') ? {} : tensorsOf(modelOf(output.bytesOf(main), siblings)),
  };
}

describe('a state dict', () => {
  test('becomes a file of the same tensors, with nothing lost', () => {
    const { conversion, tensors, names } = converted(stateDict({ a: weight, b: other }));
    expect(tensors).toEqual({
      a: `F32 [4] ${hex}`,
      b: `F32 [4] ${Buffer.from(BYTES.toReversed()).toString('hex')}`,
    });
    expect(conversion).toMatchObject({
      root: '',
      tensors: { count: 2, bytes: 32 },
      aliased: [],
      copied: [],
      dropped: [],
      lossy: false,
      sidecar: undefined,
    });
    expect(names).toEqual(['model.out']);
  });

  test('says which names are one tensor, and writes it once', () => {
    const { conversion, tensors } = converted(stateDict({ a: weight, b: weight }));
    expect(Object.keys(tensors)).toEqual(['a']);
    expect(conversion.aliased).toEqual([{ name: 'b', keptAs: 'a' }]);
    expect(conversion.lossy).toBe(false);
  });

  test('of several files has an index that names them', () => {
    const { conversion, names, text } = converted(stateDict({ a: weight, b: other }), {
      maxShardSize: 16,
    });
    expect(conversion.files).toEqual([
      'model.out.index.json',
      'model-00001-of-00002.out',
      'model-00002-of-00002.out',
    ]);
    expect(names).toHaveLength(3);
    expect(JSON.parse(text('model.out.index.json'))).toMatchObject({
      metadata: { total_size: 32 },
      weight_map: { a: 'model-00001-of-00002.out', b: 'model-00002-of-00002.out' },
    });
  });
});

describe('a checkpoint', () => {
  const checkpoint = attributes({
    epoch: num(3),
    state_dict: stateDict({ w: weight }),
    note: str('x'),
  });

  test('keeps the values beside the model in the sidecar, and says so', () => {
    const { conversion, tensors, text } = converted(checkpoint, { sidecar: 'model.meta.json' });
    expect(Object.keys(tensors)).toEqual(['w']);
    expect(conversion.root).toBe('state_dict');
    expect(conversion.lossy).toBe(false);
    expect(conversion.dropped.map(({ path, keptIn }) => `${path} ${keptIn}`)).toEqual([
      'epoch sidecar',
      'note sidecar',
    ]);
    expect(JSON.parse(text('model.meta.json'))).toEqual({
      schema: 'pickleproof/meta/v1',
      values: { epoch: 3, note: 'x' },
    });
  });

  test('loses them without one, and says that too', () => {
    const { conversion, names } = converted(checkpoint);
    expect(conversion.lossy).toBe(true);
    expect(conversion.dropped.map(({ path, keptIn }) => [path, keptIn])).toEqual([
      ['epoch', undefined],
      ['note', undefined],
    ]);
    expect(names).toEqual(['model.out']);
  });

  test('loses tensors beside the model, unless everything is asked for', () => {
    const both = attributes({
      state_dict: stateDict({ w: weight }),
      optimizer: attributes({ m: other }),
    });
    const part = converted(both, { sidecar: 'model.meta.json' });
    expect(part.conversion.lossy).toBe(true);
    expect(part.conversion.dropped).toEqual([{ path: 'optimizer', kind: 'dict' }]);
    const whole = converted(both, { root: '.' });
    expect(Object.keys(whole.tensors)).toEqual(['optimizer.m', 'state_dict.w']);
    expect(whole.conversion.lossy).toBe(false);
  });

  test('can be converted in part', () => {
    const { tensors, conversion } = converted(checkpoint, { root: 'state_dict.w', to: 'npy' });
    expect(Object.values(tensors)).toEqual([`F32 [4] ${hex}`]);
    expect(conversion.root).toBe('state_dict.w');
  });
});

describe('objects', () => {
  const net = instance(global('acme.net', 'Net'));
  const evil = call(global('os', 'system'), str('echo inert'));

  test('are not made: they are told, kept as text, and count as lost', () => {
    const root = attributes({ state_dict: stateDict({ w: weight }), cfg: net, evil });
    const { conversion, text } = converted(root, { sidecar: 'model.meta.json' });
    expect(conversion.notRun).toEqual([
      { target: 'acme.net.Net', how: 'newobj' },
      { target: 'os.system', how: 'reduce' },
    ]);
    expect(conversion.dropped).toEqual([
      { path: 'cfg', kind: 'object', type: 'acme.net.Net', keptIn: 'sidecar' },
      { path: 'evil', kind: 'object', type: 'os.system', keptIn: 'sidecar' },
    ]);
    expect(conversion.lossy).toBe(true);
    expect(JSON.parse(text('model.meta.json')).values.evil).toEqual({
      $object: { $symbol: 'os.system' },
      how: 'reduce',
      args: { $tuple: ['echo inert'] },
    });
  });

  test('never reach the output', () => {
    const root = attributes({ w: weight, evil });
    const { text } = converted(root, { sidecar: 'model.meta.json' });
    expect(text('model.out')).not.toContain('system');
  });
});

describe('views', () => {
  const overlapping = (offset: number): Piece =>
    call(
      global('torch._utils', '_rebuild_tensor_v2'),
      storage({ key: '0', count: 4 }),
      num(offset),
      tuple(num(2)),
      tuple(num(1)),
      NEWFALSE,
      call(global('collections', 'OrderedDict')),
    );
  const both = stateDict({ a: overlapping(0), b: overlapping(1) });

  test('that overlap are refused, or written in full', () => {
    expect(() => converted(both, { cloneOverlaps: false })).toThrow('--clone-overlaps');
    const { conversion, tensors } = converted(both, { cloneOverlaps: true });
    expect(tensors).toEqual({ a: `F32 [2] ${hex.slice(0, 16)}`, b: `F32 [2] ${hex.slice(8, 24)}` });
    expect(conversion.copied).toEqual(['a', 'b']);
  });

  test('that repeat a few bytes until the disk is full are refused', () => {
    const endless = call(
      global('torch._utils', '_rebuild_tensor_v2'),
      storage({ key: '0', count: 4 }),
      num(0),
      tuple(num(2 ** 30), num(2 ** 10)),
      tuple(num(0), num(0)),
      NEWFALSE,
      call(global('collections', 'OrderedDict')),
    );
    expect(() => converted(stateDict({ a: endless }))).toThrow(
      expect.objectContaining({ code: 'LIMIT_EXCEEDED' }),
    );
  });
});

test('an output that differs is never taken for a conversion', () => {
  const bytes = torchZip({
    pickle: pickle(proto(2), stateDict({ a: weight }), STOP),
    storages: { '0': BYTES },
  });
  const model = modelOf(bytes);
  const writer = {
    id: 'broken',
    title: 'a writer that forgets a tensor',
    extensions: ['.safetensors'],
    format: 'safetensors',
    holds: 'tensors',
  } as const;
  expect(() =>
    convertInMemory(model, {
      ...writer,
      write(content, output) {
        const header = Buffer.from('{}      ');
        const sink = output.create(output.name);
        sink.write(Uint8Array.of(header.length, 0, 0, 0, 0, 0, 0, 0));
        sink.write(header);
        return { files: [output.name], tensors: content.tensors, dropped: [] };
      },
    }),
  ).toThrow('the output is not what was read: 1 tensors were written, 0 are read back');
});

test('a model of nothing is a file of nothing', () => {
  const { conversion, tensors } = converted(attributes({ a: num(1) }), { sidecar: 'm.json' });
  expect(tensors).toEqual({});
  expect(conversion.tensors).toEqual({ count: 0, bytes: 0 });
});
