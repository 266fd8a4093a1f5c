/**
 * A plan as Markdown, which people read and put into issues, and as the fields of JSON.
 * @module
 */
import { escapeText } from '../../policy/escape-text.ts';
import type { MigrationPlan, PlanCall, PlanGroup } from './plan.ts';
import { stagesOf } from './plan-stages.ts';

const EFFORTS = {
  program: '`fix` does it',
  small: 'one call becomes another',
  design: 'decide what to store',
} as const;

/** Calls that are listed one by one for each purpose; the rest is counted. */
const LISTED = 20;

/** Markdown. */
export function planMarkdown(plan: MigrationPlan, root: string): string {
  const { groups, risks, settings, unclaimed } = plan;
  const stages = stagesOf(plan, root).map(
    ({ title, why, commands }, index) =>
      `### ${index}. ${title}\n\n${why}\n${
        commands.length === 0 ? '' : `\n\`\`\`sh\n${commands.map(line).join('\n')}\n\`\`\`\n`
      }`,
  );
  return [
    '# Leaving pickle\n',
    summary(plan),
    section(
      'First of all',
      risks.map(({ path, line: at, what }) => `- ${code(`${path}:${at}`)} ${text(what)}\n`),
    ),
    '## What there is\n',
    ...groups.map(group),
    section(
      'Settings, pins and code that is fetched',
      settings
        .slice(0, LISTED)
        .map(({ path, line: at, what }) => `- ${code(`${path}:${at}`)} ${text(what)}\n`),
    ),
    section(
      'Model files that no call names',
      unclaimed
        .slice(0, LISTED)
        .map(({ path, format, verdict }) => `- ${code(path)} (${format}, ${verdict})\n`),
    ),
    '## The way\n',
    ...stages,
  ]
    .filter((part) => part !== '')
    .join('\n');
}

/** Schema `pickleproof/plan/v1`. */
export function planFields(plan: MigrationPlan, root: string): object {
  const { groups, settings, unclaimed, risks } = plan;
  const count = (of: (group: PlanGroup) => number): number =>
    groups.reduce((sum, one) => sum + of(one), 0);
  return {
    schema: 'pickleproof/plan/v1',
    summary: {
      useCases: groups.length,
      loaders: count(({ loaders }) => loaders.length),
      savers: count(({ savers }) => savers.length),
      artefacts: count(({ artefacts }) => artefacts.length) + unclaimed.length,
      risks: risks.length,
    },
    useCases: groups,
    risks,
    settings,
    unclaimed,
    stages: stagesOf(plan, root),
  };
}

function summary({ groups, unclaimed }: MigrationPlan): string {
  const loaders = groups.flatMap((one) => one.loaders);
  const savers = groups.flatMap((one) => one.savers);
  const files = groups.flatMap((one) => one.artefacts).length + unclaimed.length;
  const easy = loaders.filter(({ effort }) => effort === 'program').length;
  return `${loaders.length} calls load what can run code (\`pickleproof fix\` can change ${easy} of them), ${savers.length} calls write it, and ${files} model files lie here.
`;
}

function group(one: PlanGroup): string {
  const { title, best, second, lost, loaders, savers, artefacts } = one;
  return [
    `### ${title.slice(0, 1).toUpperCase()}${title.slice(1)}\n`,
    `Move to **${best}**; second choice: ${second}. Lost: ${lost}.\n`,
    table('Read', loaders),
    table('Written', savers),
    section(
      '',
      artefacts
        .slice(0, LISTED)
        .map(
          ({ path, format, verdict, size }) =>
            `- ${code(path)} (${format}, ${size} bytes, ${verdict})\n`,
        ),
    ),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function table(title: string, calls: readonly PlanCall[]): string {
  if (calls.length === 0) return '';
  const rows = calls
    .slice(0, LISTED)
    .map(
      ({ path, line: at, sink, literal, effort }) =>
        `| ${code(`${path}:${at}`)} | ${code(sink)} | ${literal === undefined ? '' : code(literal)} | ${EFFORTS[effort]} |\n`,
    );
  const more = calls.length > LISTED ? `\nand ${calls.length - LISTED} more\n` : '';
  return `| ${title} at | by | file | work |\n|---|---|---|---|\n${rows.join('')}${more}`;
}

function section(title: string, rows: readonly string[]): string {
  if (rows.length === 0) return '';
  return `${title === '' ? '' : `## ${title}\n\n`}${rows.join('')}`;
}

/** A line of a shell block: nothing in it can end the block. */
function line(value: string): string {
  return escapeText(value).replaceAll('`', "'");
}

function text(value: string): string {
  return escapeText(value).replace(/[\\`*_{}[\]()#|~<>&]/g, String.raw`\$&`);
}

function code(value: string): string {
  return `\`${escapeText(value).replaceAll('`', "'").replaceAll('|', '\\|')}\``;
}
