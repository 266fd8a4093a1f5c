import { expect, test } from 'vitest';
import { PLAIN } from '../../report/reporter.ts';
import type { Explanation, Step } from '../explanation.ts';
import { pageHtml } from '../html.ts';
import { pageText } from '../text.ts';
import { pageOf } from './page.ts';

const EMPTY: Explanation = {
  schema: 'pickleproof/explain/v1',
  path: 'model',
  size: 10,
  format: 'zip',
  verdict: 'clean',
  complete: true,
  about: {
    name: 'a zip archive',
    what: 'files',
    writer: undefined,
    frameworks: [],
    python: undefined,
  },
  members: [],
  pickles: [],
  operators: [],
  code: [],
  references: [],
  tensors: { count: 0, bytes: 0, types: [] },
  metadata: [],
  findings: [],
  next: ['Nothing.'],
};
const STEP: Step = {
  how: 'reduce',
  target: 'a.f',
  count: 1,
  arguments: '(1)',
  offset: 7,
  ordinary: true,
  why: [],
  capabilities: [],
};

const shown = (parts: Partial<Explanation>): string =>
  pageText(pageOf({ ...EMPTY, ...parts }), { paint: PLAIN, width: 110 });
const story = (...steps: readonly Partial<Step>[]): string =>
  shown({
    pickles: [
      {
        member: '',
        opcodes: 5,
        protocol: 4,
        steps: steps.map((step) => ({ ...STEP, ...step })),
        stepsOmitted: 3,
        origins: [],
        layers: [{ offset: 3, level: 1, what: 'bytecode', bytes: 40, shown: 'f os' }],
        stops: undefined,
      },
    ],
  });

test('what is in a file besides pickles has a section each', () => {
  const page = shown({
    operators: [
      { member: '', framework: 'onnx', operator: 'ai.onnx::Add', count: 2 },
      { member: '', framework: 'keras', operator: 'keras.layers.Dense', count: 1 },
      { member: '', framework: 'tensorflow', operator: 'WriteFile', count: 1 },
    ],
    findings: [
      {
        rule: 'operator-capability',
        verdict: 'dangerous',
        severity: 'high',
        message: 'the graph runs WriteFile',
        capabilities: ['file-write'],
        target: 'WriteFile',
        member: 'graph.pb',
        offset: 9,
        fingerprint: '',
        references: [],
      },
    ],
    code: [
      { member: 'l', language: 'python-bytecode', runs: 'load', length: 9, text: '' },
      { member: '', language: 'jinja', runs: 'use', length: 9, text: 'x\n'.repeat(30) },
      { member: '', language: 'other', runs: 'asked', length: 1, text: 'y' },
    ],
    references: [
      { member: 'm', purpose: 'weights', target: 'w.bin', reach: 'inside' },
      { member: '', purpose: 'code', target: 'https://example.org', reach: 'network' },
      { member: '', purpose: 'asset', target: '../x', reach: 'escapes' },
    ],
    members: [
      { path: 'a.pkl', format: 'pickle', depth: 2, size: 9, protocol: 4, opcodes: 3 },
      { path: 'b', format: 'gzip', depth: 1, size: undefined },
      { path: '', format: '', depth: 0, size: undefined, unread: 'cut off' },
    ],
    metadata: [{ member: '', name: 'long', value: 'v'.repeat(400) }],
    tensors: { count: 2, bytes: 2e6, types: [{ dtype: 'F32', count: 2 }] },
  });
  expect(page).toContain('Operators of its graph (onnx, tensorflow)\n  - ai.onnx::Add, 2 places');
  expect(page).toContain('! WriteFile, 1 place\n      told above');
  expect(page).toContain(
    'Layers and functions that its configuration names\n  - keras.layers.Dense',
  );
  expect(page).toContain(
    '! a compiled Python function, 9 characters in l: it runs when the file is loaded',
  );
  expect(page).toContain('it runs only if the loader is told to');
  expect(page).toContain('| …');
  expect(page).toContain('weights: w.bin\n      in the model’s own folder, from m');
  expect(page).toContain('? code: https://example.org\n      on the network');
  expect(page).toContain('- a.pkl (pickle, 9 bytes, protocol 4, 3 instructions)');
  expect(page).toContain('? the file: not read: cut off');
  expect(page).toContain('2 tensors, 2.0 MB: 2 of F32');
  expect(page).toContain('graph.pb, byte 9');
  expect(page).toContain('bytecode: a compiled Python function.');
  expect(page.match(/operator: one operation/g)).toHaveLength(1);
});

test('lists are clipped, and say how much is left', () => {
  const metadata = Array.from({ length: 90 }, (_, i) => ({
    member: '',
    name: `n${i}`,
    value: 'v',
  }));
  expect(shown({ metadata })).toContain('… and 30 more; --format json lists them');
});

test('each way of using a name has its words', () => {
  const page = story(
    { how: 'persid', target: 'persistent_load', count: 2, arguments: "('storage', 1)" },
    { how: 'persid', target: 'persistent_load', arguments: "'x'" },
    { how: 'build', target: 'a.B', count: 3 },
    { how: 'build', target: 'a.B', ordinary: false, arguments: "{'k': 1}", why: ['because'] },
    { how: 'setitem', target: 'a.D' },
    { how: 'append', target: 'a.L', count: 2, ordinary: false, arguments: '[1]' },
    { how: 'additem', target: 'a.S' },
    { how: 'hash', target: 'a.K', count: 2 },
    { how: 'newobj', target: 'a.B', count: 1200 },
    { how: 'reduce', target: 'a.f', count: 4 },
    { how: 'reduce', target: 'torch._utils._rebuild_tensor_v2', count: 293 },
    { how: 'import', target: 'a.f', ordinary: false },
  );
  for (const line of [
    'refers to 2 blocks of numbers in the archive (storages)',
    "asks the program that loads it for 1 thing by an id: 'x'",
    'gives 3 objects of a.B their contents',
    "? gives an object of a.B its contents: {'k': 1}",
    'sets entries of an object made by a.D',
    '? puts items into an object made by a.L, 2 times: [1]',
    'uses 2 objects of a.K as keys',
    'makes 1,200 objects of a.B',
    'calls a.f, 4 times; the first time (1)',
    'builds 293 tensors (torch._utils._rebuild_tensor_v2)',
    'Nobody here vouches for this name',
    '… and 3 more steps, not shown',
    'a compiled Python function (marshal), which uses these names at byte 3, 40 bytes',
  ]) {
    expect(page).toContain(line);
  }
});

test('what can do harm is shown however much stands before it that is only unknown', () => {
  const unknown = Array.from({ length: 300 }, (_, i) => ({ target: `a.f${i}`, ordinary: false }));
  const page = story(...unknown, { target: 'b.g', ordinary: false, capabilities: ['network'] });
  expect(page).toContain('? calls b.g(1)');
  expect(page).toContain('? … and 100 more steps not ordinary');
});

test('ordinary steps are clipped, the others not by them', () => {
  const many = Array.from({ length: 100 }, (_, i) => ({ target: `a.f${i}` }));
  const odd = {
    target: 'b.g',
    ordinary: false,
    why: ['1', '2', '3', '4', '5'],
    capabilities: ['network' as const],
  };
  const page = story(...many, odd);
  expect(page).toContain('… and 40 more kinds of ordinary steps');
  expect(page).toContain('? calls b.g(1)');
  expect(page).toContain('… and 1 more reasons');
  expect(page).toContain('This lets whoever made the file use the network.');
});

test('names that were not simply written are told, with what is stored where', () => {
  const origin = { kind: 'memo', index: 3, stored: 9, at: 4 } as const;
  const page = shown({
    pickles: [
      {
        member: 'p',
        opcodes: 1,
        protocol: 4,
        steps: [],
        stepsOmitted: 0,
        origins: [
          {
            target: 'a.b',
            offset: 20,
            module: origin,
            name: { kind: 'computed', expression: 'f()' },
          },
          { target: 'c.d', offset: 30, module: { kind: 'written', at: 1 }, name: origin },
          {
            target: 'plain',
            offset: 40,
            module: { kind: 'written', at: 1 },
            name: { kind: 'written', at: 2 },
          },
        ],
        layers: [],
        stops: 'no more',
      },
    ],
  });
  expect(page).toContain('? a.b, imported at byte 20');
  expect(page).toContain('its name: not written anywhere: it is what f() gives');
  expect(page).toContain('its module: written as text at byte 4, kept in the memo under 3');
  expect(page).not.toContain('plain, imported');
  expect(page).toContain('then loading stops with an error: no more');
});

test('depth, asides and code have their place in HTML', () => {
  const html = pageHtml(
    pageOf({
      ...EMPTY,
      verdict: 'unknown',
      complete: false,
      code: [{ member: '', language: 'jinja', runs: 'use', length: 3, text: 'a <b> &' }],
      members: [{ path: 'x<y', format: 'zip', depth: 3, size: 1 }],
    }),
  );
  expect(html).toContain('unknown (and not read to its end)');
  expect(html).toContain('<li class="aside"><pre>a &lt;b&gt; &amp;</pre></li>');
  expect(html).toContain('<li class="plain" style="margin-left: 3em">x&lt;y');
  expect(html.match(/<ul>/g)?.length).toBe(html.match(/<\/ul>/g)?.length);
});
