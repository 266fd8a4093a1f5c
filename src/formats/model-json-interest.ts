/**
 * The places in the JSON files beside a model that name code, templates and other files.
 * transformers 5.23 `dynamic_module_utils.py`, `configuration_utils.py`, `tokenization_utils_base.py`;
 * diffusers 0.36 `pipeline_loading_utils.py`; peft 0.18 `auto.py`; sentence-transformers 5.1 `base.py`.
 * @module
 */
import { reachOf } from './reference-reach.ts';
import type { ReferencePart } from './format.ts';

/** Keys of the outermost object by which such a file is recognised. */
export const MODEL_KEYS: ReadonlySet<string> = new Set([
  'weight_map',
  'chat_template',
  'auto_map',
  'auto_mapping',
  'custom_pipelines',
  'trust_remote_code',
  'model_type',
  'architectures',
  'tokenizer_class',
  'processor_class',
  'image_processor_type',
  'feature_extractor_type',
  'peft_type',
  '_class_name',
  '_diffusers_version',
  'attn_implementation',
  '_attn_implementation',
  '_attn_implementation_internal',
  '_experts_implementation_internal',
]);

/** Keys that the entries of a list of modules have together (sentence-transformers' `modules.json`). */
export const MODULE_KEYS: ReadonlySet<string> = new Set(['idx', 'path', 'type']);

/** A text in the file, and the keys that lead to it. */
export interface PlacedText {
  readonly path: readonly string[];
  readonly text: string;
  readonly offset: number;
}

/** Whether a text is a chat template, or the name of one. */
export function isTemplate({ path }: PlacedText): boolean {
  return path.some((key) => /^(?:\w*_)?chat_templates?$/.test(key)) && path.at(-1) !== 'name';
}

/** What a text refers to, if it refers to anything. */
export function referenceOf(placed: PlacedText): ReferencePart | undefined {
  const { path, text } = placed;
  if (path[0] === 'weight_map' && path.length === 2) {
    return reference(placed, { purpose: 'weights', reach: reachOf(text) });
  }
  // `org/name--module.Class` is code of another repository; all of it needs `trust_remote_code`.
  if (path.includes('auto_map') || (path[0] === 'custom_pipelines' && path.at(-1) === 'impl')) {
    const reach = text.includes('--') && reachOf(text) === 'inside' ? 'network' : reachOf(text);
    return reference(placed, { purpose: 'code', reach, asked: true });
  }
  if (path.includes('auto_mapping') && path.at(-1) === 'parent_library') {
    return KNOWN_LIBRARIES.test(text) ? undefined : code(placed);
  }
  // A kernel of the hub, `org/name`, is native code.
  if (
    /^_?(?:attn|experts)_implementation(?:_internal)?$/.test(path.at(-1) ?? '') &&
    text.includes('/')
  ) {
    return reference(placed, { purpose: 'library', reach: 'network' });
  }
  return undefined;
}

/** `[library, class]` of a diffusers pipeline, `type` of a module of sentence-transformers. */
export function importOf(placed: PlacedText): ReferencePart | undefined {
  const { path, text } = placed;
  const isComponent = path.length === 2 && path[1] === '0';
  const isModule =
    path.length === 2 && path[1] === 'type' && /^\d+$/.test(path[0] ?? '') && /\w\.\w/.test(text);
  if (!isComponent && !isModule) return undefined;
  return KNOWN_LIBRARIES.test(text) ? undefined : code(placed);
}

/** Libraries whose classes these files name as a rule; some are folders of diffusers' own pipelines. */
const LIBRARIES =
  'transformers diffusers sentence_transformers peft timm torch optimum onnxruntime accelerate';
const PIPELINES =
  'stable_diffusion\\w* latent_diffusion deepfloyd_if paint_by_example kandinsky\\w* wuerstchen shap_e unidiffuser audioldm2? ledits_pp';
const KNOWN_LIBRARIES = new RegExp(
  `^(?:${[...LIBRARIES.split(' '), ...PIPELINES.split(' ')].join('|')})(?:\\.(?!_)[A-Za-z]\\w*)*$`,
);

function code(placed: PlacedText): ReferencePart {
  return reference(placed, { purpose: 'code', reach: reachOf(placed.text) });
}

function reference(
  { path, text, offset }: PlacedText,
  said: Pick<ReferencePart, 'purpose' | 'reach' | 'asked'>,
): ReferencePart {
  const name = path.join('.').slice(0, SHOWN_NAME);
  return { kind: 'reference', name, offset, target: text.slice(0, MAX_TARGET), ...said };
}

const MAX_TARGET = 4096;
const SHOWN_NAME = 200;
