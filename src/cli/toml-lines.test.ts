import { expect, test } from 'vitest';
import { lineFinder } from './toml-lines.ts';

const TEXT = `schema = "x"
[[allow]]
module = "a"
"name" = 'b'

[[allow]]
why = """
module = "not a key"
"""
module = "c"
[learned."a.b"]
"X.Y" = { newobj = "none" }
[library.extra]
`;

test.each<readonly [readonly (string | number)[], number]>([
  [['schema'], 1],
  [['allow', 0], 2],
  [['allow', 0, 'module'], 3],
  [['allow', 0, 'name'], 4],
  [['allow', 1], 6],
  [['allow', 1, 'module'], 10],
  [['allow', 1, 'absent'], 6],
  [['learned', 'a.b'], 11],
  [['learned', 'a.b', 'X.Y', 'newobj'], 12],
  [['library', 'extra', 'x'], 13],
  [['absent'], 1],
  [[], 1],
])('the key %j stands on line %i', (path, line) => {
  expect(lineFinder(TEXT)(path)).toBe(line);
});
