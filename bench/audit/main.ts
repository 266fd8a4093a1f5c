/**
 * `npm run scorecard:audit`: what this auditor, bandit and ruff find in the slate. With `--tree FOLDER`
 * also the comparison with bandit on a large tree: what each finds, how long each takes and how much
 * memory, one after the other in the same run.
 * @module
 */
import { installedPythonGrammar } from '../../src/sources/python-grammar.ts';
import { runSlate, type SlateLine } from '../../test/audit/run-slate.ts';
import { SLATE } from '../../test/audit/slate.ts';
import { runBandit, runRuff, toolFolder, type Flagged } from './rivals.ts';
import { compareOnTree } from './tree.ts';

const MIN_RECALL = 0.97;
const MAX_FALSE = 0.02;

interface Score {
  readonly tool: string;
  readonly found: number;
  readonly falseAlarms: number;
}

const lines = await runSlate(await installedPythonGrammar());
const unsafe = lines.filter(({ kind }) => kind === 'unsafe' || kind === 'call-site');
const safe = lines.filter(({ kind }) => kind === 'safe' || kind === 'safe-info');
const tools = toolFolder();
const scores: Score[] = [
  {
    tool: 'pickleproof audit',
    found: unsafe.filter(({ met }) => met).length,
    falseAlarms: safe.filter(({ met }) => !met).length,
  },
  ...[runBandit(tools, SLATE), runRuff(tools, SLATE, false), runRuff(tools, SLATE, true)].map(
    (flagged) => scoreOf(flagged),
  ),
];
printScores();
printMissed();
const tree = process.argv.indexOf('--tree');
const isTreeFine = tree === -1 || compareOnTree(process.argv[tree + 1] ?? '', tools);
process.exitCode = isGoodEnough() && isTreeFine ? 0 : 1;

function scoreOf({ tool, version, lines: flagged }: Flagged): Score {
  const isFlagged = ({ path, line }: SlateLine): boolean => flagged.has(`${path}:${line}`);
  return {
    tool: `${tool} ${version}`,
    found: unsafe.filter(isFlagged).length,
    falseAlarms: safe.filter(isFlagged).length,
  };
}

function printScores(): void {
  console.log(`The slate: ${unsafe.length} unsafe lines, ${safe.length} safe forms\n`);
  console.log('| tool | unsafe lines found | recall | safe forms flagged | false alarms |');
  console.log('|---|---:|---:|---:|---:|');
  for (const { tool, found, falseAlarms } of scores) {
    const recall = percent(found, unsafe.length);
    console.log(
      `| ${tool} | ${found} | ${recall} | ${falseAlarms} | ${percent(falseAlarms, safe.length)} |`,
    );
  }
  console.log(
    '\nThe slate was written by the authors of pickleproof, before its rules. bandit and ruff read no settings, pins or lock files and follow no calls: of those lines they can find none.',
  );
}

function percent(part: number, of: number): string {
  return `${((100 * part) / of).toFixed(1)} %`;
}

function printMissed(): void {
  for (const { path, line, kind, rule, said } of lines.filter(({ met }) => !met)) {
    console.log(`missed: ${path}:${line} ${kind} ${rule ?? ''} (said: ${said.join(', ')})`);
  }
}

function isGoodEnough(): boolean {
  const [ours] = scores;
  if (ours === undefined) return false;
  return ours.found >= unsafe.length * MIN_RECALL && ours.falseAlarms <= safe.length * MAX_FALSE;
}
