/**
 * Files that a Keras configuration leads to, and the one that it carries.
 * @module
 */
import { bytesSource } from '../core/source.ts';
import { decodeBase64 } from './base64.ts';
import type { Part } from './format.ts';
import { jsonField, type JsonValue } from './json-value.ts';
import type { ConfigPlace } from './keras-place.ts';
import { reachOf } from './reference-reach.ts';

/** Files that a layer reads, and the pickle that it carries. */
export function* fileParts(
  config: JsonValue | undefined,
  className: string,
  { name, offset: base }: ConfigPlace,
): Generator<Part> {
  const keys = className === 'TFSMLayer' ? ['vocabulary', 'filepath'] : ['vocabulary'];
  for (const key of keys) {
    const field = jsonField(config, key);
    if (field?.kind !== 'string') continue;
    const target = field.text.slice(0, 4096);
    const purpose = key === 'vocabulary' ? 'asset' : 'weights';
    const offset = base + field.offset;
    yield { kind: 'reference', name, offset, purpose, target, reach: reachOf(target) };
  }
  const module = jsonField(config, 'module');
  if (className !== 'TorchModuleWrapper' || module === undefined) return;
  const held = module.kind === 'string' ? module : jsonField(jsonField(module, 'config'), 'value');
  if (held?.kind !== 'string') return;
  const member = `${name} module`;
  if (held.clipped) {
    const reason = `a torch module in ${held.length} characters`;
    const offset = base + held.offset;
    yield { kind: 'unread', name: member, offset, code: 'LIMIT_EXCEEDED', reason };
    return;
  }
  const source = bytesSource(decodeBase64(held.text));
  yield { kind: 'file', name: member, offset: base + held.offset, source, required: true };
}
