/**
 * `--output` for commands that print a report: everything that they print goes into the file.
 * @module
 */
import { OUTPUT_FLAGS, type Command, type Invocation } from './command.ts';
import { openOutput } from './output-file.ts';

/** The command with `--output` and `--force`. The file appears whole when the command ends, not when it fails. */
export function withOutput(command: Command): Command {
  return {
    ...command,
    flags: [...command.flags, ...OUTPUT_FLAGS],
    run: (invocation) => runInto(command, invocation),
  };
}

async function runInto(command: Command, invocation: Invocation): Promise<number> {
  const { values, terminal } = invocation;
  const path = values['output'];
  if (typeof path !== 'string') return command.run(invocation);
  const output = openOutput(path, values['force'] === true);
  try {
    const out = (text: string): void => output.write(text);
    const code = await command.run({ ...invocation, terminal: { ...terminal, out } });
    output.finish();
    return code;
  } catch (error) {
    output.discard();
    throw error;
  }
}
