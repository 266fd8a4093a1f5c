/**
 * The rows of the JSON reports, with their keys in the order of the contract.
 * @module
 */
import type {
  FileReport,
  Finding,
  ImportReport,
  MemberReport,
  ScanReport,
  SkippedPath,
} from '../core/finding.ts';

/** One file as it stands in the JSON reports. */
export function fileFields(file: FileReport): object {
  const { path, size, sha256, format, verdict, complete, bytesRead, findingsOmitted } = file;
  return {
    path,
    size,
    sha256,
    format,
    verdict,
    complete,
    bytesRead,
    requests: file.requests,
    pinned: file.pinned,
    members: file.members.map(memberFields),
    imports: file.imports.map(importFields),
    findings: file.findings.map(findingFields),
    findingsOmitted,
  };
}

/** One skipped path. */
export function skippedFields({ path, reason, sha256 }: SkippedPath): object {
  return { path, reason, sha256 };
}

/** The tool and the sum of all. */
export function headFields({ schema, tool, summary }: ScanReport): object {
  const { name, version, ruleset, policy } = tool;
  const { verdict, complete, files, clean, unknown, incomplete, dangerous, skipped } = summary;
  const { bytes, bytesRead, elapsedMs, finishedAt, interrupted, shard } = summary;
  return {
    schema,
    tool: { name, version, ruleset, policy },
    summary: {
      verdict,
      complete,
      files,
      clean,
      unknown,
      incomplete,
      dangerous,
      skipped,
      bytes,
      bytesRead,
      elapsedMs,
      finishedAt,
      interrupted,
      shard,
    },
  };
}

function memberFields(member: MemberReport): object {
  const { path, format, protocol, offset, size, opcodes, verdict } = member;
  return { path, format, protocol, offset, size, opcodes, verdict };
}

function importFields(found: ImportReport): object {
  const { module, name, writtenAs, uses, verdict, member, offset } = found;
  return { module, name, writtenAs, uses, verdict, member, offset };
}

function findingFields(finding: Finding): object {
  const { rule, verdict, severity, message, capabilities, target, how, member, offset } = finding;
  const { count, fingerprint, known, references } = finding;
  return {
    rule,
    verdict,
    severity,
    message,
    capabilities,
    target,
    how,
    arguments: finding.arguments,
    member,
    offset,
    count,
    fingerprint,
    known,
    references,
  };
}
