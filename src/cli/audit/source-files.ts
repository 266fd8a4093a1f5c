/**
 * The files that an audit looks at, and their texts.
 * @module
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { ModelFileError } from '../../core/error.ts';
import { isAuditFile, type AuditInput } from '../../audit/audit.ts';
import type { AuditProblem } from '../../audit/finding.ts';
import { withPythonLineEnds } from '../../audit/python/line-ends.ts';
import { walkPath } from '../../sources/directory.ts';
import { isAddress } from '../local-path.ts';
import { UsageError } from '../usage-error.ts';
import { pythonText, unreadEncoding } from '../library/python-text.ts';

/** What lies under the paths. */
export interface SourceFiles {
  /** Source, notebooks, settings and pins. */
  readonly files: readonly string[];
  /** All others: some may be models. */
  readonly others: readonly string[];
  readonly problems: readonly AuditProblem[];
}

/** Source that is longer was made by a program; no honest file of a large library comes near. */
const MAX_BYTES = 32 * 2 ** 20;

/** Folders of tools, in which nobody writes code. */
const TOOLS =
  /(?:^|\/)(?:__pycache__|node_modules|\.tox|\.nox|\.mypy_cache|\.ruff_cache|\.ipynb_checkpoints)\//;

/** Throws `UsageError` for standard input and addresses: imports are followed from file to file. */
export function assertSource(command: string, paths: readonly string[]): void {
  const other = paths.find((path) => path === '-' || isAddress(path));
  if (other === undefined) return;
  throw new UsageError(`${other}: ${command} reads files and folders; check the code out first`);
}

/** Finds the files; what the user names is looked at whatever it is called. */
export function findSourceFiles(paths: readonly string[]): SourceFiles {
  const files: string[] = [];
  const others: string[] = [];
  const problems: AuditProblem[] = [];
  const seen = new Set<string>();
  for (const root of paths) {
    for (const found of walkPath(root, seen)) {
      const path = found.path.replaceAll('\\', '/').replace(/^\.\//, '');
      if (found.kind === 'unreadable') {
        problems.push({ path, code: 'SOURCE_FAILED', message: found.reason });
      } else if (found.kind === 'file' && !TOOLS.test(path)) {
        (isAuditFile(path) ? files : others).push(path);
      }
    }
  }
  return { files, others, problems };
}

/**
 * The text of a file, in the encoding that it says it has, with line ends as Python sees them; what cannot be decoded
 * is read byte by byte. Throws `UNSUPPORTED` for Python in an encoding that nobody here reads.
 */
export function readSource(path: string): string {
  const bytes = readBytes(path);
  const unread = /\.pyw?$/i.test(path) ? unreadEncoding(bytes) : undefined;
  if (unread !== undefined) {
    const why = `source in the encoding ${unread}, which is not read here: Python may see other code in it than stands there`;
    throw new ModelFileError('UNSUPPORTED', why);
  }
  return withPythonLineEnds(pythonText(bytes) ?? bytes.toString('latin1'));
}

/** How an audit reads the disk. */
export function diskReader(): Pick<AuditInput, 'read' | 'exists'> {
  return { read: readSource, exists: (path) => path.length < 500 && existsSync(path) };
}

function readBytes(path: string): Buffer {
  try {
    const { size } = statSync(path);
    if (size > MAX_BYTES) {
      throw new ModelFileError('LIMIT_EXCEEDED', `source of ${size} bytes, more than ${MAX_BYTES}`);
    }
    return readFileSync(path);
  } catch (error) {
    if (error instanceof ModelFileError) throw error;
    const why = error instanceof Error ? error.message.replace(/ '.*'$/s, '') : String(error);
    throw new ModelFileError('SOURCE_FAILED', why);
  }
}
