import { expect, test } from 'vitest';
import { parseOciAddress } from './address.ts';

const HEX = 'ab'.repeat(32);

test.each([
  ['oci://ghcr.io/org/model:v1', 'ghcr.io', 'org/model', 'v1', 'https://ghcr.io'],
  ['oci://ghcr.io/model', 'ghcr.io', 'model', 'latest', 'https://ghcr.io'],
  [
    'oci://Reg.example:5443/a/b/c',
    'reg.example:5443',
    'a/b/c',
    'latest',
    'https://reg.example:5443',
  ],
  [`oci://r.io/a@sha256:${HEX}`, 'r.io', 'a', `sha256:${HEX}`, 'https://r.io'],
  [`oci://r.io/a:v1@sha256:${HEX}`, 'r.io', 'a', `sha256:${HEX}`, 'https://r.io'],
  ['oci://localhost:5000/a_b/c-d.e:1', 'localhost:5000', 'a_b/c-d.e', '1', 'http://localhost:5000'],
  ['oci://[::1]:5000/a', '[::1]:5000', 'a', 'latest', 'http://[::1]:5000'],
  ['oci://docker.io/model', 'docker.io', 'library/model', 'latest', 'https://registry-1.docker.io'],
  ['oci://docker.io/ai/model', 'docker.io', 'ai/model', 'latest', 'https://registry-1.docker.io'],
])('%s', (uri, registry, name, reference, origin) => {
  expect(parseOciAddress(uri)).toEqual({ registry, name, reference, origin });
});

test.each([
  'oci://ghcr.io',
  'oci://ghcr.io/',
  'oci:///model',
  'oci://ghcr.io/Org/model',
  'oci://ghcr.io/a//b',
  'oci://ghcr.io/../b',
  'oci://ghcr.io/a/../b:v1',
  'oci://user:secret@ghcr.io/a',
  'oci://ghcr.io/a:',
  'oci://ghcr.io/a:-x',
  'oci://ghcr.io/a?b',
  'oci://ghcr.io/a@sha256:abc',
  `oci://ghcr.io/a@sha512:${HEX}${HEX}`,
  `oci://ghcr.io/${'a'.repeat(300)}`,
])('refuses %s', (uri) => {
  expect(() => parseOciAddress(uri)).toThrow(expect.objectContaining({ code: 'MALFORMED' }));
});
