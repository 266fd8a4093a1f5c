/**
 * What torch.save writes since torch 1.6.
 * @module
 */
import type { Format } from './format.ts';
import { torchArchive, torchParts } from './torch-archive.ts';
import { detectedDirectory } from './zip-read.ts';

/** A torch zip: a zip whose first folder holds data.pkl, and no program. */
export const torchZip: Format = {
  id: 'torch-zip',
  spec: 'https://github.com/pytorch/pytorch/blob/main/torch/serialization.py',
  inZip: true,
  rank: 11,
  family: 'zip',
  detect: (head, source) => torchArchive(detectedDirectory(head, source))?.hasConstants === false,
  read: torchParts,
};
