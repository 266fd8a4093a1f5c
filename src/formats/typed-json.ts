/**
 * A model as JSON, as `convert` writes it (docs/json-model.md): tensors in base64, everything else with its type.
 * It names classes and calls of the file that it was made of, and nothing reads it that would run them.
 * @module
 */
import type { Format } from './format.ts';
import { JsonReader, type JsonToken } from './json-reader.ts';
import { textLeads } from './leads.ts';

const BEGINNING = /^\s*\{\s*"schema"\s*:\s*"pickleproof\/model\/v(\d+)"/;
const VERSION = 1;
/** Values inside each other, each of which takes up to four levels of JSON. */
const DEPTH = 20_000;
const MOST_REPEATED = 100;

/** A model as typed JSON, recognised by its first key. */
export const typedJson: Format = {
  id: 'typed-json',
  spec: 'https://www.rfc-editor.org/rfc/rfc8259',
  leads: textLeads('{'),
  rank: 795,
  isModel: true,
  detect: (head) => versionOf(head) !== undefined,
  *read(source) {
    const version = versionOf(source.read(0, 512)) ?? 0;
    yield { kind: 'metadata', name: 'schema', value: `${version}` };
    if (version !== VERSION) {
      const reason = `typed JSON of version ${version}, only ${VERSION} exists`;
      yield { kind: 'unread', name: '', offset: 0, code: 'UNSUPPORTED', reason };
    }
    const reader = new JsonReader(source, { format: 'typed-json', depth: DEPTH, textBytes: 4096 });
    let repeated = 0;
    let fact: string | undefined;
    for (let token = reader.next(); token !== undefined; token = reader.next()) {
      // Where it was converted from stands in an object of the outermost one.
      if (token.kind === 'string' && fact !== undefined) {
        yield { kind: 'metadata', name: fact, value: token.text };
      }
      fact = reader.depth === 2 ? factOf(token) : undefined;
      if (token.kind !== 'key' || !token.repeated || ++repeated > MOST_REPEATED) continue;
      const details = { key: token.text.slice(0, 200) };
      yield { kind: 'anomaly', code: 'duplicate-key', offset: token.offset, details };
    }
  },
};

/** A key under which `convert` says where the model comes from. */
function factOf(token: JsonToken): string | undefined {
  return token.kind === 'key' && token.text.startsWith('pickleproof.') ? token.text : undefined;
}

function versionOf(head: Uint8Array): number | undefined {
  const [, version] = BEGINNING.exec(String.fromCharCode(...head.subarray(0, 512))) ?? [];
  return version === undefined ? undefined : Number(version);
}
