/**
 * The commands as a commander program: parsing and help come from the same tables.
 * @module
 */
import { Command as Program, CommanderError, Option } from 'commander';
import { terminalText } from '../report/escape.ts';
import { PLAIN } from '../report/reporter.ts';
import { camelCase, COMMON_FLAGS, keyOf, type Command, type Flag, type Values } from './command.ts';
import { COMMANDS } from './commands/index.ts';
import { readConfig } from './config.ts';
import { OK, USAGE } from './exit-code.ts';
import type { Terminal } from './terminal.ts';
import { VERSION } from './version.ts';

const EXIT_CODES = `
Exit codes:
  0  nothing at or above --fail-on, and everything was judged
  1  a finding at or above --fail-on; convert, sanitize: refused, or something was lost;
     sign: refused; verify: the model is not as it was signed, or not
     as it was claimed
  2  something could not be judged in full, or could not be read
  3  no model file under the paths
  4  a wrong flag or config, or no trust root given to verify
  5  sandbox, convert --in-sandbox: the isolation that was asked for is not there;
     nothing was run
  6  verify: the signature or its signer is not acceptable`;

/** Runs what the arguments ask for; returns the exit code. Throws `UsageError` for what is not a flag's fault. */
export async function runProgram(args: readonly string[], terminal: Terminal): Promise<number> {
  let code = OK;
  const program = newProgram('pickleproof', terminal)
    .description(
      'Judges machine-learning model files, and rewrites them as files that run nothing, without running them.',
    )
    .version(VERSION)
    .addHelpText('after', EXIT_CODES);
  const groups = new Map<string, Program>();
  for (const command of COMMANDS) {
    const words = command.id.split(' ');
    const parent =
      words.length === 1 ? program : groupOf(words[0] ?? '', groups, program, terminal);
    const sub = newProgram(words.at(-1) ?? '', terminal).description(command.summary);
    for (const parameter of command.parameters.split(' ').filter((part) => part !== '')) {
      sub.argument(parameter.replace('PATH', 'paths'));
    }
    for (const flag of [...command.flags, ...COMMON_FLAGS]) sub.addOption(optionOf(flag));
    const examples = command.examples.map((example) => `  ${example}`);
    sub.addHelpText('after', ['', 'Examples:', ...examples, EXIT_CODES].join('\n'));
    sub.action(async () => {
      code = await runCommand(command, sub, terminal);
    });
    parent.addCommand(sub);
  }
  try {
    await program.parseAsync(withHelpFlag(args), { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? OK : USAGE;
    throw error;
  }
  return code;
}

/** commander's own `help` knows of one word only: `help policy learn` is `policy learn --help`. */
function withHelpFlag(args: readonly string[]): string[] {
  const [first, ...words] = args;
  const isGrouped = words.length === 2 && COMMANDS.some(({ id }) => id === words.join(' '));
  return first === 'help' && isGrouped ? [...words, '--help'] : [...args];
}

/** The command that `policy learn` and `policy show` are subcommands of. */
function groupOf(
  name: string,
  groups: Map<string, Program>,
  program: Program,
  terminal: Terminal,
): Program {
  const known = groups.get(name);
  if (known !== undefined) return known;
  const members = COMMANDS.filter(({ id }) => id.startsWith(`${name} `));
  const made = newProgram(name, terminal)
    .description(members.map(({ summary }) => summary).join('; '))
    .addHelpText('after', `\nEach has its own help: pickleproof ${members[0]?.id ?? name} --help`);
  program.addCommand(made);
  groups.set(name, made);
  return made;
}

function newProgram(name: string, terminal: Terminal): Program {
  return new Program(name).exitOverride().configureOutput({
    writeOut: (text) => terminal.out(text),
    writeErr: (text) => terminal.err(text),
    outputError: (text, write) => write(text.replace(/^error: /, 'pickleproof: ')),
  });
}

function optionOf({ flags, help, choices, standard, repeatable }: Flag): Option {
  const option = new Option(flags, standard === undefined ? help : `${help} (default ${standard})`);
  if (repeatable === true) {
    option.argParser((value: string, before: string | undefined) =>
      before === undefined ? value : `${before}\n${value}`,
    );
  }
  return choices === undefined ? option : option.choices([...choices]);
}

/** A flag wins over the config file. */
async function runCommand(command: Command, sub: Program, terminal: Terminal): Promise<number> {
  const given: Values = sub.opts();
  const flags: Record<string, string | boolean | undefined> = {};
  for (const flag of [...command.flags, ...COMMON_FLAGS]) {
    const key = camelCase(keyOf(flag));
    if (sub.getOptionValueSource(key) === 'cli') flags[key] = given[key];
  }
  const named = flags['config'];
  const config = await readConfig(command, typeof named === 'string' ? named : undefined, '.');
  const values = { ...config?.values, ...flags };
  if (config !== undefined && values['quiet'] !== true) {
    terminal.err(`Using ${terminalText(config.path)}\n`);
  }
  const { takesReport = false } = command.flags.find((flag) => keyOf(flag) === 'output') ?? {};
  const plain = takesReport && values['output'] !== undefined;
  const { paint } = plain ? { paint: PLAIN } : terminal;
  return command.run({ paths: sub.args, values, terminal: { ...terminal, paint } });
}
