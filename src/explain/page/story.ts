/**
 * What loading one pickle does, step by step, with reasons where a step is not ordinary.
 * @module
 */
import { bytesInWords } from '../../report/words.ts';
import type {
  Explanation,
  Layer,
  NameOrigin,
  PickleStory,
  Step,
  TextOrigin,
} from '../explanation.ts';
import { counted, stepWords } from '../words/steps.ts';
import { CAPABILITY_WORDS } from '../words/terms.ts';
import { MOST_LINES, type PageWriter } from './writer.ts';

/** Reasons shown for one step. */
const MOST_REASONS = 4;

/** Writes the section of one pickle. */
export function writeStory(story: PickleStory, all: Explanation, page: PageWriter): void {
  const { member, steps, stops } = story;
  // An archive may hold hundreds of pickles that are nothing but data.
  if (steps.length === 0 && stops === undefined && all.pickles.length > 1) return;
  page.heading(member === '' ? 'What loading it does' : `What loading ${member} does`);
  page.text(summary(story));
  writeImports(steps, page);
  writeSteps(steps, all, page);
  if (story.stepsOmitted > 0) {
    page.text(`… and ${counted(story.stepsOmitted, 'more step', 'more steps')}, not shown`);
  }
  if (stops !== undefined) page.item(`then loading stops with an error: ${stops}`, 'odd');
  writeOrigins(story.origins, page);
  writeLayers(story.layers, page);
}

function summary({ steps, opcodes }: PickleStory): string {
  const size =
    opcodes === undefined ? '' : `It has ${counted(opcodes, 'instruction', 'instructions')}. `;
  if (steps.length === 0) {
    return `${size}It imports nothing and calls nothing: it makes numbers, texts, lists and dictionaries.`;
  }
  const odd = steps.filter(({ ordinary }) => !ordinary).length;
  if (odd === 0) return `${size}All it does is ordinary for such a file. In order:`;
  const kinds = counted(steps.length, 'kind', 'kinds');
  return `${size}Of ${kinds} of steps ${odd} ${odd === 1 ? 'is' : 'are'} not ordinary, and marked. In order:`;
}

/** Ordinary imports as one line, by package. */
function writeImports(steps: readonly Step[], page: PageWriter): void {
  const imports = steps.filter(({ how, ordinary }) => how === 'import' && ordinary);
  if (imports.length === 0) return;
  const packages = new Map<string, number>();
  for (const { target } of imports) {
    const [top = target] = target.split('.', 1);
    packages.set(top, (packages.get(top) ?? 0) + 1);
  }
  const list = [...packages].map(([name, count]) => `${count} of ${name}`).join(', ');
  page.item(`imports ${counted(imports.length, 'known name', 'known names')}: ${list}`);
  page.term('import');
}

/** Steps of each kind that are shown: ordinary ones leave no less room for the others. */
const MOST_SHOWN = { ordinary: MOST_LINES, odd: 200, capable: 400 } as const;

function writeSteps(steps: readonly Step[], all: Explanation, page: PageWriter): void {
  const left: Record<keyof typeof MOST_SHOWN, number> = { ...MOST_SHOWN };
  for (const step of steps) {
    if (step.ordinary && step.how === 'import') continue;
    if (left[kindOf(step)]-- > 0) writeStep(step, all, page);
  }
  const skipped = Math.max(0, -left.ordinary);
  const odd = Math.max(0, -left.odd) + Math.max(0, -left.capable);
  if (skipped > 0) {
    page.item(`… and ${counted(skipped, 'more kind', 'more kinds')} of ordinary steps`);
  }
  if (odd > 0) page.item(`… and ${counted(odd, 'more step', 'more steps')} not ordinary`, 'odd');
}

function kindOf({ ordinary, capabilities }: Step): keyof typeof MOST_SHOWN {
  if (ordinary) return 'ordinary';
  return capabilities.length === 0 ? 'odd' : 'capable';
}

function writeStep(step: Step, { verdict }: Explanation, page: PageWriter): void {
  const { text, terms } = stepWords(step);
  const isBad = step.capabilities.length > 0 && verdict === 'dangerous';
  page.item(
    text,
    step.ordinary ? 'plain' : isBad ? 'bad' : 'odd',
    step.ordinary ? [] : reasons(step, text),
  );
  page.term(...terms);
}

function reasons(
  { offset, arguments: args, why, capabilities, how }: Step,
  text: string,
): string[] {
  const able = capabilities.map((one) => CAPABILITY_WORDS[one]).join(', ');
  const lines = [`at byte ${offset}`];
  if (args !== undefined && !text.includes(args)) lines.push(`with ${args}`);
  lines.push(...why.slice(0, MOST_REASONS));
  if (why.length > MOST_REASONS) lines.push(`… and ${why.length - MOST_REASONS} more reasons`);
  if (why.length === 0 && how === 'import') {
    lines.push('Nobody here vouches for this name; what is done with it stands below.');
  }
  if (able !== '') lines.push(`This lets whoever made the file ${able}.`);
  return lines;
}

/** Only where a name was not simply written down: anything else is how every pickler does it. */
function writeOrigins(origins: readonly NameOrigin[], page: PageWriter): void {
  const told = origins.filter(
    ({ module, name }) => module.kind !== 'written' || name.kind !== 'written',
  );
  if (told.length === 0) return;
  page.text('Where these names come from:');
  for (const { target, offset, module, name } of told) {
    const isOdd = module.kind === 'computed' || name.kind === 'computed';
    page.item(`${target}, imported at byte ${offset}`, isOdd ? 'odd' : 'plain', [
      `its module: ${originWords(module)}`,
      `its name: ${originWords(name)}`,
    ]);
  }
  page.term('memo');
}

function originWords(origin: TextOrigin): string {
  switch (origin.kind) {
    case 'written':
      return `written as text at byte ${origin.at}`;
    case 'memo':
      return `written as text at byte ${origin.at}, kept in the memo under ${origin.index}, fetched from there`;
    default:
      return `not written anywhere: it is what ${origin.expression} gives`;
  }
}

function writeLayers(layers: readonly Layer[], page: PageWriter): void {
  if (layers.length === 0) return;
  page.text('Packed inside its data (unpacked here, and not run):');
  for (const { level, what, bytes, shown, offset } of layers.slice(0, MOST_LINES)) {
    const place = level === 1 && offset > 0 ? ` at byte ${offset}` : '';
    const details = shown === '' ? [] : [shown];
    page.item(`${LAYERS[what]}${place}, ${bytesInWords(bytes)}`, 'odd', details, level - 1);
    if (what === 'bytecode' || what === 'code-object') page.term('bytecode');
  }
}

const LAYERS: Readonly<Record<Layer['what'], string>> = {
  base64: 'text that stands for other bytes (base64)',
  zlib: 'compressed bytes (zlib)',
  gzip: 'compressed bytes (gzip)',
  bytecode: 'a compiled Python function (marshal), which uses these names',
  'code-object': 'a Python function written into the pickle by value, which uses these names',
  'python-source': 'Python source',
  pickle: 'another pickle',
};
