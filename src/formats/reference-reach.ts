/**
 * Where a path or an address written in a model leads.
 * @module
 */
import type { Reach } from './format.ts';

/** Judges the text alone, as Windows and POSIX would both read it; `base` segments below the model's folder. */
export function reachOf(target: string, base = ''): Reach {
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(target) && !/^file:/i.test(target)) return 'network';
  if (/^(?:\\\\|\/\/)/.test(target)) return 'network'; // a UNC path opens a connection
  if (/^(?:\/|\\|[a-z]:|~|file:)/i.test(target) || target.includes('\0')) return 'absolute';
  let depth = 0;
  for (const segment of `${base}/${target}`.split(/[\\/]/)) {
    if (segment === '..') depth--;
    else if (segment !== '' && segment !== '.') depth++;
    if (depth < 0) return 'escapes';
  }
  return 'inside';
}
