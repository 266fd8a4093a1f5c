/**
 * The names in a signed list of files: looked at before any file is.
 * @module
 */
import { collisions, unsafeName } from './names.ts';
import type { Problem } from './problem.ts';
import { parseShardName, type Resource } from './resources.ts';

/** How the name of a single file was written before the specification, and by the reference to this day. */
export const SINGLE_FILE = '.';

/** All that is wrong with the names of a list: unsafe ones, and such as stand for one file. */
export function nameProblems(
  resources: readonly Resource[],
  method: 'files' | 'shards',
): readonly Problem[] {
  const problems: Problem[] = [];
  const unsafe = (name: string, message: string): void => {
    problems.push({ code: 'UNSAFE_NAME', name, message });
  };
  const files = new Set<string>();
  const seen = new Set<string>();
  for (const { name } of resources) {
    if (seen.has(name)) problems.push(duplicate(name, 'signed twice'));
    seen.add(name);
    const file = method === 'shards' ? parseShardName(name)?.name : name;
    if (file === undefined) unsafe(name, 'no name of a shard: PATH:START:END is expected');
    else files.add(file);
  }
  const single = files.size === 1 && files.has(SINGLE_FILE);
  for (const name of files) {
    const why = single ? undefined : unsafeName(name);
    if (why !== undefined) unsafe(name, `signed under ${why}`);
  }
  for (const [first, second] of collisions(files)) {
    problems.push(duplicate(second, `the same name as ${JSON.stringify(first)} on some systems`));
  }
  return problems;
}

function duplicate(name: string, message: string): Problem {
  return { code: 'DUPLICATE_NAME', name, message };
}
