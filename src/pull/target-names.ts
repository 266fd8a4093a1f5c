/**
 * Names from a listing, before they become paths here: what leads elsewhere, what some systems cannot have, and
 * what would be one file there.
 * @module
 */
import { collisions, foldName, unsafeName } from '../sign/names.ts';

/** Where files are until they have passed. */
export const QUARANTINE = '.pickleproof-quarantine';
/** What a pull leaves beside the files. */
export const RECEIPT = 'pickleproof-receipt.json';

/** Bytes of one part of a path: the limit of ext4, XFS, APFS (characters there) and NTFS (UTF-16 units there). */
const MAX_PART = 255;
/** https://learn.microsoft.com/windows/win32/fileio/naming-a-file, also with an extension. */
const DEVICES = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(?:\..*)?$/i;
const OWN = new Set([QUARANTINE, RECEIPT].map(foldName));

/** One name that may not be used, and why. */
export interface NameProblem {
  readonly name: string;
  readonly message: string;
}

/** All that is wrong with the names of one pull; nothing is fetched unless this is empty. */
export function nameProblems(names: readonly string[]): readonly NameProblem[] {
  const single = names.flatMap((name) => {
    const message = unusableName(name);
    return message === undefined ? [] : [{ name, message }];
  });
  const twice = collisions(names).map(([first, name]) => ({
    name,
    message: `on some systems the same name as ${JSON.stringify(first)}`,
  }));
  return [...single, ...twice, ...filesAsFolders(names)];
}

/** Why a name can be no path below a folder on every system; nothing for a good one. */
export function unusableName(name: string): string | undefined {
  const unsafe = unsafeName(name);
  if (unsafe !== undefined) return unsafe;
  const parts = name.split('/');
  if (OWN.has(foldName(parts[0] ?? ''))) return 'a name that pickleproof itself uses here';
  for (const part of parts) {
    const why = unusablePart(part);
    if (why !== undefined) return why;
  }
  return undefined;
}

function unusablePart(part: string): string | undefined {
  if (/[\p{Cc}]/u.test(part)) return 'a control character in the name';
  if (/[<>:"|?*]/.test(part)) return 'a character that Windows does not allow in names';
  if (/[. ]$/.test(part)) return 'a part that ends in a dot or a blank, which Windows takes away';
  if (DEVICES.test(part)) return 'the name of a device on Windows';
  const bytes = new TextEncoder().encode(part).length;
  return bytes > MAX_PART ? `a part of ${bytes} bytes, ${MAX_PART} are possible` : undefined;
}

/** `a` and `a/b` cannot both be there. */
function filesAsFolders(names: readonly string[]): NameProblem[] {
  const files = new Map(names.map((name) => [foldName(name), name]));
  const problems: NameProblem[] = [];
  for (const name of names) {
    const folded = foldName(name);
    for (let at = folded.indexOf('/'); at !== -1; at = folded.indexOf('/', at + 1)) {
      const file = files.get(folded.slice(0, at));
      if (file === undefined) continue;
      problems.push({ name, message: `below ${JSON.stringify(file)}, which is a file` });
    }
  }
  return problems;
}
