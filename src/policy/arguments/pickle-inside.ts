/**
 * A pickle in a literal that the callee loads, and whose callables it calls.
 * @module
 */
import type { Value } from '../../core/value.ts';
import { wholeBytes } from '../contents.ts';
import { hidden, refused, type Problem } from '../inspection.ts';
import type { Scope } from '../scope.ts';

const PROTO = 0x80;
const HIGHEST_PROTOCOL = 5;

/** Inert as far as this call goes when the bytes are a pickle that is judged on its own, as a closed one. */
export function pickleInside(value: Value, scope: Scope): Problem | undefined {
  if (value.kind === 'elided' || value.kind === 'lost') return hidden('its bytes are not shown');
  const bytes = wholeBytes(value, scope.contents);
  if (bytes === undefined) return refused('what it loads is not a literal that can be judged');
  const [first, protocol = HIGHEST_PROTOCOL + 1] = bytes;
  if (first !== PROTO || protocol > HIGHEST_PROTOCOL) return refused('its bytes are not a pickle');
  scope.closed.push(bytes);
  return undefined;
}
