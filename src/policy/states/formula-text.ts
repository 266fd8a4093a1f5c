/**
 * Formulas of statistical models, in the language of R: `y ~ a + C(k)`. Libraries evaluate every term as
 * Python code, with all names that are in reach (patsy/eval.py, EvalFactor; formulaic evaluates likewise).
 * @module
 */

/** `names`: it only names columns and known functions. `runs`: it reaches for what runs or reads something. */
export type FormulaKind = 'names' | 'other' | 'runs';

const MAX_LENGTH = 4000;
/** Powers and products multiply terms: honest formulas have a few. */
const MAX_STARS = 16;

/** What patsy, formulaic and numpy offer to a term: functions of numbers, and ways to code a column. */
const FUNCTIONS: ReadonlySet<string> = new Set(
  (
    'C I Q Treatment Sum Diff Helmert Poly bs cr cc te center standardize scale poly log exp ' +
    'np.log np.log1p np.log2 np.log10 np.exp np.expm1 np.sqrt np.abs np.sin np.cos np.square np.sign'
  ).split(' '),
);

const TOKEN =
  /\s+|(?<name>[A-Za-z_][\w.]*)(?<call>\s*\()?|\d+(?:\.\d*)?|'[^'\\\n]*'|"[^"\\\n]*"|[~+\-:(),=|]|\*\*\s*[1-4](?![\d.]|\s*\*)|\*(?!\*)|\//y;

const CALL_ON_RESULT = /[)'"]\s*\(/;
const KEYWORD = /^(?:lambda|if|else|for|in|is|not|and|or|await|yield|async|import)$/;

/** Words by which Python code leaves the table of the data. */
const RUNS =
  /__|\b(?:eval|exec|compile|open|getattr|globals|locals|vars|input|breakpoint|os|sys|subprocess|builtins|importlib|pickle|ctypes|socket|shutil)\b/;

/** What evaluating a formula may do. */
export function kindOfFormula(text: string): FormulaKind {
  if (text.length <= MAX_LENGTH && onlyNames(text)) return 'names';
  return RUNS.test(text) ? 'runs' : 'other';
}

function onlyNames(text: string): boolean {
  if (text.split('*').length > MAX_STARS || CALL_ON_RESULT.test(text)) return false;
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const { name, call } = TOKEN.exec(text)?.groups ?? NO_GROUPS;
    if (TOKEN.lastIndex === 0) return false;
    if (name !== undefined && !isInert(name, call !== undefined)) return false;
  }
  return true;
}

const NO_GROUPS: Readonly<Record<string, string | undefined>> = {};

function isInert(name: string, called: boolean): boolean {
  if (called) return FUNCTIONS.has(name);
  return !name.includes('.') && !name.startsWith('__') && !KEYWORD.test(name);
}
