/**
 * The files of settings that the tools of stores keep: sections, keys, and keys under a key (AWS).
 * As Python's configparser reads them, which is what those tools use; nothing is interpolated.
 * @module
 */

/** Keys of a section; one that stands indented under `s3` is called `s3.key`. */
export type IniSection = ReadonlyMap<string, string>;

/** Sections by name; of two with one name the keys are joined. */
export function parseIni(text: string): ReadonlyMap<string, IniSection> {
  const sections = new Map<string, Map<string, string>>();
  let section = new Map<string, string>();
  let parent = '';
  for (const line of text.replace(/^\uFEFF/, '').split(/\r?\n/)) {
    const name = /^\s*\[([^\]]*)\]/.exec(line)?.[1]?.trim();
    if (name !== undefined) {
      section = sections.get(name) ?? new Map<string, string>();
      sections.set(name, section);
      parent = '';
      continue;
    }
    const [, indent = '', key = '', value = ''] =
      /^(\s*)([^\s=:#;][^=:]*?)\s*[=:]\s*(.*?)\s*$/.exec(line) ?? [];
    if (key === '') continue;
    const nested = indent !== '' && parent !== '';
    section.set(nested ? `${parent}.${key.toLowerCase()}` : key.toLowerCase(), value);
    if (!nested) parent = value === '' ? key.toLowerCase() : '';
  }
  return sections;
}
