/**
 * What torch.jit.save writes: a program beside the tensors.
 * @module
 */
import type { ByteSource } from '../core/source.ts';
import type { Format, Part } from './format.ts';
import { torchArchive, torchParts } from './torch-archive.ts';
import { zipDirectory } from './zip-directory.ts';
import { detectedDirectory } from './zip-read.ts';

/** TorchScript: torch.load hands an archive with constants.pkl to torch.jit.load. */
export const torchscript: Format = {
  id: 'torchscript',
  spec: 'https://github.com/pytorch/pytorch/blob/main/torch/csrc/jit/docs/serialization.md',
  rank: 10,
  family: 'zip',
  detect: (head, source) => torchArchive(detectedDirectory(head, source))?.hasConstants === true,
  *read(source, context) {
    yield* codeParts(source);
    yield* torchParts(source, context);
  },
};

/** The program is not judged yet, and says so. */
function* codeParts(source: ByteSource): Generator<Part> {
  const code = zipDirectory(source).entries.filter(({ name }) => /^[^/]*\/code\//u.test(name));
  if (code.length === 0) return;
  yield { kind: 'metadata', name: 'code', value: `${code.length} source files` };
  const reason = 'it holds a TorchScript program, which is not judged yet';
  const offset = code[0]?.localOffset ?? 0;
  yield { kind: 'unread', name: 'code', offset, code: 'UNSUPPORTED', reason };
}
