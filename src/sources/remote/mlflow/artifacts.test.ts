import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answering } from '../../../../test/hub/answers.ts';
import { ModelFileError } from '../../../core/error.ts';
import { listArtifacts } from './artifacts.ts';

const address = {
  server: 'https://ml.example',
  credential: undefined,
  model: 'm',
  version: '1',
  alias: undefined,
};
const entry = fc.oneof(
  fc.jsonValue(),
  fc.record({
    path: fc.oneof(
      fc.string(),
      fc.constantFrom('../x', '/x', 'a/../../b', 'a', 'b c', '%2e%2e', 'a\ud800'),
    ),
    is_dir: fc.oneof(fc.boolean(), fc.jsonValue()),
    file_size: fc.jsonValue(),
  }),
);

test('whatever a server lists comes to addresses below the folder, or to an error of ours', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(entry, { maxLength: 4 }), async (files) => {
      // Folders are empty, or it would have no end.
      const client = answering((_call, { searchParams }) => ({
        body: JSON.stringify(searchParams.get('path') === 'root/a' ? { files } : {}),
      }));
      try {
        for (const file of await listArtifacts(client, address, 'root/a')) {
          const url = new URL(file.request.url);
          expect(url.pathname).toMatch(/^\/api\/2\.0\/mlflow-artifacts\/artifacts\/root\/a\/[^/]/);
          expect(decodeURIComponent(url.pathname).endsWith(`/root/a/${file.name}`)).toBe(true);
        }
      } catch (error) {
        expect(error).toBeInstanceOf(ModelFileError);
      }
    }),
    { numRuns: 300 },
  );
});

test('a size that is no number is no size, even one that pretends to be text', async () => {
  for (const file_size of [{ toString: {} }, [], null, true, '', 'many', -1, 0.5]) {
    const client = answering(() => ({
      body: JSON.stringify({ files: [{ path: 'a.bin', is_dir: false, file_size }] }),
    }));
    const [file] = await listArtifacts(client, address, 'root/a');
    expect(file?.size === undefined || file.size === 0).toBe(true);
  }
});
