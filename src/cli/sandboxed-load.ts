/**
 * Whether a conversion has Python load the file in isolation, and what becomes of one that tries something there.
 * @module
 */
import type { FileReport } from '../core/finding.ts';
import { terminalText } from '../report/escape.ts';
import type { Attempt } from '../sandbox/observed.ts';
import type { Values } from './command.ts';
import { listed } from './convert-text.ts';
import type { ModelInput } from './model-input.ts';
import type { Sandboxed } from './sandboxed-model.ts';
import type { Terminal } from './terminal.ts';

/** Only Python can make some objects; where it may, it does so in isolation. Undefined when that was not asked for. */
export async function loadIfAsked(
  input: ModelInput,
  judged: FileReport,
  values: Values,
): Promise<Sandboxed | undefined> {
  if (values['inSandbox'] !== true) return undefined;
  const { loadSandboxed, sandboxWish } = await import('./sandboxed-model.ts');
  return loadSandboxed(input, judged, sandboxWish(values));
}

/** Whether the file tried something that no data needs. */
export function hasTried(sandboxed: Sandboxed): boolean {
  return attemptsOf(sandboxed).length > 0;
}

/** Why nothing is written of such a file, and what it tried. */
export function triedText(
  { path, verdict }: FileReport,
  sandboxed: Sandboxed,
  { paint }: Terminal,
): string {
  const tried = listed(
    attemptsOf(sandboxed),
    ({ event }) => `${event.event}${event.arguments ?? ''}`,
  );
  return (
    `${paint.red('dangerous')} ${terminalText(path)}: a scan says ${verdict}; loaded in isolation it tried ${tried}\n` +
    'Not converted. --extract-anyway takes the arrays out all the same.\n'
  );
}

/** That it had to be ended is no attempt: a large model takes its time. */
function attemptsOf({ observed }: Sandboxed): readonly Attempt[] {
  return observed.attempts.filter(
    ({ event, verdict }) => event.by === 'guest' && verdict === 'dangerous',
  );
}
