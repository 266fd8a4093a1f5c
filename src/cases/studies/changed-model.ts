/**
 * Code that changes the model, not the machine.
 * @module
 */
import { call, dict, global, pickle, str, tuple } from '../sample/pickle.ts';
import type { CaseStudy } from '../case-study.ts';

/** Case `changed-model`. */
export const changedModel: CaseStudy = {
  id: 'changed-model',
  title: 'Code that changes the model, not the machine',
  when: 'June 2024',
  kind: 'research',
  story:
    'Trail of Bits described pickles that attack the model itself: while it is loaded, code in the file changes the weights or replaces a method, and leaves nothing on the disk. They called it Sleepy Pickle.',
  mechanism:
    'The file imports a class of an installed library and sets one of its attributes. Every object of that class behaves differently from then on, in this process.',
  prevention: [
    'A state that is put onto a class or a module instead of an object has no honest use: refuse it.',
    'Weights in a format that only holds weights, hashed and signed.',
  ],
  sources: [
    'https://blog.trailofbits.com/2024/06/11/exploiting-ml-models-with-pickle-file-attacks-part-1/',
  ],
  shows: 'a call that would put an attribute named inert onto a class of the standard library',
  sample: () => [
    {
      name: 'model.pkl',
      bytes: pickle(
        tuple(
          call(
            global('builtins', 'setattr'),
            global('fractions', 'Fraction'),
            str('inert'),
            str('inert'),
          ),
          dict({ weights: str('none') }),
        ),
      ),
    },
  ],
};
