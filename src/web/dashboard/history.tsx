/**
 * What was asked for, newest first, and a search in it.
 * @module
 */
import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { VERDICTS } from '../../core/verdict.ts';
import type { Api, Job, JobPage } from './api.ts';
import { useAnswer } from './use-api.ts';
import { VerdictWord } from './verdict-word.tsx';

const LIMIT = 20;

/** What the list needs. */
export interface HistoryProps {
  readonly api: Api;
  /** Figures that change when the list may have changed. */
  readonly changes: Readonly<Record<string, number>> | undefined;
}

/** The list, a page at a time. */
export function History({ api, changes }: HistoryProps): VNode {
  const [text, setText] = useState('');
  const [verdict, setVerdict] = useState('');
  const [cursors, setCursors] = useState<readonly string[]>([]);
  const query = queryOf({ text: text.trim(), verdict, cursor: cursors.at(-1) ?? '' });
  const { value, refresh } = useAnswer<JobPage>(api, `/v1/jobs?${query}`, undefined);
  const changed = JSON.stringify(changes ?? {});
  useEffect(refresh, [changed, refresh]);
  const search = (apply: () => void): void => {
    apply();
    setCursors([]);
  };
  const next = value?.next;
  return (
    <section aria-labelledby="history-title">
      <h2 id="history-title">History</h2>
      <div class="chooser" role="search">
        <input
          type="search"
          aria-label="Part of a name or address"
          placeholder="name or address"
          value={text}
          onInput={({ currentTarget }) => search(() => setText(currentTarget.value))}
        />
        <select
          aria-label="Verdict"
          value={verdict}
          onChange={({ currentTarget }) => search(() => setVerdict(currentTarget.value))}
        >
          <option value="">every verdict</option>
          {VERDICTS.map((known) => (
            <option key={known} value={known}>
              {known}
            </option>
          ))}
        </select>
      </div>
      <Jobs jobs={value?.items ?? []} />
      <p class="pages">
        {cursors.length === 0 ? null : (
          <button type="button" onClick={() => setCursors(cursors.slice(0, -1))}>
            Newer
          </button>
        )}
        {next === undefined ? null : (
          <button type="button" onClick={() => setCursors([...cursors, next])}>
            Older
          </button>
        )}
      </p>
    </section>
  );
}

function Jobs({ jobs }: { readonly jobs: readonly Job[] }): VNode {
  if (jobs.length === 0) return <p class="nothing">Nothing to show.</p>;
  return (
    <div class="table-scroll" tabIndex={0} role="region" aria-label="Jobs">
      <table>
        <thead>
          <tr>
            <th scope="col">File</th>
            <th scope="col">Verdict</th>
            <th scope="col">Job</th>
            <th scope="col">Asked for</th>
          </tr>
        </thead>
        <tbody>
          {jobs.map((job) => (
            <JobRow key={job.id} job={job} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function JobRow({ job }: { readonly job: Job }): VNode {
  const name = job.target.name ?? job.target.uri ?? '';
  return (
    <tr>
      <th scope="row" class="job-name">
        {job.sha256 === undefined || job.state !== 'done' ? (
          name
        ) : (
          <a href={`/reports/${job.sha256}`}>{name}</a>
        )}
      </th>
      <td>
        <VerdictWord verdict={job.verdict} otherwise={job.reason ?? job.state} />
      </td>
      <td>
        {job.kind}, {job.state}
      </td>
      <td>
        <time dateTime={job.createdAt}>{new Date(job.createdAt).toLocaleString()}</time>
      </td>
    </tr>
  );
}

function queryOf(values: Readonly<Record<string, string>>): string {
  const given = Object.entries(values).filter(([, value]) => value !== '');
  return new URLSearchParams([...given, ['limit', String(LIMIT)]]).toString();
}
