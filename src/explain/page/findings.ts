/**
 * What is unusual about a file and is told at no step of loading it.
 * @module
 */
import { RULES } from '../../policy/rules/index.ts';
import type { Explanation } from '../explanation.ts';
import { reasonText } from '../steps.ts';
import type { PageWriter } from './writer.ts';

/** Writes the section, if there is anything to say. */
export function writeFindings({ pickles, findings }: Explanation, page: PageWriter): void {
  const told = new Set(pickles.flatMap(({ steps }) => steps.flatMap(({ why }) => why)));
  const others = findings.filter((finding) => !told.has(reasonText(finding)));
  page.list('What else is unusual', others, ({ rule, message, verdict, member, offset }) => {
    const found = RULES.find(({ id }) => id === rule);
    const place = [member ?? '', offset === undefined ? '' : `byte ${offset}`];
    page.item(found?.title ?? rule, verdict === 'dangerous' ? 'bad' : 'odd', [
      message,
      place.filter((part) => part !== '').join(', '),
      found?.explanation ?? '',
    ]);
  });
}
