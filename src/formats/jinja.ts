/**
 * A chat template in a file of its own, `chat_template.jinja`.
 * @module
 */
import type { ByteSource } from '../core/source.ts';
import type { Format, Part } from './format.ts';
import { headText } from './head-text.ts';
import { settle } from './settle.ts';
import { decodeName } from './zip-text.ts';

/** What readers hand out of a code at most. */
const MAX_TEXT = 65_536;
/** A tag that speaks of the messages: what a template of this kind cannot do without. */
const SUBJECT = /\{[%{][^{}]*\bmessages\b/;
/** JSON with a template in it, and pages of web programs, which speak of messages as well. */
const OTHER =
  /^\s*(?:\{\s*["}]|\[\s*(?:\{\s*["}]|["\]\d-]))|<(?:!doctype|html|head|body|div|ul|li|span|script)\b|\{%-?\s*(?:load|url|extends|block)\b/i;
const BINARY = /[^\P{Cc}\t\n\v\f\r\x1b]/u;

const BRACE = 0x7b;
const SPACE = 0x20;
/** The control characters that `BINARY` lets pass. */
const LAYOUT: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1b]);

/** A text that soon has a tag of Jinja, and tags that speak of messages. */
export const jinja: Format = {
  id: 'jinja',
  spec: 'https://huggingface.co/docs/transformers/main/en/chat_templating',
  rank: 870,
  detect: (head, source) =>
    head.includes(BRACE) &&
    !head.some((byte) => byte < SPACE && !LAYOUT.has(byte)) &&
    /\{[%{#]/.test(headText(head)) &&
    isTemplate(source),
  *read(source): Generator<Part> {
    settle(source);
    const text = decodeName(source.read(0, MAX_TEXT));
    const { size: length } = source;
    yield { kind: 'code', name: '', offset: 0, language: 'jinja', runs: 'use', text, length };
  },
};

function isTemplate(source: ByteSource): boolean {
  const text = decodeName(source.read(0, MAX_TEXT));
  return SUBJECT.test(text) && !BINARY.test(text) && !OTHER.test(text);
}
