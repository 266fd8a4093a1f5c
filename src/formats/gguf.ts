/**
 * GGUF: metadata and tensors in one file, as llama.cpp and its relatives load it.
 *
 * Nothing in it runs while it is loaded. Its chat templates are Jinja programs that run when a prompt is
 * made: they are handed out as code.
 * @module
 */
import { ModelFileError } from '../core/error.ts';
import { anomalyPart } from './anomaly-part.ts';
import type { Format, Part } from './format.ts';
import { beginsAsGguf, GgufHeader, type GgufEntry, type GgufTensor } from './gguf-header.ts';
import { tensorParts } from './gguf-tensors.ts';
import { VALUE_UINT32 } from './gguf-types.ts';
import { settle } from './settle.ts';
import { magicLeads } from './leads.ts';

const DEFAULT_ALIGNMENT = 32;
const SHOWN = 4096;
const SHOWN_NAME = 200;
const ALIGNMENT = 'general.alignment';
/** `tokenizer.chat_template` and its named variants, `tokenizer.chat_template.tool_use`. */
const TEMPLATE = /^tokenizer\.chat_template(?:\.|$)/;

/** A GGUF file of version 1 to 3 and either byte order, recognised by its magic. */
export const gguf: Format = {
  id: 'gguf',
  spec: 'https://github.com/ggml-org/ggml/blob/master/docs/gguf.md',
  leads: magicLeads('G'),
  rank: 20,
  isModel: true,
  detect: (head) => beginsAsGguf(head),
  *read(source, context) {
    const header = new GgufHeader(source, context.budget.limits.members);
    const alignment = yield* metadataParts(header);
    context.budget.spendMembers(header.tensorCount);
    const tensors = yield* readTensors(header);
    settle(source);
    yield* tensorParts(source, context, { headerEnd: header.offset, alignment, tensors });
  },
};

/** Yields the metadata and returns the alignment of the data section. */
function* metadataParts(header: GgufHeader): Generator<Part, number> {
  const keys = new Set<string>();
  let alignment = DEFAULT_ALIGNMENT;
  for (let left = header.entryCount; left > 0; left--) {
    const entry = header.entry((key) => TEMPLATE.test(key));
    const { key, offset } = entry;
    if (keys.has(key)) yield anomalyPart('duplicate-key', offset, { key });
    keys.add(key);
    if (key === ALIGNMENT) alignment = alignmentOf(entry);
    yield TEMPLATE.test(key) ? { ...shown(entry), value: 'a template' } : shown(entry);
    if (TEMPLATE.test(key)) yield* templates(entry);
  }
  return alignment;
}

function* templates({ key, texts, items, offset }: GgufEntry): Generator<Part> {
  const name = key.slice(0, SHOWN_NAME);
  for (const { text, length, offset: at } of texts) {
    yield { kind: 'code', name, offset: at, language: 'jinja', runs: 'use', text, length };
  }
  if (texts.length > 0 && texts.length >= (items ?? 0)) return;
  const reason = `a chat template of which ${texts.length} texts could be read`;
  yield { kind: 'unread', name, offset, code: 'UNSUPPORTED', reason };
}

function* readTensors(header: GgufHeader): Generator<Part, readonly GgufTensor[]> {
  const tensors: GgufTensor[] = [];
  const names = new Set<string>();
  for (let left = header.tensorCount; left > 0; left--) {
    const tensor = header.tensor();
    const { name, offset } = tensor;
    if (names.has(name)) yield anomalyPart('duplicate-key', offset, { tensor: name });
    names.add(name);
    tensors.push(tensor);
  }
  return tensors;
}

function shown({ key, texts, number, items }: GgufEntry): Extract<Part, { kind: 'metadata' }> {
  const value = items === undefined ? (texts[0]?.text ?? String(number ?? '')) : `${items} items`;
  return { kind: 'metadata', name: key, value: value.slice(0, SHOWN) };
}

/** llama.cpp: a 32-bit number, a power of two. */
function alignmentOf({ type, number = 0, offset }: GgufEntry): number {
  if (type === VALUE_UINT32 && number > 0 && Number.isInteger(Math.log2(number))) return number;
  const message = `an alignment of ${number} (type ${type}), which is no power of two`;
  throw new ModelFileError('MALFORMED', message, { format: 'gguf', offset });
}
