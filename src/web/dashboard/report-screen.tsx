/**
 * One report: what was said about a content, and the way into the lab.
 * @module
 */
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Finding, ScanReport } from '../../core/finding.ts';
import { bytesInWords, byRule } from '../../report/words.ts';
import { VerdictIcon } from '../page/icons.tsx';
import { VERDICT_WORDS } from '../page/words.ts';
import type { Api } from './api.ts';
import { problemOf, useAnswer } from './use-api.ts';

/** What the screen needs. */
export interface ReportScreenProps {
  readonly api: Api;
  readonly sha256: string;
}

/** The screen. */
export function ReportScreen({ api, sha256 }: ReportScreenProps): VNode {
  const { value, problem } = useAnswer<ScanReport>(api, `/v1/reports/${sha256}`, undefined);
  if (value === undefined) {
    return (
      <main class="middle">
        <h1>{problem === undefined ? 'Looking for the report' : 'No report'}</h1>
        {problem === undefined ? null : <p role="alert">{problem.message}</p>}
        <p class="digest">{sha256}</p>
      </main>
    );
  }
  return (
    <main>
      <Verdict report={value} sha256={sha256} />
      <LabButton api={api} sha256={sha256} name={nameOf(value)} />
      <Findings report={value} />
      <details>
        <summary>The whole report, as the API gives it</summary>
        <pre class="raw" tabIndex={0}>
          {JSON.stringify(value, undefined, 2)}
        </pre>
      </details>
    </main>
  );
}

function nameOf({ files }: ScanReport): string {
  return files[0]?.path.split('/').at(-1) ?? 'file';
}

function Verdict({
  report,
  sha256,
}: {
  readonly report: ScanReport;
  readonly sha256: string;
}): VNode {
  const { verdict, bytes, finishedAt } = report.summary;
  const { heading, meaning, label, next } = VERDICT_WORDS[verdict];
  return (
    <section class={`verdict ${verdict}`} aria-labelledby="verdict-title">
      <VerdictIcon verdict={verdict} />
      <div class="verdict-words">
        <p class="file-name">{nameOf(report)}</p>
        <h1 id="verdict-title">{heading}</h1>
        <p class="meaning">{meaning}</p>
        <p class="next">
          <strong>{label}</strong> {next}
        </p>
        <p class="facts">
          {report.files[0]?.format} · {bytesInWords(bytes)} · {finishedAt ?? ''}
        </p>
        <p class="digest">SHA-256 {sha256}</p>
      </div>
    </section>
  );
}

/** Opens the file where each byte and each step can be looked at. */
function LabButton({ api, sha256, name }: ReportScreenProps & { readonly name: string }): VNode {
  const [problem, setProblem] = useState('');
  const open = (): void => {
    const json = { sha256, name: name.slice(0, 255) };
    api.get<{ path: string }>('/v1/lab-links', { method: 'POST', json }).then(
      ({ path }) => location.assign(path),
      (error: unknown) => setProblem(problemOf(error).message),
    );
  };
  return (
    <div class="exports">
      {problem === '' ? null : <p role="alert">{problem}</p>}
      <button type="button" onClick={open}>
        Open in the lab
      </button>
    </div>
  );
}

function Findings({ report }: { readonly report: ScanReport }): VNode {
  const groups = byRule(report.files.flatMap(({ findings }) => findings));
  return (
    <section aria-labelledby="findings-title">
      <h2 id="findings-title">Findings</h2>
      {groups.length === 0 ? (
        <p class="nothing">
          No finding. Every import and call in this file is known and inert with these arguments.
        </p>
      ) : null}
      <ol class="findings">
        {groups.map(({ id, rule, findings }) => (
          <li key={id} class={`finding ${findings[0]?.verdict ?? 'unknown'}`}>
            <h3>
              <VerdictIcon verdict={findings[0]?.verdict ?? 'unknown'} />
              {rule?.title ?? id}
            </h3>
            {findings.slice(0, SHOWN).map((finding) => (
              <Message key={finding.fingerprint} finding={finding} />
            ))}
            {findings.length > SHOWN ? (
              <p class="hint">and {findings.length - SHOWN} more</p>
            ) : null}
            <p class="where">
              rule <code>{id}</code>
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Findings of one rule that are shown. */
const SHOWN = 10;

function Message({ finding }: { readonly finding: Finding }): VNode {
  const { message, member, offset } = finding;
  const place = [member ?? '', offset === undefined ? '' : `byte ${offset}`];
  return (
    <p class="message">
      <code>{message}</code>{' '}
      <span class="hint">{place.filter((part) => part !== '').join(', ')}</span>
    </p>
  );
}
