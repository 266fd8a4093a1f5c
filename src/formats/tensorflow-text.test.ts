import { expect, test } from 'vitest';
import { utf8 } from '../../test/assembler.ts';
import { saidOf, scanned } from '../../test/scanned.ts';

test.each([
  'saved_model_schema_version: 1\nmeta_graphs {\n}',
  '# a comment\n meta_graphs < graph_def { node { name: "a" op: "PyFunc" } } >',
  'node {\n  name: "a"\n  op: "PyFunc"\n}',
  'graph_def { }',
  'meta_info_def { tags: "serve" }',
])('%j is a model as text, and incomplete', (text) => {
  const report = scanned(utf8(text), 'saved_model.pbtxt');
  expect(report.format).toBe('tensorflow-text');
  expect(saidOf(report)[0]).toContain('unsupported incomplete');
});

test.each(['node: a kind of thing', 'item { name: "cat" id: 1 }', 'saved_model_schema_version'])(
  '%j is other text',
  (text) => {
    expect(scanned(utf8(text), 'notes.txt').format).not.toBe('tensorflow-text');
  },
);
