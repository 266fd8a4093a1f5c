/**
 * Versions of packages: parsing, order, and the ranges that pins allow (PEP 440, as far as pins use it).
 * @module
 */

/** A release as numbers; what comes after them is left out. */
export type Version = readonly number[];

/** What pins say of one package. Bounds that nobody set are undefined. */
export interface VersionRange {
  /** No allowed version is below this one. */
  readonly from?: Version | undefined;
  /** Every allowed version is below this one. */
  readonly below?: Version | undefined;
  /** Lock files and `==` say exactly. */
  readonly exact: boolean;
}

/** `2.6.0+cpu` as 2, 6, 0. */
export function parseVersion(text: string): Version | undefined {
  const [, release] = /^\s*v?(?:\d+!)?(\d{1,9}(?:\.\d{1,9}){0,5})/.exec(text) ?? [];
  return release?.split('.').map(Number);
}

/** Negative when `a` comes first; missing parts are 0. */
export function compareVersions(a: Version, b: Version): number {
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The range of a specifier: `>=2.0,<3`, `==2.5.1`, `~=1.4`, `^2.1`, `2.5.*`. */
export function parseSpecifier(specifier: string): VersionRange {
  let range: VersionRange = { exact: false };
  for (const part of specifier.split(/,|\s+(?=[<>=!~^])/)) {
    const [, operator = '', text = ''] =
      /^\s*(===?|~=|>=|<=|>|<|!=|\^|~)?\s*([\w.*+!-]+)/.exec(part) ?? [];
    const version = parseVersion(text);
    if (version !== undefined) range = narrowed(range, rangeOf(operator, version, text));
  }
  return range;
}

/** The part that two ranges have in common. */
export function narrowed(a: VersionRange, b: VersionRange): VersionRange {
  const from = later(a.from, b.from);
  const below = earlier(a.below, b.below);
  return { from, below, exact: a.exact || b.exact };
}

/** Whether every allowed version is `version` or later. */
export function isFrom(range: VersionRange | undefined, version: string): boolean {
  const wanted = parseVersion(version);
  if (range?.from === undefined || wanted === undefined) return false;
  return compareVersions(range.from, wanted) >= 0;
}

/** Whether every allowed version comes before `version`. */
export function isBelow(range: VersionRange | undefined, version: string): boolean {
  const wanted = parseVersion(version);
  if (range?.below === undefined || wanted === undefined) return false;
  return compareVersions(range.below, wanted) <= 0;
}

function rangeOf(operator: string, version: Version, text: string): VersionRange {
  switch (operator) {
    case '>=':
      return { from: version, exact: false };
    case '>':
      return { from: [...version, 1], exact: false };
    case '<':
      return { below: version, exact: false };
    case '<=':
      return { below: [...version, 1], exact: false };
    case '~=':
      return { from: version, below: bumped(version, version.length - 2), exact: false };
    case '^': {
      const first = version.findIndex((part) => part > 0);
      return { from: version, below: bumped(version, Math.max(0, first)), exact: false };
    }
    case '~':
      return {
        from: version,
        below: bumped(version, Math.min(1, version.length - 1)),
        exact: false,
      };
    case '!=':
      return { exact: false };
    default: {
      // A wildcard, or a pin of conda with fewer parts, is every version that begins so.
      const last = version.length - 1;
      return text.includes('*')
        ? { from: version, below: bumped(version, last), exact: false }
        : { from: version, below: [...version, 1], exact: true };
    }
  }
}

/** The next version at a position: 2.5.1 at 1 is 2.6. */
function bumped(version: Version, position: number): Version {
  const at = Math.max(0, position);
  return [...version.slice(0, at), (version[at] ?? 0) + 1];
}

function later(a: Version | undefined, b: Version | undefined): Version | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return compareVersions(a, b) >= 0 ? a : b;
}

function earlier(a: Version | undefined, b: Version | undefined): Version | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return compareVersions(a, b) <= 0 ? a : b;
}
