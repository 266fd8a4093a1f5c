import { describe, expect, test } from 'vitest';
import { median, type ComparedFormat, type Comparison } from '../../convert/compare/comparison.ts';
import { factsOf } from '../../convert/compare/format-facts.ts';
import { WRITERS } from '../../convert/writers/index.ts';
import { PLAIN } from '../../report/reporter.ts';
import { barPlot } from './bar-plot.ts';
import { comparisonHtml } from './html.ts';
import { comparisonJson } from './json.ts';
import { compareOptions } from './options.ts';
import { comparisonText } from './text.ts';
import { lossInWords, timeInWords } from './words.ts';

const HOSTILE = '<script>alert(1)</script>\u001b[31m"\u202e&';

function row(id: string, rest: Partial<ComparedFormat> = {}): ComparedFormat {
  return {
    id,
    title: `title of ${id}`,
    format: id,
    name: `model.${id}`,
    facts: factsOf(id),
    measured: {
      size: 2000,
      gzip: 1000,
      writeMs: 12.5,
      proveMs: 1,
      loadMs: 3,
      peakBytes: 5e7,
    },
    loss: {
      tensors: 2,
      aliased: 1,
      copied: 1,
      inSidecar: 1,
      sidecarBytes: 30,
      objects: 1,
      dropped: 1,
      examples: [{ path: HOSTILE, kind: 'object', reason: 'no place' }],
    },
    python: [],
    ...rest,
  };
}

const EMPTY = { ...row('x').measured, writeMs: undefined, peakBytes: undefined, gzip: undefined };
const COMPARISON: Comparison = {
  source: { path: HOSTILE, format: 'torch-zip', size: 2500, verdict: 'clean' },
  model: { root: HOSTILE, tensors: 2, bytes: 1900 },
  formats: [
    row('source', { format: 'torch-zip', measured: EMPTY, loss: undefined }),
    row('safetensors', {
      python: [
        { loader: HOSTILE, version: 'x 1.0', ms: 4, reason: undefined },
        { loader: 'y', version: undefined, ms: undefined, reason: HOSTILE },
        { loader: 'z', version: undefined, ms: undefined, reason: undefined },
        { loader: 'onnx.load', version: undefined, ms: undefined, reason: 'onnx is not there' },
      ],
    }),
    row('npz'),
  ],
  refused: [{ id: 'npy', title: 'npy', code: 'UNSUPPORTED', reason: HOSTILE }],
  repeats: 3,
  python: `Python ${HOSTILE}`,
  kept: HOSTILE,
};

describe('the page', () => {
  const page = comparisonHtml(COMPARISON);

  test('escapes every text of the file', () => {
    expect(page).not.toContain('<script');
    expect(page).not.toContain('\u001b');
    expect(page).not.toContain('\u202e');
    expect(page).toContain('&lt;script&gt;');
  });

  test('runs nothing and asks nobody for anything', () => {
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(
      /<(?:link|img|iframe|object|embed|base|form)\b|src=|url\(|@import|\son\w+=/,
    );
    expect(page).not.toMatch(/href=/);
  });

  test('has a plot of each measure that was taken', () => {
    expect(page.match(/<svg /g)).toHaveLength(4);
    expect(
      comparisonHtml({ ...COMPARISON, formats: [row('source', { measured: EMPTY })] }),
    ).toContain('Time to load');
  });

  test('closes what it opens', () => {
    const open: string[] = [];
    for (const [, slash, tag = '', self] of page.matchAll(/<(\/?)([a-z]\w*)[^>]*?(\/?)>/g)) {
      if (self === '/' || tag === 'meta') continue;
      if (slash === '/') expect(open.pop()).toBe(tag);
      else open.push(tag);
    }
    expect(open).toEqual([]);
  });

  test('leaves out what nobody asked for', () => {
    const small = comparisonHtml({ ...COMPARISON, python: undefined, refused: [] });
    expect(small).not.toContain('Loaders of');
    expect(small).not.toContain('cannot hold it');
  });
});

describe('the text', () => {
  const text = comparisonText(COMPARISON, PLAIN);

  test('has a line for each format, and says once what several lose', () => {
    expect(text).toContain('(torch-zip, as it is)');
    expect(text).toMatch(/safetensors +2\.00 kB +1\.00 kB +12\.5 ms +3\.0 ms +50\.0 MB +no +yes/);
    expect(text).toMatch(/not in safetensors, npz: lost: 1 \(.*: no place\), beside it/);
    expect(text).toContain('no npy:');
  });

  test('names loaders of Python with their versions, or why they have no time', () => {
    expect(text).toMatch(/: 4\.0 ms \(x 1\.0\)/);
    expect(text).toContain('z: -');
    expect(text).toContain('not in this Python: onnx');
    expect(text).not.toContain('onnx.load');
  });

  test('lets no control character through', () => {
    // oxlint-disable-next-line no-control-regex -- such characters are what must not be there
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
  });
});

test('the JSON names the smallest and the fastest, and is one object', () => {
  const { schema, summary, formats } = JSON.parse(comparisonJson(COMPARISON));
  expect(schema).toBe('pickleproof/compare/v1');
  expect(summary).toMatchObject({
    written: 2,
    refused: 1,
    smallest: 'safetensors',
    fastestLoad: 'safetensors',
  });
  expect(formats).toHaveLength(3);
  expect(
    JSON.parse(comparisonJson({ ...COMPARISON, formats: [] })).summary.smallest,
  ).toBeUndefined();
});

test('a plot of nothing is nothing, and long labels are cut', () => {
  expect(barPlot('x', String, [{ label: 'a', values: [undefined] }])).toBe('');
  const plot = barPlot('x', String, [{ label: 'a'.repeat(60), values: [0, 5] }]);
  expect(plot).toContain('…');
  expect(plot).toContain('width="1.0"');
});

test('every writer has its line of facts', () => {
  const unknown = WRITERS.filter(({ id, format }) => factsOf(id, format).safety === 'unknown');
  expect(unknown.map(({ id }) => id)).toEqual([]);
});

test('the median of some numbers', () => {
  expect(median([])).toBeUndefined();
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1])).toBe(2.5);
});

test('words for times and losses', () => {
  expect([undefined, 0.04, 99.94, 100, 12_345].map(timeInWords)).toEqual([
    '-',
    '0.0 ms',
    '99.9 ms',
    '100 ms',
    '12.3 s',
  ]);
  expect(lossInWords(undefined)).toBe('');
  const nothing = { aliased: 0, copied: 0, inSidecar: 0, sidecarBytes: 0, objects: 0, dropped: 0 };
  expect(lossInWords({ ...nothing, tensors: 1, examples: [] })).toBe('nothing');
});

describe('the flags', () => {
  test('have their usual values', () => {
    expect(compareOptions({})).toMatchObject({
      form: 'text',
      repeats: 3,
      gzip: true,
      keep: false,
      timeout: 600,
    });
    expect(compareOptions({ format: 'html' }).form).toBe('html');
  });

  test('choose formats by their ids', () => {
    const { writers } = compareOptions({ only: 'safetensors, npz' });
    expect(writers.map(({ id }) => id)).toEqual(['safetensors', 'npz']);
  });

  test.each([
    [{ only: 'no-such' }, '--only no-such'],
    [{ repeat: '0' }, '--repeat 0'],
    [{ repeat: 'x' }, '--repeat x'],
    [{ timeout: '-1' }, '--timeout -1'],
  ])('%o is refused', (values, message) => {
    expect(() => compareOptions(values)).toThrow(message);
  });
});
