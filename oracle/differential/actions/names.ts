/**
 * Names to import: ordinary ones, dotted ones, and ones that readers spell differently.
 * @module
 */
import type { Context, Name } from '../machine.ts';

const USUAL: readonly Name[] = [
  ['collections', 'OrderedDict'],
  ['builtins', 'getattr'],
  ['torch._utils', '_rebuild_tensor_v2'],
  ['numpy.core.multiarray', '_reconstruct'],
  ['copyreg', '_reconstructor'],
  ['os', 'system'],
];

/** Walked from protocol 4 on, one attribute with a dot in it before. */
const DOTTED: readonly Name[] = [
  ['collections', 'OrderedDict.fromkeys'],
  ['torch', 'os.system'],
  ['os', 'path.join'],
  ['m', 'a..b'],
  ['m', '.'],
  ['__builtin__', 'str.join'],
];

const ODD: readonly Name[] = [
  ['os', '__dict__'],
  ['m', '__setstate__'],
  ['m', '__getinitargs__'],
  ['builtins', '__import__'],
  ['sys', 'modules'],
  ['caf\u00e9', '\u4e2d\u{1f600}'],
  ['\\x6f\\x73', 'system'],
  [' os', 'system '],
  ['os\r', 'system\r'],
  ['o\0s', 'a\0'],
  ['.os', 'system'],
  ['__main__', 'x'.repeat(300)],
];

/** Names on which the import itself fails. */
const BAD: readonly Name[] = [
  ['', 'x'],
  ['m', ''],
  ['m', '<locals>'],
  ['m', 'a.<locals>.b'],
];

/** One name; `names` are those that Python 2 and 3 call differently. */
export function chooseName({ random, names }: Context): Name {
  const chance = random.below(200);
  if (chance < 1) return random.pick(BAD);
  if (chance < 15) return random.pick(ODD);
  if (chance < 40) return random.pick(DOTTED);
  return random.pick(chance < 110 ? names : USUAL);
}
