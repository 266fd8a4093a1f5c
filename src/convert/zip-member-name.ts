/**
 * Names of zip members that come from somebody's file.
 * @module
 */
import { ModelFileError } from '../core/error.ts';
import { isWellFormed } from './text-order.ts';

/** Bytes of a name, as the header counts them. */
const LONGEST = 0xffff;

/** Throws for a name that readers would take for another one, or write outside their folder. */
export function checkMemberName(name: string): void {
  const parts = name.split('/');
  const isOdd =
    name === '' ||
    // oxlint-disable-next-line no-control-regex -- such characters are what is refused
    /[\u0000-\u001f\\\u007f]/.test(name) ||
    /^[a-z]:/i.test(name) ||
    parts.some((part) => part === '' || part === '.' || part === '..') ||
    !isWellFormed(name) ||
    new TextEncoder().encode(name).length > LONGEST;
  if (!isOdd) return;
  const message = `a zip cannot hold a member named ${JSON.stringify(name.slice(0, 120))}`;
  throw new ModelFileError('UNSUPPORTED', message, { format: 'zip' });
}
