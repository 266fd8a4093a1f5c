/**
 * An explanation as a page of plain words.
 * @module
 */
import { bytesInWords } from '../../report/words.ts';
import type { Explanation } from '../explanation.ts';
import { writeContents } from './contents.ts';
import { writeFindings } from './findings.ts';
import { writeStory } from './story.ts';
import { PageWriter, type Block } from './writer.ts';

/** The blocks of the page. */
export function pageOf(explanation: Explanation): readonly Block[] {
  const page = new PageWriter();
  writeTitle(explanation, page);
  writeWhatItIs(explanation, page);
  for (const story of explanation.pickles) writeStory(story, explanation, page);
  writeFindings(explanation, page);
  writeContents(explanation, page);
  page.list('What to do next', explanation.next, (step) => page.item(step));
  return page.blocks;
}

function writeTitle(explanation: Explanation, page: PageWriter): void {
  const { path, verdict, complete } = explanation;
  const tones = { clean: 'good', unknown: 'odd', incomplete: 'odd', dangerous: 'bad' } as const;
  const partly = complete || verdict === 'incomplete' ? '' : ' (and not read to its end)';
  page.title(path, `${verdict}${partly}`, tones[verdict]);
  const carriesOut = explanation.pickles.length > 0;
  page.text(verdict === 'clean' && !carriesOut ? ONLY_DATA : MEANING[verdict]);
}

const ONLY_DATA =
  'Everything that a loader would read was read, and none of it makes the loader do more than bring back the model.';

const MEANING = {
  clean:
    'Everything that a loader would carry out was read. Every name it imports is known, and used in a way that only makes data.',
  unknown:
    'Nothing in it is known to be dangerous, and something in it is not known at all: nobody here can say what loading it would do.',
  incomplete: 'It could not be read in full. What follows is what was found until then.',
  dangerous:
    'Do not load this file. Loading it does more than bring back data, or it is built so that readers disagree about it.',
} as const;

function writeWhatItIs({ about, size, pickles }: Explanation, page: PageWriter): void {
  page.heading('What it is');
  page.text(`This is ${about.name} of ${bytesInWords(size)}. It is ${about.what}.`);
  if (pickles.some(({ opcodes }) => opcodes !== undefined)) page.term('pickle');
  if (about.writer !== undefined) page.text(`Such files are written by ${about.writer}.`);
  const named = about.frameworks.map(({ name, versions }) => [name, ...versions].join(' '));
  if (named.length > 0) {
    page.text(
      `It names: ${named.join('; ')}. A file can name what it likes: this is what it says, not proof of where it comes from.`,
    );
  }
  if (about.python !== undefined) page.text(`Its pickle is written in ${about.python}.`);
}
