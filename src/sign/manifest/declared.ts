/**
 * What a file says of itself, collected in bounded space. Nothing of it is checked: a hash that stands in a file
 * says as little as its author's name.
 * @module
 */
import { bytesSource } from '../../core/source.ts';
import { readJsonValue } from '../../formats/json-value.ts';
import type { Declared } from './manifest.ts';

const MAX_FACTS = 100;
const MAX_NAME = 200;
const MAX_VALUE = 1000;
/** Facts about a conversion are kept however many others there are. */
const OWN = /(?:^|[^\w.])pickleproof\.\w+$/;
const MAX_OWN = 50;

/** Takes names and values as they are read. */
export class DeclaredFacts {
  private readonly facts = new Map<string, string>();
  private own = 0;

  /** A text that is a JSON object with our own facts in it (the comment of an npz file) is taken apart. */
  add(name: string, value: string): void {
    for (const [key, text] of ownFactsIn(value)) this.put(key, text);
    this.put(name, value.trim());
  }

  /** All of it, or nothing when there is none. */
  get all(): Declared | undefined {
    return this.facts.size === 0 ? undefined : Object.fromEntries(this.facts);
  }

  private put(name: string, value: string): void {
    const isOwn = OWN.test(name);
    if (this.facts.has(name) || name === '' || name === '__proto__') return;
    if (isOwn ? this.own >= MAX_OWN : this.facts.size - this.own >= MAX_FACTS) return;
    if (isOwn) this.own++;
    this.facts.set(clipped(name, MAX_NAME), clipped(value, MAX_VALUE));
  }
}

function ownFactsIn(text: string): readonly (readonly [string, string])[] {
  if (!text.startsWith('{"pickleproof.')) return [];
  try {
    const source = bytesSource(new TextEncoder().encode(text));
    const value = readJsonValue(source, { format: 'json', depth: 2, nodes: 1000 });
    if (value.kind !== 'object') return [];
    return value.entries.flatMap(({ key, value: item }) =>
      item.kind === 'string' && OWN.test(key) ? [[key, item.text] as const] : [],
    );
  } catch {
    return []; // it only looked like ours
  }
}

/** Never between the halves of a surrogate pair. */
function clipped(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most).replace(/[\ud800-\udbff]$/, '')}…`;
}
