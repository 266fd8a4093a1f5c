/**
 * The functions that PMML defines.
 * PMML 4.4.1, https://dmg.org/pmml/v4-4-1/BuiltinFunctions.html.
 * @module
 */

const FUNCTIONS: ReadonlySet<string> = new Set(
  `+ - * / min max sum avg median product log10 ln sqrt abs exp pow threshold floor ceil round rint modulo
  isMissing isNotMissing isValid isNotValid equal notEqual lessThan lessOrEqual greaterThan greaterOrEqual
  and or not isIn isNotIn if uppercase lowercase stringLength substring trimBlanks concat replace matches
  formatNumber formatDatetime dateDaysSinceYear dateSecondsSinceYear dateSecondsSinceMidnight normalCDF
  normalPDF stdNormalCDF stdNormalPDF erf normalIDF stdNormalIDF expm1 hypot ln1p sin asin sinh cos acos cosh
  tan atan tanh`.split(/\s+/u),
);

/** Whether every scoring engine has this function. */
export function isPmmlFunction(name: string): boolean {
  return FUNCTIONS.has(name);
}
