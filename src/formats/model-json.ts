/**
 * The JSON files beside a model: the index of its shards, its configuration, that of its tokenizer.
 *
 * They hold no weights and run nothing, but say what a loader takes from where: files, code, templates.
 * @module
 */
import { anomalyPart } from './anomaly-part.ts';
import type { Format, Part, ReferencePart } from './format.ts';
import { beginsAsJson, hasTopKeys } from './json-top-keys.ts';
import { JsonReader, type JsonToken } from './json-reader.ts';
import {
  importOf,
  isTemplate,
  MODEL_KEYS,
  MODULE_KEYS,
  referenceOf,
} from './model-json-interest.ts';
import { textLeads } from './leads.ts';

const FORMAT = 'model-json';
const SHOWN = 200;
/** References to different targets; a model has some hundred shards. */
const MAX_REFERENCES = 100_000;
/** References that count only in the file of a pipeline, which may say so at its end. */
const MAX_HELD = 1000;

/** A JSON object that has a key of such a file. */
export const modelJson: Format = {
  id: 'model-json',
  spec: 'https://huggingface.co/docs/transformers/main/en/custom_models',
  leads: textLeads('{['),
  rank: 800,
  detect: (head, source) =>
    beginsAsJson(head) &&
    (hasTopKeys(source, MODEL_KEYS) || (isList(head) && hasTopKeys(source, MODULE_KEYS, true))),
  *read(source) {
    const reader = new JsonReader(source, { format: FORMAT });
    const walk = new Walk();
    for (let token = reader.next(); token !== undefined; token = reader.next()) {
      yield* walk.take(token);
    }
    yield* walk.finish();
  },
};

function isList(head: Uint8Array): boolean {
  return /^\s*\[/.test(String.fromCharCode(...head));
}

interface Level {
  readonly isObject: boolean;
  key: string;
  index: number;
}

class Walk {
  private readonly levels: Level[] = [];
  private readonly targets = new Set<string>();
  private readonly held: ReferencePart[] = [];
  private isPipeline = false;

  *take(token: JsonToken): Generator<Part> {
    if (token.kind === 'close') {
      this.levels.pop();
      return;
    }
    const top = this.levels.at(-1);
    if (token.kind === 'key') {
      if (top !== undefined) top.key = token.text;
      yield* this.keyParts(token);
      return;
    }
    if (top?.isObject === false) top.key = String(top.index++);
    if (token.kind === 'object' || token.kind === 'array') {
      this.levels.push({ isObject: token.kind === 'object', key: '', index: 0 });
    } else if (token.kind === 'string') yield* this.textParts(token);
    else if (token.kind === 'word' && token.word === 'true') yield* this.switchParts(token.offset);
  }

  *finish(): Generator<Part> {
    if (this.isPipeline) yield* this.held;
  }

  private get path(): readonly string[] {
    return this.levels.map(({ key }) => key);
  }

  /** Only for shards does it matter which of two entries a loader takes: all else is judged twice. */
  private *keyParts({
    text,
    repeated,
    offset,
  }: Extract<JsonToken, { kind: 'key' }>): Generator<Part> {
    const [first] = this.levels;
    if (this.levels.length === 1 && (text === '_class_name' || text === '_diffusers_version')) {
      this.isPipeline = true;
    }
    const isShard = this.levels.length === 2 && first?.key === 'weight_map';
    if (repeated && (isShard || (this.levels.length === 1 && text === 'weight_map'))) {
      yield anomalyPart('duplicate-key', offset, { key: text.slice(0, SHOWN) });
    }
  }

  private *textParts(token: Extract<JsonToken, { kind: 'string' }>): Generator<Part> {
    const placed = { path: this.path, text: token.text, offset: token.offset };
    if (isTemplate(placed)) {
      const name = placed.path.join('.').slice(0, SHOWN);
      const { text, length, offset } = token;
      yield { kind: 'code', name, offset, language: 'jinja', runs: 'use', text, length };
      return;
    }
    yield* this.fresh(referenceOf(placed));
    const held = this.held.length < MAX_HELD ? importOf(placed) : undefined;
    // A list of modules says what it is by being a list.
    if (held !== undefined && this.levels[0]?.isObject === false) yield* this.fresh(held);
    else if (held !== undefined) this.held.push(held);
  }

  /** A configuration that asks for its own code to be trusted. */
  private *switchParts(offset: number): Generator<Part> {
    if (this.levels.at(-1)?.key !== 'trust_remote_code') return;
    const said = { target: 'trust_remote_code', reach: 'inside', purpose: 'code' } as const;
    yield { kind: 'reference', name: this.path.join('.').slice(0, SHOWN), offset, ...said };
  }

  /** Thousands of tensors share a shard: each target once. */
  private *fresh(part: ReferencePart | undefined): Generator<Part> {
    if (part === undefined) return;
    const key = `${part.purpose} ${part.target}`;
    if (this.targets.has(key)) return;
    this.targets.add(key);
    if (this.targets.size > MAX_REFERENCES) {
      const reason = `more than ${MAX_REFERENCES} references to other files`;
      const { name, offset } = part;
      if (this.targets.size === MAX_REFERENCES + 1) {
        yield { kind: 'unread', name, offset, code: 'LIMIT_EXCEEDED', reason };
      }
      return;
    }
    yield part;
  }
}
