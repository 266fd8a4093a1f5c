/**
 * msgpack-numpy: arrays of objects are pickles.
 * @module
 */
import type { SinkTable } from './sink.ts';
import { CWE_502 } from './texts.ts';

/** Sinks of msgpack-numpy. */
export const msgpackNumpy: SinkTable = {
  library: 'msgpack-numpy',
  source: 'msgpack-numpy 0.4.8 msgpack_numpy.py line 100 (pickle.loads for dtype O)',
  rules: [
    {
      id: 'msgpack-numpy',
      title: 'MessagePack that unpickles',
      severity: 'medium',
      message: '{sink} unpickles arrays of objects out of MessagePack{from}',
      explanation:
        'decode calls pickle.loads for arrays of dtype object, which a sender can name at will.',
      advice: 'Send dtype, shape and bytes yourself, and refuse dtype object.',
      cwe: CWE_502,
      references: ['https://github.com/lebedov/msgpack-numpy'],
    },
  ],
  sinks: [
    { name: 'msgpack_numpy.patch', rule: 'msgpack-numpy', useCase: 'arrays' },
    { name: 'msgpack_numpy.decode', rule: 'msgpack-numpy', useCase: 'arrays' },
    { name: 'msgpack_numpy.unpack', rule: 'msgpack-numpy', useCase: 'arrays' },
    { name: 'msgpack_numpy.unpackb', rule: 'msgpack-numpy', useCase: 'arrays' },
    { name: 'msgpack_numpy.Unpacker', rule: 'msgpack-numpy', useCase: 'arrays' },
  ],
};
