/**
 * What torch.jit.save writes: a program beside the tensors.
 * @module
 */
import type { Format } from './format.ts';
import { rootOf, torchArchive, torchParts } from './torch-archive.ts';
import { bytecodeParts, scriptCodeParts } from './torchscript-code.ts';
import { zipDirectory } from './zip-directory.ts';
import { detectedDirectory } from './zip-read.ts';

/** TorchScript: torch.load hands an archive with constants.pkl to torch.jit.load. */
export const torchscript: Format = {
  id: 'torchscript',
  spec: 'https://github.com/pytorch/pytorch/blob/main/torch/csrc/jit/docs/serialization.md',
  inZip: true,
  rank: 10,
  family: 'zip',
  detect: (head, source) => torchArchive(detectedDirectory(head, source))?.hasConstants === true,
  *read(source, context) {
    yield* scriptCodeParts(source, context, `${rootOf(zipDirectory(source)) ?? ''}/code/`);
    yield* torchParts(source, context, { bytecode: bytecodeParts });
  },
};
