/**
 * What a file of a booster alone does not hold of the model that it was taken from.
 * @module
 */
import { childrenOf } from '../children.ts';
import { describeValue } from '../describe-value.ts';
import type { ModelValue } from '../model/value.ts';
import type { Dropped } from '../writer.ts';
import type { Found } from './find-booster.ts';

/** Parts told one by one. */
const MOST = 1000;

/** Everything on the way to the booster and beside it, outermost first, but what nobody would miss. */
export function besideBooster(root: ModelValue, { path, object }: Found<unknown>): Dropped[] {
  const dropped: Dropped[] = [];
  let value = root;
  let [at, rest] = ['', path];
  while (value !== object && dropped.length < MOST) {
    const next = childrenOf(value).find(({ name = '', value: child }) =>
      child === object ? rest === name : rest.startsWith(`${name}.`),
    );
    if (value.kind === 'object')
      dropped.push({ ...describeValue({ path: at, value }), reason: OUTER });
    else dropped.push(...siblings(value, next?.value, at));
    if (next === undefined) break;
    const { name = '' } = next;
    at = at === '' ? name : `${at}.${name}`;
    rest = rest.slice(name.length + 1);
    value = next.value;
  }
  return dropped;
}

const OUTER = 'the booster is taken out of it';

function siblings(value: ModelValue, next: ModelValue | undefined, at: string): Dropped[] {
  return childrenOf(value)
    .filter((child) => child.value !== next)
    .slice(0, MOST)
    .map(({ name = '', value: child }) => {
      const path = at === '' ? name : `${at}.${name}`;
      return { ...describeValue({ path, value: child }), reason: 'stands beside the booster' };
    });
}
