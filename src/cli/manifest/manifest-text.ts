/**
 * A manifest for people.
 * @module
 */
import type { Ancestor, Manifest, ManifestFile } from '../../sign/manifest/manifest.ts';
import { terminalText } from '../../report/escape.ts';
import { formatByteSize } from '../byte-size.ts';
import type { Terminal } from '../terminal.ts';

/** Files shown without `--verbose`. */
const SHOWN = 40;

/** The text, ending in a newline. */
export function manifestText(manifest: Manifest, { paint }: Terminal, verbose: boolean): string {
  const { model, summary, files, source, convertedFrom, declared = {}, scan } = manifest;
  const version = model.version === undefined ? '' : ` ${model.version}`;
  const count = summary.files === 1 ? '1 file' : `${summary.files} files`;
  const lines = [
    paint.bold(terminalText(`${model.name}${version}: ${count}, ${formatByteSize(summary.bytes)}`)),
    row('root digest', model.rootDigest),
  ];
  if (scan !== undefined) lines.push(row('scan', scanText(scan)));
  if (source !== undefined) {
    const where = source.repository ?? 'a repository';
    lines.push(
      row('source', `${source.hub}: ${where} at ${source.revision ?? 'several revisions'}`),
    );
  }
  for (const ancestor of convertedFrom) lines.push(row('converted', ancestorText(ancestor)));
  for (const key of ['license', 'base_model', 'architectures', 'library_name']) {
    if (declared[key] !== undefined) lines.push(row(key, `${declared[key]} (declared)`));
  }
  const shown = verbose ? files : files.slice(0, SHOWN);
  lines.push('', ...shown.map(fileLine));
  const more = files.length - shown.length;
  if (more > 0) lines.push(`and ${more} more (--verbose lists all)`);
  return `${lines.join('\n')}\n`;
}

function row(label: string, text: string): string {
  return terminalText(`${label.padEnd(14)}${text}`);
}

function scanText({ verdict, files, complete }: NonNullable<Manifest['scan']>): string {
  if (files === 0) return 'nothing to judge';
  const partly = complete ? '' : ', not read in full';
  return `${verdict} (${files === 1 ? '1 file' : `${files} files`} judged${partly})`;
}

function ancestorText({ format, sha256, verdict, presentAs }: Ancestor): string {
  const what = [format, sha256 === undefined ? undefined : `sha256 ${sha256}`, verdict];
  const here = presentAs === undefined ? '' : `, which is ${presentAs}`;
  return `from ${what.filter((part) => part !== undefined).join(', ')} (declared${here})`;
}

function fileLine({ name, size, sha256, format, formatVersion, verdict }: ManifestFile): string {
  const kind = [format, formatVersion, verdict].filter((part) => part !== undefined).join(' ');
  const size10 = formatByteSize(size).padStart(8);
  return terminalText(`${sha256}  ${size10}  ${name}${kind === '' ? '' : `  (${kind})`}`);
}
