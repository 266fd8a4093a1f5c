/**
 * Class 23: the payload is bytes that something unpickles later.
 * @module
 */
import { deflateSync } from 'node:zlib';
import {
  EMPTY_TUPLE,
  NEWOBJ,
  STOP,
  attributes,
  bytearray8,
  bytes,
  call,
  encodedBytes,
  global,
  list,
  objectNpy,
  pickle,
  proto,
  shortBinbytes,
  stackGlobal,
  str,
  torchZip,
  utf8,
  zip,
} from '../../../test/assembler.ts';
import type { Piece } from '../../../test/assembler.ts';
import { ECHO, SYSTEM } from './inert.ts';
import { doubtful, known, type Sample } from './sample.ts';

/** Class 23. */
export function nestedSamples(): readonly Sample[] {
  return [...loaded(), ...literals()];
}

const INNER = pickle(proto(2), call(SYSTEM, ECHO), STOP);
const make = (file: string, value: Piece, why: string): Sample =>
  known(23, `nested/${file}.pkl`, pickle(proto(4), value, STOP), why);

function loaded(): readonly Sample[] {
  const file = (data: Uint8Array): Piece => call(global('io', 'BytesIO'), bytes(data));
  const base64 = utf8(Buffer.from(INNER).toString('base64'));
  const loads = global('pickle', 'loads');
  return [
    make('pickle.loads', call(loads, bytes(INNER)), 'pickle.loads of a literal'),
    make(
      '_pickle.loads',
      call(global('_pickle', 'loads'), bytes(INNER)),
      '_pickle.loads of a literal',
    ),
    make(
      'twice',
      call(loads, bytes(pickle(call(loads, bytes(INNER)), STOP))),
      'pickle.loads in pickle.loads',
    ),
    make('bytearray', call(loads, bytearray8(INNER)), 'pickle.loads of a bytearray'),
    make(
      'text',
      call(loads, encodedBytes(Buffer.from(INNER).toString('latin1'))),
      'pickle.loads of encoded text',
    ),
    make('file', call(global('pickle', 'load'), file(INNER)), 'pickle.load of a file in memory'),
    make(
      'unpickler',
      call(
        stackGlobal('pickle', '_Unpickler.load'),
        call(global('pickle', '_Unpickler'), file(INNER)),
      ),
      'an unpickler over a file in memory',
    ),
    make(
      'torch-bytes',
      call(global('torch.storage', '_load_from_bytes'), bytes(torchZip({ pickle: INNER }))),
      'torch loads bytes',
    ),
    make(
      'torch-bytes-raw',
      call(global('torch.storage', '_load_from_bytes'), bytes(INNER)),
      'torch loads bytes',
    ),
    make(
      'torch.load',
      call(global('torch', 'load'), file(torchZip({ pickle: INNER }))),
      'torch.load of a file in memory',
    ),
    make(
      'joblib.load',
      call(global('joblib', 'load'), file(INNER)),
      'joblib.load of a file in memory',
    ),
    make(
      'numpy.load',
      call(global('numpy', 'load'), file(objectNpy(INNER)), 0x4e, 0x88),
      'numpy.load of a file in memory',
    ),
    make(
      'read_pickle',
      call(global('pandas', 'read_pickle'), file(INNER)),
      'pandas.read_pickle of a file in memory',
    ),
    make('dill.loads', call(global('dill', 'loads'), bytes(INNER)), 'dill.loads of a literal'),
    make(
      'cloudpickle.loads',
      call(global('cloudpickle', 'loads'), bytes(INNER)),
      'cloudpickle.loads of a literal',
    ),
    make(
      'marshal.loads',
      call(global('marshal', 'loads'), bytes(utf8('N'))),
      'marshal.loads of a literal',
    ),
    make(
      'base64',
      call(loads, call(global('base64', 'b64decode'), bytes(base64))),
      'base64 before pickle.loads',
    ),
    make(
      'zlib',
      call(loads, call(global('zlib', 'decompress'), bytes(new Uint8Array(deflateSync(INNER))))),
      'zlib before pickle.loads',
    ),
    make(
      'hex',
      call(
        loads,
        call(stackGlobal('builtins', 'bytes.fromhex'), str(Buffer.from(INNER).toString('hex'))),
      ),
      'hexadecimal text before pickle.loads',
    ),
    make(
      'joined',
      call(
        loads,
        call(
          stackGlobal('builtins', 'bytes.join'),
          bytes(utf8('')),
          list(bytes(INNER.subarray(0, 9)), bytes(INNER.subarray(9))),
        ),
      ),
      'two halves joined before pickle.loads',
    ),
    make(
      'reversed',
      call(
        loads,
        call(
          global('builtins', 'bytes'),
          call(global('builtins', 'reversed'), bytes(INNER.slice().reverse())),
        ),
      ),
      'reversed before pickle.loads',
    ),
    make(
      'getattr-loads',
      call(
        call(
          global('builtins', 'getattr'),
          call(global('importlib', 'import_module'), str('pickle')),
          str('loads'),
        ),
        bytes(INNER),
      ),
      'pickle.loads by getattr',
    ),
    make(
      'forking',
      call(global('multiprocessing.reduction', 'loads'), bytes(INNER)),
      'the loads of multiprocessing',
    ),
    make(
      'yaml',
      call(global('yaml', 'unsafe_load'), str('!!python/object/apply:os.system ["echo inert"]')),
      'YAML that calls',
    ),
  ];
}

function literals(): readonly Sample[] {
  const literal = (name: string, value: Piece, why: string): Sample =>
    doubtful(23, `literal/${name}.pkl`, pickle(proto(4), attributes({ state: value }), STOP), why);
  const booster = [global('xgboost.core', 'Booster'), EMPTY_TUPLE, NEWOBJ];
  return [
    literal('bytes', bytes(INNER), 'a pickle as a bytes literal'),
    literal('short-bytes', shortBinbytes(INNER), 'a pickle as a short bytes literal'),
    literal('bytearray', bytearray8(INNER), 'a pickle as a bytearray'),
    literal('zip', bytes(zip([{ name: 'model.pkl', data: INNER }])), 'a zip as a bytes literal'),
    literal('torch', bytes(torchZip({ pickle: INNER })), 'a torch zip as a bytes literal'),
    literal('npy', bytes(objectNpy(INNER)), 'an object array as a bytes literal'),
    literal(
      'in-a-literal',
      bytes(pickle(proto(4), attributes({ state: bytes(INNER) }), STOP)),
      'a pickle in a pickle in a pickle',
    ),
    literal(
      'booster',
      [booster, attributes({ handle: bytearray8(INNER) }), 0x62],
      'a pickle where a model of another library is expected',
    ),
  ];
}
