/**
 * The page: which screen is shown, and files dropped anywhere on it.
 * @module
 */
import type { VNode } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { bytesInWords } from '../../report/words.ts';
import type { Input } from '../engine/open-input.ts';
import { clip, NAME } from '../engine/rows.ts';
import type { Engine } from './engine-client.ts';
import { FileScreen, type FileScreenProps, type TakesFile } from './file-screen.tsx';
import { Handbook } from './handbook.tsx';
import { Header } from './header.tsx';
import { openFile, sizeOf, type Stage } from './open-file.ts';
import { FilePicker, StartScreen } from './start-screen.tsx';
import { useDrop } from './use-drop.ts';

/** The whole page; `first` is a file to begin with. */
export function App({ first }: { readonly first: Input | undefined }): VNode {
  const { stage, open, close, showHandbook } = useStage();
  // While two files are to be compared, a drop is the other one.
  const [other, setOther] = useState<TakesFile | undefined>(undefined);
  const over = useDrop(other ?? open);
  useEffect(() => {
    if (first !== undefined) open(first);
  }, [first, open]);
  return (
    <>
      <Header
        onHome={stage.kind === 'start' ? undefined : close}
        homeTitle={stage.kind === 'handbook' ? 'Back to the start' : 'Open another'}
        onHandbook={stage.kind === 'start' ? showHandbook : undefined}
      />
      <Screen stage={stage} onOpen={open} onStop={close} onDrops={setOther} />
      <footer class="foot">
        pickleproof reads files without running them. A verdict is about loading; weights are not
        judged.
      </footer>
      {over ? (
        <div class="dropping" aria-hidden="true">
          {other === undefined ? 'Drop it to see what it would do' : 'Drop it to compare'}
        </div>
      ) : null}
    </>
  );
}

function Screen({
  stage,
  onOpen,
  onStop,
  onDrops,
}: {
  readonly stage: Stage;
  readonly onOpen: (input: Input) => void;
  readonly onStop: () => void;
  readonly onDrops: FileScreenProps['onDrops'];
}): VNode {
  switch (stage.kind) {
    case 'start':
      return <StartScreen onOpen={onOpen} />;
    case 'handbook':
      return <Handbook />;
    case 'loading':
      return (
        <main class="middle" aria-busy="true">
          <div class="spinner" aria-hidden="true" />
          <h1>Reading {stage.name}</h1>
          <p role="status">
            {bytesInWords(stage.size)}. Only what a loader would interpret is read.
          </p>
          <button type="button" class="quiet" onClick={onStop}>
            Stop
          </button>
        </main>
      );
    case 'failed':
      return (
        <main class="middle">
          <h1>This file could not be read</h1>
          <p role="alert">
            {stage.name}: {stage.why}
          </p>
          <p>
            Nothing was judged, so nothing is known about it. Try it again, or use{' '}
            <code>pickleproof scan</code> on the command line.
          </p>
          <FilePicker onOpen={onOpen} small />
        </main>
      );
    default:
      return <FileScreen key={stage.file.overview.name} file={stage.file} onDrops={onDrops} />;
  }
}

/** Opens and closes files, one at a time; each has an engine of its own. */
function useStage(): {
  readonly stage: Stage;
  readonly open: (input: Input) => void;
  readonly close: () => void;
  readonly showHandbook: () => void;
} {
  const [stage, setStage] = useState<Stage>({ kind: 'start' });
  const engine = useRef<Engine | undefined>(undefined);
  const turn = useRef(0);
  const close = useCallback((): void => {
    turn.current++;
    engine.current?.stop();
    engine.current = undefined;
    setStage({ kind: 'start' });
  }, []);
  const open = useCallback(
    (input: Input): void => {
      close();
      const mine = turn.current;
      const name = clip(input.name, NAME);
      setStage({ kind: 'loading', name, size: sizeOf(input) });
      openFile(input, (started) => {
        if (mine === turn.current) engine.current = started;
        else started.stop();
      }).then(
        (file) => {
          if (mine === turn.current) setStage({ kind: 'open', file });
        },
        (error: unknown) => {
          const why = error instanceof Error ? error.message : String(error);
          if (mine === turn.current) setStage({ kind: 'failed', name, why });
        },
      );
    },
    [close],
  );
  const showHandbook = useCallback((): void => setStage({ kind: 'handbook' }), []);
  return { stage, open, close, showHandbook };
}
