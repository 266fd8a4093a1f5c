/**
 * Functions that a Keras configuration carries as compiled code.
 * @module
 */
import type { Part } from './format.ts';
import { jsonField, type JsonValue } from './json-value.ts';
import type { ConfigPlace } from './keras-place.ts';
import { marshalledCode } from './marshalled-code.ts';

/** `{"class_name": "__lambda__", "config": {"value": [code, defaults, closure]}}`, or `code` on its own. */
export function* lambdaParts(
  config: JsonValue | undefined,
  offset: number,
  place: ConfigPlace,
): Generator<Part> {
  const value = jsonField(config, 'value') ?? jsonField(config, 'code');
  const code = value?.kind === 'array' ? value.items[0] : value;
  // Recognised code is told where its text stands.
  if (code?.kind === 'string' && marshalledCode(code.text, code.length) !== undefined) return;
  yield codePart(place, offset, code?.kind === 'string' ? code.length : 0);
}

/** Lambda layers of Keras 2: a function is a list of code, defaults and closure. */
export function* oldLambdaParts(
  config: JsonValue | undefined,
  place: ConfigPlace,
): Generator<Part> {
  for (const key of ['function', 'output_shape', 'mask']) {
    const field = jsonField(config, key);
    const [code] = field?.kind === 'array' ? field.items : [];
    if (code?.kind === 'string') yield* codeParts(code, place, true);
  }
}

/** The compiled code that a text is; one that must be some is told also where it is not recognised. */
export function* codeParts(
  { text, length, offset }: Extract<JsonValue, { kind: 'string' }>,
  place: ConfigPlace,
  unrecognised: boolean,
): Generator<Part> {
  const code = marshalledCode(text, length);
  if (code === undefined) {
    if (unrecognised) yield codePart(place, offset, length);
    return;
  }
  if (unrecognised) return; // told where its text stands
  yield { kind: 'metadata', name: `${place.name} code`, value: code.names.join(' ') };
  yield codePart(place, offset, code.length);
}

/** Versions before 2.13 rebuild the function without being asked, and so do later ones from an .h5 file. */
function codePart({ name, offset: base }: ConfigPlace, offset: number, length: number): Part {
  const language = 'python-bytecode';
  return { kind: 'code', name, offset: base + offset, language, runs: 'load', text: '', length };
}
