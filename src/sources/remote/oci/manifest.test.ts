import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ModelFileError } from '../../../core/error.ts';
import { blobName } from './blob-name.ts';
import { parseManifest } from './manifest.ts';

const digest = fc.constantFrom(`sha256:${'a'.repeat(64)}`, 'sha512:a', 'sha256:../..', '', 1);
const title = fc.oneof(
  fc.string(),
  fc.constantFrom('../x', '/x', 'a//b', '.', 'm.pkl', 'a\ud800', '__proto__'),
);
const layer = fc.oneof(
  fc.jsonValue(),
  fc.record(
    {
      mediaType: fc.oneof(fc.string(), fc.jsonValue()),
      digest,
      size: fc.oneof(fc.integer(), fc.jsonValue()),
      annotations: fc.oneof(
        fc.jsonValue(),
        fc.record({ 'org.opencontainers.image.title': title, 'org.cncf.model.filepath': title }),
      ),
      platform: fc.jsonValue(),
    },
    { requiredKeys: ['digest', 'size'] },
  ),
);
const manifest = fc.record(
  {
    schemaVersion: fc.constantFrom(2, 2, 2, 1, '2'),
    config: layer,
    layers: fc.oneof(fc.array(layer), fc.jsonValue()),
    manifests: fc.array(layer),
  },
  { requiredKeys: ['schemaVersion'] },
);

test('whatever a registry answers comes to names that lead nowhere, or to an error of ours', () => {
  fc.assert(
    fc.property(manifest, (value) => {
      try {
        const read = parseManifest(value);
        for (const [index, blob] of (read.kind === 'manifest' ? read.blobs : []).entries()) {
          const parts = blobName(blob, index).split('/');
          expect(parts.some((part) => ['', '.', '..'].includes(part))).toBe(false);
          expect(blob.digest).toMatch(/^sha256:[0-9a-f]{64}$/);
        }
      } catch (error) {
        expect(error).toBeInstanceOf(ModelFileError);
      }
    }),
    { numRuns: 500 },
  );
});
