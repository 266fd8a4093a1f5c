/**
 * A comparison from the arguments to the exit code: 0 when something was compared, 1 for a dangerous file, 2
 * where the file cannot be read or no format can hold it.
 * @module
 */
import type { FileReport } from '../core/finding.ts';
import type { Comparison } from '../convert/compare/comparison.ts';
import { scanSource } from '../scan/scan.ts';
import { PLAIN } from '../report/reporter.ts';
import type { Invocation } from './command.ts';
import { compareInput } from './compare/compare-input.ts';
import { comparisonHtml } from './compare/html.ts';
import { comparisonJson } from './compare/json.ts';
import { compareOptions, textOf, type CompareOptions } from './compare/options.ts';
import { openScratch } from './compare/scratch.ts';
import { comparisonText } from './compare/text.ts';
import { refusalText } from './convert-text.ts';
import { FOUND, INCOMPLETE, OK } from './exit-code.ts';
import { watchInterruption } from './interruption.ts';
import { DangerousSibling, JudgedSiblings } from './judged-siblings.ts';
import { openModelInput } from './model-input.ts';
import { openOutput } from './output-file.ts';
import { readPolicy } from './policy-file.ts';
import type { Terminal } from './terminal.ts';

/** Compares one model, prints the report, and says how it went. */
export async function runCompare({ paths, values, terminal }: Invocation): Promise<number> {
  const path = paths[0] ?? '';
  const options = compareOptions(values);
  const policy = await readPolicy(textOf(values, 'policy'));
  const target = textOf(values, 'output');
  const input = await openModelInput(path, { values, whole: true, terminal });
  try {
    const shown = input.file === undefined ? input.path : path; // a query may be a signature
    const judged = scanSource(input.source, { path: shown, policy });
    if (judged.verdict === 'dangerous' && values['extractAnyway'] !== true) {
      terminal.err(refusal(judged, terminal));
      return FOUND;
    }
    const output = target === undefined ? undefined : openOutput(target, values['force'] === true);
    const scratch = openScratch(options.scratch);
    const interruption = watchInterruption();
    const shards = new JudgedSiblings(input, policy, values['extractAnyway'] === true);
    const whole = { ...input, sibling: (name: string) => shards.open(name) };
    try {
      const mayDraw = values['quiet'] !== true && terminal.mayDraw;
      const say = (text: string): void => {
        if (mayDraw) terminal.err(`${text}\n`);
      };
      const comparison = await compareInput(
        { input: whole, judged, scratch, interruption, say },
        options,
      );
      const text = reportText(comparison, options, output === undefined ? terminal : undefined);
      if (output === undefined) terminal.out(text);
      else output.write(text);
      output?.finish();
      return comparison.formats.length > 1 ? OK : INCOMPLETE;
    } catch (error) {
      output?.discard();
      throw error;
    } finally {
      interruption.close();
      if (!options.keep) scratch.remove();
    }
  } catch (error) {
    if (!(error instanceof DangerousSibling)) throw error;
    terminal.err(refusal(error.report, terminal));
    return FOUND;
  } finally {
    input.close();
  }
}

function refusal(judged: FileReport, terminal: Terminal): string {
  return refusalText(judged, terminal).replace('Not converted', 'Not compared');
}

function reportText(
  comparison: Comparison,
  { form }: CompareOptions,
  terminal: Terminal | undefined,
): string {
  if (form === 'json') return comparisonJson(comparison);
  if (form === 'html') return comparisonHtml(comparison);
  return comparisonText(comparison, terminal?.paint ?? PLAIN);
}
