/**
 * Licenses as model cards write them, as SPDX does.
 * @module
 */
import type { BomLicense } from './types.ts';

/** Hugging Face writes SPDX's identifiers in lower case, and knows some that SPDX does not ("Licenses"). */
const SPDX: ReadonlyMap<string, string> = new Map(
  [
    'AFL-3.0',
    'AGPL-3.0-only',
    'Apache-2.0',
    'Artistic-2.0',
    'BSD-2-Clause',
    'BSD-3-Clause',
    'BSL-1.0',
    'CC-BY-2.0',
    'CC-BY-3.0',
    'CC-BY-4.0',
    'CC-BY-NC-2.0',
    'CC-BY-NC-3.0',
    'CC-BY-NC-4.0',
    'CC-BY-NC-ND-4.0',
    'CC-BY-NC-SA-4.0',
    'CC-BY-ND-4.0',
    'CC-BY-SA-3.0',
    'CC-BY-SA-4.0',
    'CC0-1.0',
    'CDLA-Permissive-2.0',
    'ECL-2.0',
    'EPL-2.0',
    'EUPL-1.1',
    'EUPL-1.2',
    'GPL-2.0-only',
    'GPL-3.0-only',
    'ISC',
    'LGPL-2.1-only',
    'LGPL-3.0-only',
    'MIT',
    'MPL-2.0',
    'MS-PL',
    'NCSA',
    'ODbL-1.0',
    'OFL-1.1',
    'OSL-3.0',
    'PostgreSQL',
    'Unlicense',
    'WTFPL',
    'Zlib',
  ].flatMap((id) => [
    [id.toLowerCase(), id] as const,
    [id.toLowerCase().replace(/-only$/, ''), id] as const,
  ]),
);

/** One entry for each license of a comma-separated text; a name where SPDX has no such identifier. */
export function licensesOf(text: string | undefined): readonly BomLicense[] | undefined {
  const names = (text ?? '').split(',').map((name) => name.trim());
  const licenses = names
    .filter((name) => name !== '')
    .map((name): BomLicense => {
      const id = SPDX.get(name.toLowerCase());
      const acknowledgement = 'declared';
      return { license: id === undefined ? { name, acknowledgement } : { id, acknowledgement } };
    });
  return licenses.length === 0 ? undefined : licenses;
}
