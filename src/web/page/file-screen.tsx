/**
 * The page with an open file: the verdict, and everything about it by tabs.
 * @module
 */
import type { VNode } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Input } from '../engine/open-input.ts';
import { clip, NAME, type FindingRow } from '../engine/rows.ts';
import { BytesView } from './bytes-view.tsx';
import { CompareView, type Compared } from './compare-view.tsx';
import { compareFiles, Engine } from './engine-client.ts';
import { ExportButtons } from './export-buttons.tsx';
import { FINDINGS_STEP, FindingsView } from './findings-view.tsx';
import { ImportsView } from './imports-view.tsx';
import type { OpenFile } from './open-file.ts';
import { PartsView } from './parts-view.tsx';
import { PickleChooser } from './pickle-chooser.tsx';
import { ReplayView } from './replay-view.tsx';
import { StoryView } from './story-view.tsx';
import { Tabs, type Tab } from './tabs.tsx';
import { TensorsView } from './tensors-view.tsx';
import { useInventory } from './use-inventory.ts';
import { VerdictPanel } from './verdict-panel.tsx';
import { shortNumber } from './words.ts';

type View = 'findings' | 'story' | 'replay' | 'bytes' | 'imports' | 'tensors' | 'parts' | 'compare';

/** Where the views of a pickle stand. */
interface Place {
  readonly pickle: number;
  readonly offset: number | undefined;
}

/** Does something with a file. */
export type TakesFile = (input: Input) => void;

/** What the screen needs. */
export interface FileScreenProps {
  readonly file: OpenFile;
  /** Told who takes files that are dropped, as long as it is not the page itself. */
  readonly onDrops: (taker: (() => TakesFile) | undefined) => void;
}

/** See the module. */
export function FileScreen({ file, onDrops }: FileScreenProps): VNode {
  const { engine, overview } = file;
  const [view, setView] = useState<View>('findings');
  const [shown, setShown] = useState(FINDINGS_STEP);
  const [place, setPlace] = useState<Place>({ pickle: 0, offset: undefined });
  const inventory = useInventory(engine);
  const comparing = useComparison(engine);
  const { compared, onOther } = comparing;
  const isChoosing = view === 'compare' && compared.kind === 'none';
  useEffect(() => {
    onDrops(isChoosing ? () => onOther : undefined);
    return () => onDrops(undefined);
  }, [isChoosing, onOther, onDrops]);

  const replayFinding = useCallback(
    ({ member, offset }: FindingRow): void => {
      const pickle = inventory?.pickles.findIndex((known) => known.member === member) ?? -1;
      const start = inventory?.pickles[pickle]?.start ?? 0;
      setPlace({
        pickle: Math.max(0, pickle),
        offset: offset === undefined ? undefined : offset - start,
      });
      setView('replay');
      // The controls of the replay stand at its top.
      window.scrollTo({ top: 0 });
    },
    [inventory],
  );
  const tabs: readonly Tab<View>[] = [
    { id: 'findings', title: 'Findings', count: String(overview.findings.length) },
    { id: 'story', title: 'In words' },
    { id: 'replay', title: 'Replay' },
    { id: 'bytes', title: 'Bytes and code' },
    { id: 'imports', title: 'Imports', count: shortNumber(overview.imports) },
    { id: 'tensors', title: 'Tensors', count: inventory && shortNumber(inventory.tensors.count) },
    { id: 'parts', title: 'Parts', count: shortNumber(overview.members) },
    { id: 'compare', title: 'Compare' },
  ];

  function panel(): VNode {
    switch (view) {
      case 'findings':
        return (
          <FindingsView
            overview={overview}
            shown={shown}
            onMore={() => setShown((old) => old + FINDINGS_STEP)}
            onReplay={replayFinding}
          />
        );
      case 'story':
        return <StoryView engine={engine} />;
      case 'imports':
        return <ImportsView engine={engine} overview={overview} />;
      case 'tensors':
        return <TensorsView engine={engine} inventory={inventory} />;
      case 'parts':
        return <PartsView engine={engine} inventory={inventory} />;
      case 'compare':
        return <CompareView engine={engine} overview={overview} {...comparing} />;
      default:
        return inside(view);
    }
  }

  function inside(kind: 'replay' | 'bytes'): VNode {
    if (inventory === undefined) return <p class="nothing pending">Reading the pickles…</p>;
    const { pickle, offset } = place;
    const props = { engine, inventory, pickle };
    return (
      <PickleChooser
        inventory={inventory}
        chosen={pickle}
        onChoose={(next) => setPlace({ pickle: next, offset: undefined })}
      >
        {kind === 'replay' ? (
          <ReplayView {...props} offset={offset} />
        ) : (
          <BytesView {...props} offset={offset ?? 0} />
        )}
      </PickleChooser>
    );
  }

  return (
    <main class="file">
      <VerdictPanel overview={overview} compact={view !== 'findings'} />
      <ExportButtons engine={engine} name={overview.name} />
      <Tabs tabs={tabs} chosen={view} onChoose={setView}>
        {panel()}
      </Tabs>
    </main>
  );
}

/** Opens another file beside this one and compares the two; the other is closed with the comparison. */
function useComparison(engine: Engine): {
  readonly compared: Compared;
  readonly onOther: TakesFile;
  readonly onReset: () => void;
} {
  const [compared, setCompared] = useState<Compared>({ kind: 'none' });
  const [other, setOther] = useState<Engine | undefined>(undefined);
  useEffect(() => () => other?.stop(), [other]);
  const onOther = useCallback(
    (input: Input): void => {
      const name = clip(input.name, NAME);
      setCompared({ kind: 'reading', name });
      void (async () => {
        try {
          const opened = await Engine.start();
          setOther(opened);
          const overview = await opened.ask('open', input);
          const comparison = await compareFiles(opened, engine);
          setCompared({ kind: 'done', other: overview, comparison });
        } catch (error) {
          const why = error instanceof Error ? error.message : String(error);
          setCompared({ kind: 'failed', name, why });
        }
      })();
    },
    [engine],
  );
  return { compared, onOther, onReset: () => setCompared({ kind: 'none' }) };
}
