import { expect, test } from 'vitest';
import { modelNameOf, unpinnedAddress } from './address-name.ts';

test.each([
  ['hf://org/model', 'hf://org/model', 'model'],
  ['hf://org/model@v1.0', 'hf://org/model', 'model'],
  ['hf://org/model@refs/pr/1', 'hf://org/model', 'model'],
  ['hf://org/model@refs/pr/1/sub/a.pt', 'hf://org/model/sub/a.pt', 'a.pt'],
  ['hf://org/model@v1/sub/a@b.pt', 'hf://org/model/sub/a@b.pt', 'a@b.pt'],
  ['s3://bucket/models/bert/', 's3://bucket/models/bert', 'bert'],
  ['s3://bucket/a.pt?versionId=1', 's3://bucket/a.pt', 'a.pt'],
  ['oci://host:5000/org/model:v1', 'oci://host:5000/org/model', 'model'],
  ['oci://host:5000/org/model@sha256:00', 'oci://host:5000/org/model', 'model'],
  ['mlflow://host:5000/fraud/12', 'mlflow://host:5000/fraud', 'fraud'],
  ['models:/fraud@champion', 'models:/fraud', 'fraud'],
  ['https://host/a.pt?signature=secret', 'https://host/a.pt', 'a.pt'],
])('%s is %s, called %s', (address, plain, name) => {
  expect(unpinnedAddress(address)).toBe(plain);
  expect(modelNameOf(address)).toBe(name);
});
