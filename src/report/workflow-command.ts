/**
 * One workflow command of GitHub Actions, in which no text can begin another.
 * Spec: https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
 * @module
 */
import { terminalText } from './escape.ts';

/** Where and under which title the message is shown. */
export interface CommandPlace {
  readonly file?: string | undefined;
  readonly line?: number | undefined;
  readonly title: string;
}

/** `::error file=a.py,line=3,title=rule::message`, on one line. */
export function workflowCommand(
  level: 'error' | 'warning' | 'notice',
  { file, line, title }: CommandPlace,
  message: string,
): string {
  const properties = [
    ...(file === undefined ? [] : [`file=${commandProperty(file)}`]),
    ...(line === undefined ? [] : [`line=${line}`]),
    `title=${commandProperty(title)}`,
  ];
  return `::${level} ${properties.join(',')}::${commandText(message)}`;
}

/** The message of a command: what would end it is percent-encoded. */
export function commandText(text: string): string {
  return terminalText(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** The value of a property of a command. */
export function commandProperty(text: string): string {
  return commandText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
