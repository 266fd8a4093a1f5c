import { expect, test } from 'vitest';
import { dict, elided, int, madeBy, named, none, str } from '../../test/values.ts';
import { fact, judgeFacts, said } from '../../test/judge.ts';
import type { Value } from '../core/value.ts';
import { parseSymbols } from './compact.ts';

const KNOWLEDGE = `lib
 Net C n=none b=any ?str:version ?plain:size,count
 Text C n=none b=dict ?str:*
 Plain C n=none b=any ?plain:*
 Odd C n=none b=any ?often:x
 Box C n=none b=dict`;
const findings = (name: string, state: Value): readonly string[] =>
  said(
    judgeFacts([fact('build', madeBy('newobj', named('lib', name)), state)], {
      knowledge: KNOWLEDGE,
    }),
  );

test.each<readonly [string, string, Value, readonly string[]]>([
  ['no state needs nothing', 'Net', none, []],
  ['a text where one is needed', 'Net', dict({ version: str('1') }), []],
  ['None where a text is needed', 'Net', dict({ version: none }), []],
  [
    'a number where a text is needed',
    'Net',
    dict({ version: int(1) }),
    ['state-not-data unknown lib.Net'],
  ],
  ['a state that is not shown', 'Net', elided, ['judgement-limited incomplete lib.Net']],
  [
    'a value that is not shown',
    'Net',
    dict({ size: elided }),
    ['judgement-limited incomplete lib.Net'],
  ],
  [
    'a text that is not shown',
    'Text',
    dict({ a: { ...elided, plain: true } }),
    ['judgement-limited incomplete lib.Text'],
  ],
  ['a whole state of plain data', 'Plain', str('x'), []],
  [
    'a need that nobody knows is the strictest',
    'Odd',
    madeBy('newobj', named('lib', 'Box')),
    ['state-not-data unknown lib.Odd'],
  ],
])('%s', (_what, name, state, expected) => {
  expect(findings(name, state)).toEqual(expected);
});

test('the compact form names needs by kind', () => {
  expect(parseSymbols(' N C b=dict ?str:a,b ?data:*', []).get('N')?.needs).toEqual([
    { key: 'a', needs: 'str' },
    { key: 'b', needs: 'str' },
    { key: '*', needs: 'data' },
  ]);
});
