/**
 * A file in, a verdict out.
 * @module
 */
import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { DropIcon, VerdictIcon } from '../page/icons.tsx';
import { useDrop } from '../page/use-drop.ts';
import { VERDICT_WORDS } from '../page/words.ts';
import type { Api, Job } from './api.ts';
import { judgeFile } from './send-file.ts';
import { problemOf } from './use-api.ts';
import { verdictOf } from './verdict-word.tsx';

type Stage =
  | { readonly kind: 'waiting' }
  | {
      readonly kind: 'working';
      readonly name: string;
      readonly what: string;
      readonly share: number | undefined;
    }
  | { readonly kind: 'done'; readonly name: string; readonly job: Job }
  | { readonly kind: 'failed'; readonly name: string; readonly why: string };

/** What the box needs. */
export interface UploadBoxProps {
  readonly api: Api;
  readonly onDone: () => void;
}

/** The box, with what came of the last file under it. */
export function UploadBox({ api, onDone }: UploadBoxProps): VNode {
  const [stage, setStage] = useState<Stage>({ kind: 'waiting' });
  const chooser = useRef<HTMLInputElement>(null);
  const isWorking = stage.kind === 'working';
  const take = (name: string, file: Blob): void => {
    if (isWorking) return;
    judgeFile(api, { name, file }, (what, share) =>
      setStage({ kind: 'working', name, what, share }),
    ).then(
      (job) => {
        setStage({ kind: 'done', name, job });
        onDone();
      },
      (error: unknown) => setStage({ kind: 'failed', name, why: problemOf(error).message }),
    );
  };
  const isOver = useDrop((input) => {
    if (input.kind === 'file') take(input.name, input.file);
  });
  return (
    <section aria-labelledby="upload-title">
      <h2 id="upload-title">Judge a file</h2>
      <div class={isOver ? 'drop small over' : 'drop small'}>
        <DropIcon />
        <p class="drop-text">
          <strong>Drop a model file here</strong>
        </p>
        <button
          type="button"
          class="primary"
          disabled={isWorking}
          onClick={() => chooser.current?.click()}
        >
          Choose a file
        </button>
        <input
          ref={chooser}
          type="file"
          class="hidden-input"
          aria-label="Choose a model file"
          tabIndex={-1}
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.item(0);
            if (file) take(file.name, file);
            currentTarget.value = '';
          }}
        />
      </div>
      <div role="status">
        <Outcome stage={stage} />
      </div>
    </section>
  );
}

function Outcome({ stage }: { readonly stage: Stage }): VNode | null {
  switch (stage.kind) {
    case 'waiting':
      return null;
    case 'working':
      return (
        <p>
          {stage.what}: {stage.name}{' '}
          {stage.share === undefined ? null : (
            <progress value={stage.share} max={1} aria-label={stage.what} />
          )}
        </p>
      );
    case 'failed':
      return (
        <p>
          {stage.name} could not be judged. {stage.why}
        </p>
      );
    default:
      return <Judged name={stage.name} job={stage.job} />;
  }
}

function Judged({ name, job }: { readonly name: string; readonly job: Job }): VNode {
  const verdict = verdictOf(job.verdict);
  if (verdict === undefined) {
    return (
      <p>
        {name} was not judged: {job.reason ?? job.state}. Treat it as dangerous.
      </p>
    );
  }
  const { heading, meaning, label, next } = VERDICT_WORDS[verdict];
  return (
    <div class={`verdict ${verdict}`}>
      <VerdictIcon verdict={verdict} />
      <div class="verdict-words">
        <p class="file-name">{name}</p>
        <h3 class="verdict-heading">{heading}</h3>
        <p class="meaning">{meaning}</p>
        <p class="next">
          <strong>{label}</strong> {next}
        </p>
        {job.sha256 === undefined ? null : <a href={`/reports/${job.sha256}`}>Open the report</a>}
      </div>
    </div>
  );
}
