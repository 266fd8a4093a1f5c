/**
 * Which files of a folder a signature leaves out. Paths are exact: there are no patterns.
 * @module
 */

/** What no signature covers unless its signer says otherwise: model-signing-spec 1.0, "Ignored paths". */
export const GIT_PATHS: readonly string[] = ['.git', '.gitattributes', '.github', '.gitignore'];

/** Whether `name` is one of `paths`, or lies under one of them. */
export function isUnder(name: string, paths: ReadonlySet<string>): boolean {
  if (paths.has(name)) return true;
  for (let at = name.indexOf('/'); at !== -1; at = name.indexOf('/', at + 1)) {
    if (paths.has(name.slice(0, at))) return true;
  }
  return false;
}
