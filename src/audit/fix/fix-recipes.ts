/**
 * How a call is made safe by a program: data only. A recipe changes arguments or the name that is called;
 * what needs more than that (another format, other code) is no recipe but a step of a plan.
 *
 * Sources: PyTorch 2.6 `torch/serialization.py`, NumPy `lib/_npyio_impl.py`, PyYAML 6 `yaml/__init__.py`,
 * Keras 3 `saving/saving_api.py`, transformers 5 `modeling_utils.py`, ruamel.yaml 0.18 `main.py`.
 * @module
 */
import type { ArgumentName } from './argument-edits.ts';

/** One change. */
export type FixStep =
  | { readonly set: ArgumentName; readonly value: string }
  | { readonly remove: ArgumentName }
  /** Calls `to` of the same module instead. */
  | { readonly rename: string };

/** What a program can do about a call. */
export interface FixRecipe {
  /** The qualified name that is called; one that begins with a dot is any name that ends with it. */
  readonly sink: string;
  readonly steps: readonly FixStep[];
  /** Arguments that make it another case, which is left to people. */
  readonly unless?: readonly ArgumentName[];
  /** Only where this argument is given. */
  readonly given?: ArgumentName;
  /** Nothing changes at run time where the pinned version has this as its default, which makes it safe. */
  readonly isDefault?: true;
  /** What may be different afterwards. */
  readonly effect: string;
}

const WEIGHTS_ONLY: Omit<FixRecipe, 'sink'> = {
  steps: [{ set: { name: 'weights_only' }, value: 'True' }],
  unless: [{ name: 'pickle_module', at: 2 }],
  isDefault: true,
  effect: 'files that hold more than tensors and plain data are refused when they are loaded',
};

const FROM_URL: Omit<FixRecipe, 'sink'> = {
  steps: [{ set: { name: 'weights_only', at: 6 }, value: 'True' }],
  effect: WEIGHTS_ONLY.effect,
};

const NO_PICKLE: Omit<FixRecipe, 'sink'> = {
  steps: [{ remove: { name: 'allow_pickle', at: 2 } }],
  given: { name: 'allow_pickle', at: 2 },
  effect: 'arrays of Python objects are refused when they are loaded',
};

const LOADER: ArgumentName = { name: 'Loader', at: 1 };
const YAML_EFFECT = 'documents with tags of Python objects are refused when they are loaded';

/** All recipes; the first that fits a call is taken. */
export const FIX_RECIPES: readonly FixRecipe[] = [
  { sink: 'torch.load', ...WEIGHTS_ONLY },
  { sink: 'torch.serialization.load', ...WEIGHTS_ONLY },
  { sink: 'torch.hub.load_state_dict_from_url', ...FROM_URL },
  { sink: 'torch.utils.model_zoo.load_url', ...FROM_URL },
  { sink: 'numpy.load', ...NO_PICKLE },
  ...['load', 'load_all'].flatMap((name): FixRecipe[] => [
    {
      sink: `yaml.${name}`,
      steps: [{ rename: `safe_${name}` }, { remove: LOADER }],
      given: LOADER,
      effect: YAML_EFFECT,
    },
    { sink: `yaml.${name}`, steps: [{ rename: `safe_${name}` }], effect: YAML_EFFECT },
    { sink: `yaml.full_${name}`, steps: [{ rename: `safe_${name}` }], effect: YAML_EFFECT },
    { sink: `yaml.unsafe_${name}`, steps: [{ rename: `safe_${name}` }], effect: YAML_EFFECT },
  ]),
  {
    sink: 'ruamel.yaml.YAML',
    steps: [{ set: { name: 'typ' }, value: "'safe'" }],
    given: { name: 'typ' },
    effect: YAML_EFFECT,
  },
  {
    sink: '.load_model',
    steps: [{ remove: { name: 'safe_mode' } }],
    given: { name: 'safe_mode' },
    effect: 'models with Lambda layers are refused when they are loaded',
  },
  {
    sink: '.save_pretrained',
    steps: [{ remove: { name: 'safe_serialization' } }],
    given: { name: 'safe_serialization' },
    effect: 'the model is written as safetensors, which old readers may not look for',
  },
  {
    sink: '.from_pretrained',
    steps: [{ remove: { name: 'trust_remote_code' } }],
    given: { name: 'trust_remote_code' },
    effect: 'models that bring code of their own are refused when they are loaded',
  },
];
