/**
 * What the values of a model are, taken together.
 * @module
 */
import { childrenOf, isTorchModule } from '../children.ts';
import { chooseRoot } from '../choose-root.ts';
import { isPlain } from '../describe-value.ts';
import type { ModelValue } from '../model/value.ts';
import { tensorHolders } from '../reach.ts';
import type { Shape } from './use-case.ts';

/** Keys that training code writes beside a model. */
const TRAINING: ReadonlySet<string> = new Set([
  'optimizer',
  'optimizer_state',
  'optimizer_states',
  'optimizer_state_dict',
  'optim',
  'param_groups',
  'lr_scheduler',
  'lr_schedulers',
  'scheduler',
  'scheduler_state_dict',
  'callbacks',
  'global_step',
  'epoch',
]);
/** Words from which on a dict of numbers counts as a vocabulary. */
const WORDS = 32;

/** The shape of a whole file. */
export function shapeOf(root: ModelValue): Shape {
  if (!tensorHolders(root).has(root)) {
    if (!isPlain(root)) return 'objects';
    return isVocabulary(root) ? 'vocabulary' : 'plain';
  }
  const { value, beside } = chooseRoot(root);
  if (hasTrainingKeys(root)) return 'checkpoint';
  if (isPlain(value)) return beside.length === 0 ? 'tensors' : 'checkpoint';
  return holdsModule(value) ? 'module' : 'objects';
}

function hasTrainingKeys(root: ModelValue): boolean {
  return (
    root.kind === 'dict' &&
    root.entries.some(([key]) => key.kind === 'str' && TRAINING.has(key.text))
  );
}

function isVocabulary(root: ModelValue): boolean {
  return (
    root.kind === 'dict' &&
    root.entries.length >= WORDS &&
    root.entries.every(([key, value]) => key.kind === 'str' && value.kind === 'int')
  );
}

/** Whether there is the state of a `torch.nn.Module` somewhere in it. */
function holdsModule(root: ModelValue): boolean {
  const seen = new Set<ModelValue>([root]);
  for (const value of seen) {
    if (value.kind === 'object' && value.states.some(isTorchModule)) return true;
    for (const child of childrenOf(value)) seen.add(child.value);
  }
  return false;
}
