/**
 * The public API: judge bytes, and read what was found.
 * @module
 */
export { ModelFileError, type ErrorCode } from './core/error.ts';
export type {
  Capability,
  FileReport,
  Finding,
  ImportReport,
  MemberReport,
  ScanReport,
  Severity,
  SkippedPath,
} from './core/finding.ts';
export { Budget, LIMITS, type Limits } from './core/limits.ts';
export { bytesSource, type ByteSource } from './core/source.ts';
export { VERDICTS, worse, type Verdict } from './core/verdict.ts';
export { BUILT_IN, type Allowance, type Policy } from './policy/profile.ts';
export { RULES } from './policy/rules/index.ts';
export { RULESET } from './policy/judge.ts';
export { scanIfModel, scanSource, type ScanOptions } from './scan/scan.ts';
export { summarise } from './scan/summary.ts';
