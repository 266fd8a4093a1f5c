/**
 * Constants of pillow, the imaging library: transforms of images name how to resize. Its images are not
 * known, because their `__setstate__` allocates what the file asks for (PIL/Image.py, Image.__setstate__).
 * @module
 */
import type { Knowledge, SymbolRule } from '../knowledge.ts';

const likeResampling: SymbolRule = {
  what: 'class',
  reduce: 'rule:enum-value',
  hash: true,
  data: true,
  why: 'An enumeration of integers.',
  source: 'pillow 13.0.0 PIL/Image.py',
};

export const pillow: Knowledge = {
  package: 'PIL',
  versions: ['pillow 13.0.0'],
  declared: {
    'PIL.Image': {
      Resampling: likeResampling,
      Transpose: likeResampling,
      Transform: likeResampling,
      Dither: likeResampling,
      Palette: likeResampling,
      Quantize: likeResampling,
    },
  },
};
