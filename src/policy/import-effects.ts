/**
 * Modules that do something when they are merely imported.
 * @module
 */

const RUNS: ReadonlySet<string> = new Set([
  'antigravity', // opens a browser
  'idlelib.idle', // starts the IDLE window
  'turtledemo', // draws
  'test.autotest', // runs the regression tests
  'test.__main__',
  'distutils.tests',
]);

/** Whether importing the module runs a program: its own `__main__`, or one of the few that act at once. */
export function runsOnImport(module: string): boolean {
  return RUNS.has(module) || module.endsWith('.__main__');
}
