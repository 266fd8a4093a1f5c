/**
 * Versions of the tool, in order: the rules of a later one know at least as much.
 * @module
 */

/** `1.2.3` and nothing behind it. */
const VERSION = /^(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})$/;

/** Whether a text is a version that can be compared. */
export function isVersion(text: string): boolean {
  return VERSION.test(text);
}

/** Whether a version is `least` or later. What is no release (`1.2.3-beta`) is never. */
export function isAtLeast(version: string, least: string): boolean {
  const [a, b] = [partsOf(version), partsOf(least)];
  if (a === undefined || b === undefined) return false;
  for (const [index, part] of a.entries()) {
    const difference = part - (b[index] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}

function partsOf(version: string): readonly number[] | undefined {
  return VERSION.exec(version)?.slice(1).map(Number);
}
