/**
 * The replay: the pickle machine step by step, forwards and backwards.
 * @module
 */
import type { VNode } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Inventory } from '../engine/protocol.ts';
import type { OpcodeRow, State, Step } from '../engine/replay-types.ts';
import { CursorList } from './cursor-list.tsx';
import type { Engine } from './engine-client.ts';
import { MachinePanel } from './machine-panel.tsx';
import { OpcodeLine } from './opcode-line.tsx';
import { ReplayControls } from './replay-controls.tsx';
import { usePlayer } from './use-player.ts';
import { VerdictBadge } from './verdict-badge.tsx';

/** What the view needs. */
export interface ReplayProps {
  readonly engine: Engine;
  readonly inventory: Inventory;
  readonly pickle: number;
  /** Where to begin: an offset in the pickle; undefined for the first opcode. */
  readonly offset: number | undefined;
}

/** Imports and calls that are listed as landmarks. */
const MOST_LANDMARKS = 60;

/** See the module. */
export function ReplayView({ engine, inventory, pickle, offset }: ReplayProps): VNode {
  const total = inventory.pickles[pickle]?.opcodes ?? 0;
  const [landmarks, setLandmarks] = useState<readonly Step[]>([]);
  const player = usePlayer(total);
  const { step, go } = player;
  const state = useMachine(engine, pickle, step);
  useEffect(() => {
    setLandmarks([]);
    void engine.ask('landmarks', { pickle }).then(setLandmarks, () => undefined);
  }, [engine, pickle]);
  useEffect(() => {
    if (offset === undefined) go(0);
    else void engine.ask('stepAt', { pickle, offset }).then(go, () => undefined);
  }, [engine, pickle, offset, go]);
  const opcodes = useCallback(
    (from: number, count: number) => engine.ask('opcodes', { pickle, from, count }),
    [engine, pickle],
  );
  const bad = landmarks.filter(({ verdict }) => verdict === 'dangerous');
  const calls = bad.filter(({ kind }) => kind === 'call');
  return (
    <div class="replay">
      <ReplayControls
        player={player}
        total={total}
        dangerous={(calls.length > 0 ? calls : bad.slice(0, 1)).map((mark) => mark.step)}
      />
      <p class={saysClass(state)} aria-live={player.playing ? 'off' : 'polite'}>
        {state?.says ?? 'Following the machine…'}
      </p>
      <div class="replay-columns">
        <section aria-labelledby="program-title" class="program">
          <h2 id="program-title">Program</h2>
          <CursorList<OpcodeRow>
            id="program"
            label="Opcodes"
            listKey={`program ${pickle}`}
            total={total}
            fetchRows={opcodes}
            draw={(row) => <OpcodeLine row={row} />}
            classOf={(_row, index) => (index === step ? 'pinned' : index < step ? 'past' : '')}
            chosen={step}
            revealing={String(step)}
            onChoose={(_row, index) => go(index)}
          />
        </section>
        <MachinePanel state={state} />
      </div>
      <Landmarks landmarks={landmarks} step={step} onGo={go} />
    </div>
  );
}

function saysClass(state: State | undefined): string {
  if (state === undefined) return 'says pending';
  return state.alarm ? 'says alarm' : 'says';
}

function Landmarks({
  landmarks,
  step,
  onGo,
}: {
  readonly landmarks: readonly Step[];
  readonly step: number;
  readonly onGo: (step: number) => void;
}): VNode | null {
  if (landmarks.length === 0) return null;
  return (
    <section aria-labelledby="landmarks-title">
      <h2 id="landmarks-title">Imports and calls</h2>
      <ol class="landmarks">
        {landmarks.slice(0, MOST_LANDMARKS).map((mark) => (
          <li key={`${mark.step} ${mark.what}`}>
            <button
              type="button"
              class="landmark"
              aria-current={mark.step === step ? 'step' : undefined}
              onClick={() => onGo(mark.step)}
            >
              <span class="at">{mark.step + 1}</span>
              <code>{mark.what}</code>
              <VerdictBadge verdict={mark.verdict} />
            </button>
          </li>
        ))}
      </ol>
      {landmarks.length > MOST_LANDMARKS ? (
        <p class="hint">The first {MOST_LANDMARKS}, and those of findings, are listed.</p>
      ) : null}
    </section>
  );
}

/** The machine before `step`; the last one known while the next is on its way. */
function useMachine(engine: Engine, pickle: number, step: number): State | undefined {
  const [state, setState] = useState<State | undefined>(undefined);
  useEffect(() => {
    let wanted = true;
    engine.ask('state', { pickle, step }).then(
      (found) => {
        if (wanted) setState(found);
      },
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [engine, pickle, step]);
  return state;
}
