/**
 * `npm run scorecard`: the same files through pickleproof and its rivals, as one table.
 * @module
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { countsOf, failures, offenders, raiseFloor, type Offender } from './check.ts';
import { benignFiles, maliciousFiles } from './corpus.ts';
import { ENVIRONMENT_NAMES } from './environments.ts';
import { fixtureFiles } from './fixtures.ts';
import { renderLibraries } from './libraries.ts';
import type { ToolResult } from './outcome.ts';
import { runOurs } from './ours.ts';
import { runRivals } from './rivals.ts';
import { oneInEvery } from './sample.ts';
import { renderBenign, renderScorecard } from './table.ts';
import { renderTwins, twinCounts, twinFailures, twinOffenders } from './twins.ts';

const USAGE = `npm run scorecard -- [options]
  --ours-only        do not run the other scanners
  --sections A,B     of malicious, formats, ${ENVIRONMENT_NAMES.join(', ')} (default: all)
  --every N          let the other scanners judge one in N benign files of each library (default 1)
  --record           write what is printed into bench/scorecard/RESULTS.md
  --check            fail when a criterion or the floor (bench/scorecard/floor.json) is not met
  --raise            write today's counts into the floor file, where they are higher
  --offenders N      how many wrongly judged files to list (default 40)`;

const FOLDER = resolve('build/scorecard');
const RESULTS = 'bench/scorecard/RESULTS.md';

await main();

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      'ours-only': { type: 'boolean', default: false },
      sections: {
        type: 'string',
        default: ['malicious', 'formats', ...ENVIRONMENT_NAMES].join(','),
      },
      every: { type: 'string', default: '1' },
      record: { type: 'boolean', default: false },
      check: { type: 'boolean', default: false },
      raise: { type: 'boolean', default: false },
      offenders: { type: 'string', default: '40' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return console.log(USAGE);

  mkdirSync(FOLDER, { recursive: true });
  const sections = values.sections.split(',');
  const malicious = sections.includes('malicious') ? maliciousFiles(FOLDER) : [];
  const written = [
    ...(sections.includes('formats') ? fixtureFiles() : []),
    ...ENVIRONMENT_NAMES.filter((name) => sections.includes(name)).flatMap((name) =>
      benignFiles(FOLDER, name),
    ),
  ];
  const benign = written.filter(({ expected }) => expected !== 'dangerous');
  const twins = written.filter(({ expected }) => expected === 'dangerous');
  const ours = await runOurs(pathsOf([...malicious, ...written]));
  const every = Number(values.every);
  const sample = oneInEvery(benign, every);
  const compared = pathsOf([...malicious, ...sample, ...twins]);
  const tools = [ours, ...(values['ours-only'] ? [] : runRivals(compared, FOLDER))];
  const card = [
    renderScorecard(malicious, sample, tools, every),
    sample.length === benign.length ? '' : renderBenign(benign, [ours]),
    `Hostile twins of them: ${twins.length} files\n${renderTwins(twins, tools)}`,
    `Benign files by library, as pickleproof judges them\n${renderLibraries(benign, ours.rows)}`,
  ].filter((part) => part !== '');
  console.log(card.join('\n\n'));
  if (values.record) writeFileSync(RESULTS, resultsPage(card));
  const wrong = [...twinOffenders(twins, ours), ...offenders(malicious, benign, ours)];
  list(wrong, Number(values.offenders));

  const counts = { ...countsOf(malicious, benign, ours), ...twinCounts(twins, ours) };
  save(counts, wrong, tools);
  if (values.raise) raiseFloor(counts);
  if (values.check) {
    report([...failures(counts, malicious, benign, ours), ...twinFailures(twins, ours)]);
  }
}

function pathsOf(files: readonly { readonly path: string }[]): readonly string[] {
  return files.map(({ path }) => path);
}

/** The tables as a page: what they are and how to print them again stands above them. */
function resultsPage(card: readonly string[]): string {
  return `# The scorecard as last recorded

\`npm run scorecard -- --record\` writes this page; nothing in it is written by hand.

${card.map((part) => `\`\`\`text\n${part}\n\`\`\`\n`).join('\n')}`;
}

function list(wrong: readonly Offender[], most: number): void {
  for (const { problem, path, why, said } of wrong.slice(0, most)) {
    console.log(`\n${problem}: ${relative(FOLDER, path)}\n  ${why}\n  ${said}`);
  }
  if (wrong.length > most) console.log(`\n… and ${wrong.length - most} more`);
}

function save(
  counts: Readonly<Record<string, number>>,
  wrong: readonly Offender[],
  tools: readonly ToolResult[],
): void {
  const results = tools.map(({ tool, version, rows }) => ({
    tool,
    version,
    rows: Object.fromEntries(
      [...rows].map(([path, row]) => [relative(FOLDER, path), row] as const),
    ),
  }));
  const text = JSON.stringify({ counts, offenders: wrong, tools: results }, undefined, 1);
  writeFileSync(`${FOLDER}.json`, `${text}\n`);
}

function report(failed: readonly string[]): void {
  for (const line of failed) console.log(`FAILED: ${line}`);
  if (failed.length > 0) process.exitCode = 1;
  else console.log('All criteria and the floor are met.');
}
