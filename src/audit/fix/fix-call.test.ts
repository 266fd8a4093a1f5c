import { beforeAll, describe, expect, test } from 'vitest';
import { installedPythonGrammar } from '../../sources/python-grammar.ts';
import { FlatTree } from '../python/flat-tree.ts';
import { parseTable } from '../python/tree-table.ts';
import type { PythonParser } from '../python/syntax.ts';
import { fixCall } from './fix-call.ts';
import { applyEdits, orderedEdits } from './text-edit.ts';

let parser: PythonParser;
beforeAll(async () => {
  parser = await installedPythonGrammar();
});

function treeOf(text: string): FlatTree {
  return new FlatTree(text, parseTable(parser, text));
}

/** The text after the call between « and » was fixed, or why it was not. */
function fixed(marked: string, sink: string): string {
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  const text = marked.replace('«', '').replace('»', '');
  const fix = fixCall(treeOf(text), { sink, start, end });
  if ('refused' in fix) return `refused: ${fix.refused}`;
  const after = applyEdits(text, orderedEdits(fix.edits) ?? []);
  expect(treeOf(after).hasError).toBe(false);
  return after;
}

describe('torch.load', () => {
  test.each([
    ['«torch.load(f)»', 'torch.load(f, weights_only=True)'],
    ['«torch.load(f, weights_only=False)»', 'torch.load(f, weights_only=True)'],
    [
      '«torch.load(f, map_location="cpu",)»',
      'torch.load(f, map_location="cpu", weights_only=True,)',
    ],
    ['«torch.load(f,  # why\n  )»', 'torch.load(f, weights_only=True,  # why\n  )'],
  ])('%s becomes %s', (before, after) => {
    expect(fixed(before, 'torch.load')).toBe(after);
  });

  test('adds an argument on a line of its own where the others stand on theirs', () => {
    expect(
      fixed(
        'x = «torch.load(\n    f,  # the file\n    map_location=d,  # where\n)»\n',
        'torch.load',
      ),
    ).toBe(
      'x = torch.load(\n    f,  # the file\n    map_location=d,  # where\n    weights_only=True,\n)\n',
    );
  });

  test('keeps the line ends of Windows', () => {
    expect(fixed('x = «torch.load(\r\n    f,\r\n)»\r\n', 'torch.load')).toBe(
      'x = torch.load(\r\n    f,\r\n    weights_only=True,\r\n)\r\n',
    );
  });

  test.each([
    '«torch.load(f, **options)»',
    '«torch.load(*arguments)»',
    '«torch.load(f, pickle_module=dill)»',
    '«torch.load(f, None, dill)»',
  ])('leaves %s to people', (call) => {
    expect(fixed(call, 'torch.load')).toMatch(/^refused: /);
  });
});

describe('numpy.load', () => {
  test.each([
    ['«np.load(f, allow_pickle=True)»', 'np.load(f)'],
    ['«np.load(f, None, True)»', 'np.load(f, None)'],
    ['«np.load(allow_pickle=True, file=f)»', 'np.load(file=f)'],
    ['«np.load(f, allow_pickle=True, fix_imports=False)»', 'np.load(f, fix_imports=False)'],
    ['«np.load(f, allow_pickle=True,)»', 'np.load(f,)'],
  ])('%s becomes %s', (before, after) => {
    expect(fixed(before, 'numpy.load')).toBe(after);
  });

  test('leaves a positional argument alone that others follow by position', () => {
    expect(fixed('«np.load(f, None, True, False)»', 'numpy.load')).toMatch(/^refused: /);
  });

  test('does not throw a remark away', () => {
    expect(fixed('«np.load(f,  # reviewed\n  allow_pickle=True)»', 'numpy.load')).toMatch(
      /^refused: a comment/,
    );
  });
});

describe('yaml', () => {
  test.each([
    ['import yaml\n«yaml.load(f, Loader=yaml.Loader)»\n', 'import yaml\nyaml.safe_load(f)\n'],
    ['import yaml as y\n«y.load(f, y.FullLoader)»\n', 'import yaml as y\ny.safe_load(f)\n'],
    ['import yaml\n«yaml.unsafe_load(f)»\n', 'import yaml\nyaml.safe_load(f)\n'],
    [
      '"""Doc."""\nfrom __future__ import annotations\nfrom yaml import load, Loader\n\n«load(f, Loader)»\n',
      '"""Doc."""\nfrom __future__ import annotations\nfrom yaml import load, Loader\nfrom yaml import safe_load\n\nsafe_load(f)\n',
    ],
  ])('%j becomes %j', (before, after) => {
    const sink = before.includes('unsafe') ? 'yaml.unsafe_load' : 'yaml.load';
    expect(fixed(before, sink)).toBe(after);
  });

  test('leaves a call by another name to people', () => {
    expect(fixed('from yaml import load as read\n«read(f)»\n', 'yaml.load')).toMatch(/^refused: /);
  });
});

test('says that a pickle needs another format', () => {
  expect(fixed('«pickle.load(f)»', 'pickle.load')).toBe('refused: needs another format: see plan');
});

test('takes away what makes a model of a hub run its own code', () => {
  const call = '«AutoModel.from_pretrained("a/b", trust_remote_code=True)»';
  expect(fixed(call, 'transformers.AutoModel.from_pretrained')).toBe(
    'AutoModel.from_pretrained("a/b")',
  );
});

test('refuses a place where no call stands', () => {
  expect(fixed('x = «torch.load»', 'torch.load')).toBe('refused: no call stands there');
});
