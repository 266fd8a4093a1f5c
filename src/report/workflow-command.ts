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
    ...(file === undefined ? [] : [`file=${property(file)}`]),
    ...(line === undefined ? [] : [`line=${line}`]),
    `title=${property(title)}`,
  ];
  return `::${level} ${properties.join(',')}::${data(message)}`;
}

/** What ends a command or a property is percent-encoded. */
function data(text: string): string {
  return terminalText(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
