/**
 * Our own facts as properties of CycloneDX components: `pickleproof:…`.
 * @module
 */
import type { Declared } from '../manifest/manifest.ts';
import type { Property } from './types.ts';

/** Properties of these names, without those that have no value. */
export function propertiesOf(
  facts: Readonly<Record<string, string | undefined>>,
): readonly Property[] {
  return Object.entries(facts).flatMap(([name, value]) =>
    value === undefined ? [] : [{ name: `pickleproof:${name}`, value }],
  );
}

/** What files say of themselves: the name tells that nobody has checked it. */
export function declaredProperties(declared: Declared | undefined): readonly Property[] {
  return Object.entries(declared ?? {}).map(([name, value]) => ({
    name: `pickleproof:declared:${name}`,
    value,
  }));
}
