/**
 * Frames that two readers take differently.
 * @module
 */
import { INERT } from '../sample/pickle.ts';
import { OP } from '../../pickle/opcodes.ts';
import { concat, littleEndian, text } from '../sample/bytes.ts';
import type { CaseStudy } from '../case-study.ts';

/** Case `frame-boundaries`. */
export const frameBoundaries: CaseStudy = {
  id: 'frame-boundaries',
  title: 'Frames that two readers take differently',
  when: 'July 2026',
  kind: 'vulnerability',
  story:
    "Since protocol 4 a pickle is cut into frames. Python's fast unpickler did not insist that instructions stay inside of them, and its own disassembler read such a file differently: what was shown was not what was run (gh-154848).",
  mechanism:
    'The argument of an instruction reaches over the end of its frame. One reader takes the bytes behind it as the argument, another one as instructions.',
  prevention: [
    'An instruction across the end of a frame is written by nobody honest: refuse it.',
    'Never rely on one disassembler; follow the reader that will load the file.',
  ],
  sources: ['https://github.com/python/cpython/issues/154848'],
  shows: 'a call that would print a word, in a frame that ends inside of one of its texts',
  sample: () => [
    { name: 'model.pkl', bytes: concat(OP.PROTO, 4, OP.FRAME, littleEndian(6, 8), BODY) },
  ],
};

const BODY = concat(
  OP.GLOBAL,
  text('os\nsystem\n'),
  OP.SHORT_BINUNICODE,
  INERT.length,
  text(INERT),
  OP.TUPLE1,
  OP.REDUCE,
  OP.STOP,
);
