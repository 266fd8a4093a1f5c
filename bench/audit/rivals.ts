/**
 * What bandit and ruff say of the slate, in an environment of their own.
 * @module
 */
import { spawnSync } from 'node:child_process';
import { dirname, join, relative, resolve } from 'node:path';
import { slateLine } from '../../test/audit/run-slate.ts';

/** Lines that a tool flags, as `path:line`. */
export interface Flagged {
  readonly tool: string;
  readonly version: string;
  readonly lines: ReadonlySet<string>;
}

interface BanditResult {
  readonly test_id: string;
  readonly filename: string;
  readonly line_number: number;
}

interface RuffResult {
  readonly code: string | null;
  readonly filename: string;
  readonly location: { readonly row: number };
  readonly cell: number | null;
}

/** Rules that are about loading: others are not held against or for anybody. */
const BANDIT = /^B(?:301|302|506|614|615)$/;
const RUFF = 'S301,S302,S506';

/** The folder of the tools, made by oracle/venv.sh. */
export function toolFolder(): string {
  const { status, stdout, stderr } = spawnSync('sh', ['oracle/venv.sh', 'audit'], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`oracle/venv.sh audit failed: ${stderr}`);
  return dirname(stdout.trim().split('\n').at(-1) ?? '');
}

/** Runs bandit over a folder. */
export function runBandit(tools: string, folder: string): Flagged {
  const out = output(join(tools, 'bandit'), ['-q', '-r', '-f', 'json', folder]);
  const { results }: { readonly results: readonly BanditResult[] } = JSON.parse(
    out.slice(out.indexOf('{')),
  );
  const lines = results
    .filter(({ test_id: id }) => BANDIT.test(id))
    .map(({ filename, line_number: line }) => `${relative('.', resolve(filename))}:${line}`);
  return { tool: 'bandit', version: versionOf(tools, 'bandit'), lines: new Set(lines) };
}

/** Runs ruff over a folder, with and without what it calls a preview. */
export function runRuff(tools: string, folder: string, preview: boolean): Flagged {
  const args = ['check', '--isolated', '--select', RUFF, '--output-format', 'json'];
  const out = output(join(tools, 'ruff'), [...args, ...(preview ? ['--preview'] : []), folder]);
  const results: readonly RuffResult[] = JSON.parse(out);
  const lines = results
    .filter(({ code }) => code?.startsWith('S') === true)
    .map(({ filename, location, cell }) => {
      const path = relative('.', filename);
      return `${path}:${slateLine({ path, line: location.row, cell: cell ?? undefined })}`;
    });
  const tool = preview ? 'ruff --preview' : 'ruff';
  return { tool, version: versionOf(tools, 'ruff'), lines: new Set(lines) };
}

function output(program: string, args: readonly string[]): string {
  const { stdout, error } = spawnSync(program, args, {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (error !== undefined) throw error;
  return stdout;
}

function versionOf(tools: string, name: string): string {
  return /\d+(?:\.\d+)+/.exec(output(join(tools, name), ['--version']))?.[0] ?? '';
}
