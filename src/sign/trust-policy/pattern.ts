/**
 * Patterns of paths, matched in time that grows with the lengths alone: no regular expression is made of them.
 * @module
 */

/** Stands behind a piece of folders: the state of being within the name of one. */
const WITHIN = '**/ within';

/**
 * Whether a whole text fits: `?` is one character and `*` any number of them, neither a slash; `**` is anything,
 * and `**` with a slash behind it, where a part begins, any number of folders. All else is itself.
 */
export function matchesPattern(pattern: string, text: string): boolean {
  const pieces = piecesOf(pattern);
  // Places in the pattern that the text so far may have led to.
  let places = withSkips(new Set([0]), pieces);
  for (const character of text) {
    const next = new Set<number>();
    for (const place of places) {
      const step = stepOf(pieces[place], character);
      if (step !== undefined) next.add(place + step);
    }
    places = withSkips(next, pieces);
    if (places.size === 0) return false;
  }
  return places.has(pieces.length);
}

/** How far a character leads on from a piece; nothing when it does not fit. */
function stepOf(piece: string | undefined, character: string): number | undefined {
  const isSlash = character === '/';
  switch (piece) {
    case '**':
      return 0;
    case '*':
      return isSlash ? undefined : 0;
    case '?':
      return isSlash ? undefined : 1;
    case '**/':
      return isSlash ? undefined : 1;
    case WITHIN:
      return isSlash ? -1 : 0;
    default:
      return piece === character ? 1 : undefined;
  }
}

/** Adds the places behind pieces that may stand for nothing. */
function withSkips(places: Set<number>, pieces: readonly string[]): Set<number> {
  for (const place of places) {
    const piece = pieces[place];
    if (piece === '*' || piece === '**') places.add(place + 1);
    if (piece === '**/') places.add(place + 2);
  }
  return places;
}

function piecesOf(pattern: string): readonly string[] {
  const found = pattern.match(/(?<=^|\/)\*\*\/|\*\*|[^]/gu) ?? [];
  return found.flatMap((piece) => (piece === '**/' ? [piece, WITHIN] : [piece]));
}
