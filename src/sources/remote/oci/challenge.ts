/**
 * What a registry asks for in `WWW-Authenticate`. RFC 9110 11.6.1; Docker Registry "Token authentication".
 * @module
 */

/** One way in: its scheme in lower case, and its parameters. */
export interface Challenge {
  readonly scheme: string;
  readonly parameters: ReadonlyMap<string, string>;
}

const MAX_HEADER = 4096;
const SCHEME = /\s*([A-Za-z][\w-]*)(?=\s|,|$)(?!\s*=)/y;
const PARAMETER = /\s*([A-Za-z][\w-]*)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]*))\s*/y;

/** The challenges of a header, in order, as far as it can be read. */
export function parseChallenges(header: string): readonly Challenge[] {
  const challenges: Challenge[] = [];
  let parameters = new Map<string, string>();
  const text = header.slice(0, MAX_HEADER);
  for (let at = 0; at < text.length;) {
    const parameter = match(PARAMETER, text, at);
    const scheme = parameter === undefined ? match(SCHEME, text, at) : undefined;
    if (scheme !== undefined) {
      parameters = new Map();
      challenges.push({ scheme: (scheme[1] ?? '').toLowerCase(), parameters });
    }
    if (parameter !== undefined) {
      const [, name = '', quoted, bare = ''] = parameter;
      parameters.set(name.toLowerCase(), quoted?.replace(/\\(.)/g, '$1') ?? bare);
    }
    at += Math.max(1, (parameter ?? scheme)?.[0].length ?? 1);
  }
  return challenges;
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}
