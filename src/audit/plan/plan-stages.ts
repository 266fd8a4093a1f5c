/**
 * The stages of a migration: readers before writers, so that old and new can run side by side at any time.
 * @module
 */
import type { MigrationPlan, PlanGroup } from './plan.ts';

/** One stage. */
export interface PlanStage {
  readonly title: string;
  readonly why: string;
  readonly commands: readonly string[];
}

/** The stages of a plan, with the commands for what was found. `root` is what was audited. */
export function stagesOf(plan: MigrationPlan, root: string): PlanStage[] {
  const artefacts = plan.groups
    .flatMap((group) => group.artefacts)
    .flatMap(({ path, verdict }) => (verdict === 'dangerous' ? [] : [path]));
  return [
    {
      title: 'Take stock',
      why: 'Nothing new gets in while the old is moved.',
      commands: [
        `pickleproof audit ${root} --artefacts --format json -o pickleproof-audit.json`,
        `pickleproof audit ${root} --baseline pickleproof-audit.json`,
      ],
    },
    {
      title: 'Let programs change what they can',
      why: 'The calls that only need an argument.',
      commands: [`pickleproof fix ${root} --diff --unsafe-fixes`, `pickleproof fix ${root}`],
    },
    {
      title: 'Readers read both',
      why: 'Every place that loads prefers the new file and still takes the old one, under guard. Deploy this everywhere before the next stage.',
      commands:
        artefacts.length === 0
          ? ['pickleproof shim OLD-FILES… -o model_io.py']
          : [
              `pickleproof shim ${artefacts.slice(0, 3).map(quoted).join(' ')}${artefacts.length > 3 ? ' …' : ''} -o model_io.py`,
            ],
    },
    {
      title: 'Convert what lies there',
      why: 'Old files stay until the last stage.',
      commands: plan.groups.flatMap(conversions),
    },
    {
      title: 'Writers write the new format',
      why: `${plan.groups.reduce((sum, { savers }) => sum + savers.length, 0)} calls write pickles: see above.`,
      commands: [],
    },
    {
      title: 'Sign, and guard the door',
      why: 'From now on a file that is not signed, or can run code, does not pass.',
      commands: [
        'pickleproof sign models/ --key release.pem',
        'pickleproof gate . --policy pickleproof-gate.toml',
      ],
    },
    {
      title: 'Close the old way',
      why: 'When the guard has not warned for a release: legacy off, then delete the module and the old files.',
      commands: [],
    },
  ];
}

function conversions({ artefacts, extension }: PlanGroup): string[] {
  if (extension === undefined) return [];
  return artefacts.map(({ path, verdict }) => {
    const target = path.replace(/\.[A-Za-z0-9]+$/, '') + extension;
    const command = `pickleproof convert ${quoted(path)} -o ${quoted(target)}`;
    return verdict === 'dangerous'
      ? `# dangerous, do not load: ${command} --extract-anyway`
      : command;
  });
}

/** As a shell takes it. */
function quoted(path: string): string {
  return /^[\w./@%+=:,-]+$/.test(path) && !path.startsWith('-')
    ? path
    : `'${path.replaceAll("'", String.raw`'\''`)}'`;
}
