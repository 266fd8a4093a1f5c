/**
 * What a file holds besides what loading it does: numbers, operators, code, references, members, metadata.
 * @module
 */
import { escapeText } from '../../policy/escape-text.ts';
import { bytesInWords } from '../../report/words.ts';
import type { CarriedCode, Explanation, Member, OperatorCount } from '../explanation.ts';
import { counted } from '../words/steps.ts';
import type { PageWriter } from './writer.ts';

const CODE_LINES = 12;
const VALUE = 200;

/** Writes these sections, each if there is anything to say. */
export function writeContents(explanation: Explanation, page: PageWriter): void {
  writeTensors(explanation, page);
  writeOperators(explanation, page);
  page.list('Code that it carries', explanation.code, (one) => writeCode(one, page));
  page.list('What it refers to outside of itself', explanation.references, (one) => {
    const from = one.member === '' ? '' : `, from ${one.member}`;
    const tone = one.reach === 'inside' ? 'plain' : 'odd';
    page.item(`${one.purpose}: ${one.target}`, tone, [`${REACHES[one.reach] ?? one.reach}${from}`]);
  });
  const inside = explanation.members.filter(
    ({ path, unread }) => path !== '' || unread !== undefined,
  );
  page.list('What is inside', inside, (member) => {
    const tone = member.unread === undefined ? 'plain' : 'odd';
    page.item(memberWords(member), tone, [], Math.max(0, member.depth - 1));
  });
  page.list('What it says about itself', explanation.metadata, ({ name, value }) => {
    page.item(`${name}: ${value.length > VALUE ? `${value.slice(0, VALUE)}…` : value}`);
  });
}

function writeTensors({ tensors }: Explanation, page: PageWriter): void {
  const { count, bytes, types } = tensors;
  if (count === 0) return;
  page.heading('Its numbers');
  const list = types.map(({ dtype, count: many }) => `${many} of ${dtype}`).join(', ');
  page.text(
    `It holds ${counted(count, 'tensor', 'tensors')}, ${bytesInWords(bytes)}: ${list}. --tensors lists them.`,
  );
  page.term('tensor');
}

/** Graphs have operators; the configuration of a Keras model names its layers and functions. */
function writeOperators({ operators, findings }: Explanation, page: PageWriter): void {
  const ordered = operators.toSorted((a, b) => b.count - a.count);
  const write = (one: OperatorCount): void => {
    const found = findings.filter(({ target }) => target === escapeText(one.operator));
    const isBad = found.some(({ verdict }) => verdict === 'dangerous');
    page.item(
      `${one.operator}, ${counted(one.count, 'place', 'places')}`,
      found.length === 0 ? 'plain' : isBad ? 'bad' : 'odd',
      found.length === 0 ? [] : ['told above, among what is unusual'],
    );
    if (!isOfKeras(one)) page.term('operator');
  };
  const graph = ordered.filter((one) => !isOfKeras(one));
  const frameworks = [...new Set(graph.map(({ framework }) => framework))].join(', ');
  page.list(`Operators of its graph (${frameworks})`, graph, write);
  page.list('Layers and functions that its configuration names', ordered.filter(isOfKeras), write);
}

function isOfKeras({ framework }: OperatorCount): boolean {
  return framework === 'keras';
}

function writeCode({ language, length, member, runs, text }: CarriedCode, page: PageWriter): void {
  const where = member === '' ? '' : ` in ${member}`;
  const size = counted(length, 'character', 'characters');
  const what = `${LANGUAGES[language] ?? language}, ${size}${where}: ${RUNS[runs]}`;
  page.item(what, runs === 'load' ? 'bad' : 'odd');
  if (language === 'jinja') page.term('template');
  if (language === 'python-bytecode') page.term('bytecode');
  if (text === '') return;
  const lines = text.split('\n');
  const shown = lines.slice(0, CODE_LINES).map((line) => line.slice(0, VALUE));
  page.code([...shown, ...(lines.length > CODE_LINES ? ['…'] : [])].join('\n'));
}

function memberWords({ path, format, size, protocol, opcodes, unread }: Member): string {
  if (unread !== undefined) return `${path === '' ? 'the file' : path}: not read: ${unread}`;
  const facts = [
    format,
    size === undefined ? '' : bytesInWords(size),
    protocol === undefined ? '' : `protocol ${protocol}`,
    opcodes === undefined ? '' : counted(opcodes, 'instruction', 'instructions'),
  ];
  return `${path} (${facts.filter((one) => one !== '').join(', ')})`;
}

const LANGUAGES: Readonly<Record<string, string>> = {
  'python-source': 'Python source',
  'python-bytecode': 'a compiled Python function',
  jinja: 'a template (Jinja)',
  torchscript: 'a TorchScript program',
  javascript: 'JavaScript',
  native: 'native code',
};

const RUNS = {
  load: 'it runs when the file is loaded',
  use: 'it runs when the model is used',
  asked: 'it runs only if the loader is told to',
} as const;

const REACHES: Readonly<Record<string, string>> = {
  inside: 'in the model’s own folder',
  escapes: 'outside of the model’s folder',
  absolute: 'at a fixed place on the disk',
  network: 'on the network',
};
