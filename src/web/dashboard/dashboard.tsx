/**
 * The page of the service: a file to judge, what was judged, and how it goes; or one report.
 * @module
 */
import type { VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { Api, type Stats } from './api.ts';
import { FindingsChart, QueueFigures, VerdictsChart } from './figures.tsx';
import { History } from './history.tsx';
import { KeyForm } from './key-form.tsx';
import { ReportScreen } from './report-screen.tsx';
import { ServiceHeader } from './service-header.tsx';
import { UploadBox } from './upload-box.tsx';
import { useAnswer } from './use-api.ts';

const EVERY_MS = 4000;

/** The whole page; its path says which report, if any. */
export function Dashboard({ path }: { readonly path: string }): VNode {
  const [key, setKey] = useState<string | undefined>(undefined);
  const api = useMemo(() => new Api(key), [key]);
  const stats = useAnswer<Stats>(api, '/v1/stats', EVERY_MS);
  const sha256 = /^\/reports\/([0-9a-f]{64})$/.exec(path)?.[1];
  const status = stats.problem?.status;
  const isLocked = status === 401 || status === 403;
  return (
    <>
      <ServiceHeader isHome={sha256 === undefined} />
      {isLocked ? (
        <KeyForm problem={key === undefined ? undefined : stats.problem?.message} onKey={setKey} />
      ) : sha256 === undefined ? (
        <Overview
          api={api}
          stats={stats.value}
          problem={stats.problem?.message}
          onChange={stats.refresh}
        />
      ) : (
        <ReportScreen api={api} sha256={sha256} />
      )}
      <footer class="foot">
        Nothing in a file is run to judge it. A verdict is about loading; weights are not judged.
      </footer>
    </>
  );
}

function Overview({
  api,
  stats,
  problem,
  onChange,
}: {
  readonly api: Api;
  readonly stats: Stats | undefined;
  readonly problem: string | undefined;
  readonly onChange: () => void;
}): VNode {
  return (
    <main>
      <h1>What would these models do if you loaded them?</h1>
      {problem === undefined ? null : <p role="alert">{problem}</p>}
      <UploadBox api={api} onDone={onChange} />
      {stats === undefined ? null : (
        <div class="figures">
          <QueueFigures stats={stats} />
          <VerdictsChart stats={stats} />
          <FindingsChart stats={stats} />
        </div>
      )}
      <History api={api} changes={stats?.jobs} />
    </main>
  );
}
