/**
 * What the readers of a Keras configuration share.
 * @module
 */
import { jsonField, type JsonValue } from './json-value.ts';

/** Where a configuration stands. */
export interface ConfigPlace {
  readonly name: string;
  /** Offset of its first byte in the file. */
  readonly offset: number;
}

/** The text of a field, when it is one. */
export function kerasText(value: JsonValue | undefined, key: string): string | undefined {
  const field = jsonField(value, key);
  return field?.kind === 'string' ? field.text : undefined;
}
