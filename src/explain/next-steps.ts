/**
 * What to do with a file after it was explained, in the order in which to try it.
 * @module
 */
import type { FileReport } from '../core/finding.ts';
import { rank } from '../core/verdict.ts';
import { RULES } from '../policy/rules/index.ts';

/** What this program can do for the user besides explaining: ids of its commands. */
export type Commands = ReadonlySet<string>;

/** Formats of which a conversion gains something, and what it is converted to. */
const CONVERTED: Readonly<Record<string, string>> = {
  pickle: 'skops',
  joblib: 'skops',
  'torch-zip': 'safetensors',
  'torch-legacy': 'safetensors',
  'torch-tar': 'safetensors',
  torchscript: 'safetensors',
  keras: 'safetensors',
  'keras-h5': 'safetensors',
  npz: 'safetensors',
  npy: 'safetensors',
};

/** The steps, one sentence each. */
export function nextSteps(report: FileReport, commands: Commands): readonly string[] {
  // A name that a shell would take apart is not put into a command that people copy.
  const file = /^[\w./][\w./-]*$/.test(report.path) ? report.path : 'FILE';
  return stepsFor(report, commands).map((step) => step.replaceAll('FILE', file));
}

function stepsFor(report: FileReport, commands: Commands): readonly string[] {
  switch (report.verdict) {
    case 'dangerous':
      return dangerous(report, commands);
    case 'incomplete':
      return incomplete(commands);
    case 'unknown':
      return unknown(report, commands);
    default:
      return clean(report, commands);
  }
}

function dangerous(report: FileReport, commands: Commands): string[] {
  const steps = [worstAdvice(report)];
  const to = CONVERTED[report.format];
  if (commands.has('convert') && to === 'safetensors') {
    steps.push(
      `If only the weights matter: pickleproof convert FILE -o model.${to} --extract-anyway takes them out and runs nothing.`,
    );
  }
  if (commands.has('sanitize')) {
    steps.push(
      'To keep the kind of file: pickleproof sanitize FILE -o OUT writes it again with nothing but what is known to be harmless.',
    );
  }
  steps.push('Otherwise delete it, and tell whoever published it, and the hub that it came from.');
  return steps;
}

/** What the worst finding asks for. */
function worstAdvice({ findings }: FileReport): string {
  const [worst] = findings.toSorted((a, b) => rank(b.verdict) - rank(a.verdict));
  return RULES.find(({ id }) => id === worst?.rule)?.advice ?? 'Do not load it.';
}

function incomplete(commands: Commands): string[] {
  const steps = [
    'Treat it as dangerous: what could not be read can hold anything.',
    'Download it again, in case it was cut off.',
  ];
  if (commands.has('sandbox'))
    steps.push('To see what it does without risk: pickleproof sandbox FILE');
  return steps;
}

function unknown(report: FileReport, commands: Commands): string[] {
  const names = report.imports.filter(({ verdict }) => verdict !== 'clean').slice(0, 3);
  const some = names.map(({ module, name }) => `${module}.${name}`).join(', ');
  const steps = [
    `Find out what these do in the library that they belong to, at the version that wrote the file: ${some === '' ? 'the names above' : some}.`,
  ];
  steps.push(
    'If you trust exactly these uses, allow them in a policy file (--policy); otherwise treat the file as dangerous.',
  );
  const to = CONVERTED[report.format];
  if (commands.has('convert') && to !== undefined)
    steps.push(
      `Or take what is data: pickleproof convert FILE -o model.${to} makes none of those objects.`,
    );
  if (commands.has('sandbox'))
    steps.push('To see what it does without risk: pickleproof sandbox FILE');
  return steps;
}

function clean({ format }: FileReport, commands: Commands): string[] {
  const to = CONVERTED[format];
  if (to === undefined || !commands.has('convert')) {
    return [
      'Nothing: reading it runs no code of whoever made it. What its numbers compute is not judged.',
    ];
  }
  const steps = [
    'Loading this very file runs nothing but what is listed above. What its numbers compute is not judged.',
  ];
  steps.push(
    `The next file of this format may be another one. A format that cannot run anything spares the question: pickleproof convert FILE -o model.${to}`,
  );
  return steps;
}
