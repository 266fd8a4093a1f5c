/**
 * Files beside a model, each judged before anything is taken from it.
 * @module
 */
import type { FileReport } from '../core/finding.ts';
import type { ByteSource } from '../core/source.ts';
import type { Policy } from '../policy/profile.ts';
import { scanSource } from '../scan/scan.ts';
import type { ModelInput } from './model-input.ts';

/** A file beside the model runs code when it is loaded. */
export class DangerousSibling extends Error {
  readonly report: FileReport;

  constructor(report: FileReport) {
    super(`${report.path} is dangerous`);
    this.report = report;
  }
}

/** Opens siblings of one input. */
export class JudgedSiblings {
  private readonly input: ModelInput;
  private readonly policy: Policy;
  private readonly anyway: boolean;
  private readonly judged = new Set<string>();

  /** `anyway`: dangerous ones are opened too. */
  constructor(input: ModelInput, policy: Policy, anyway: boolean) {
    this.input = input;
    this.policy = policy;
    this.anyway = anyway;
  }

  /** The bytes of a sibling; throws `DangerousSibling`. */
  open(name: string): ByteSource | undefined {
    const source = this.input.sibling(name);
    if (source === undefined || this.anyway || this.judged.has(name)) return source;
    this.judged.add(name);
    const report = scanSource(source, { path: name, policy: this.policy });
    if (report.verdict === 'dangerous') throw new DangerousSibling(report);
    return source;
  }
}
