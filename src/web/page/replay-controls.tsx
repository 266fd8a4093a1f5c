/**
 * The buttons of the replay. Their keys work while any of them has the focus.
 * @module
 */
import type { VNode } from 'preact';
import { ControlIcon } from './icons.tsx';
import { SPEEDS, type Player } from './use-player.ts';
import { numberInWords } from './words.ts';

/** What the controls need. */
export interface ControlsProps {
  readonly player: Player;
  readonly total: number;
  /** The steps of the dangerous calls, in order. What they lead to comes last. */
  readonly dangerous: readonly number[];
}

/** See the module. */
export function ReplayControls({ player, total, dangerous }: ControlsProps): VNode {
  const { step, playing, speed, go, toggle, setSpeed } = player;
  // First to the call that the others lead to, then from one to the next.
  const last = dangerous.at(-1);
  const at = dangerous.indexOf(step);
  const next = at === -1 ? last : dangerous[(at + 1) % dangerous.length];
  return (
    <div class="controls" role="group" aria-label="Replay">
      {last === undefined ? null : (
        <button type="button" class="danger" onClick={() => go(next ?? last)}>
          Jump to the dangerous call
          {dangerous.length > 1 && at >= 0 ? ` (${at + 1} of ${dangerous.length})` : null}
        </button>
      )}
      <div class="buttons">
        <button type="button" onClick={() => go(0)} disabled={step === 0} aria-label="To the start">
          <ControlIcon shape="start" />
        </button>
        <button
          type="button"
          onClick={() => go(step - 1)}
          disabled={step === 0}
          aria-label="One step back"
        >
          <ControlIcon shape="back" />
        </button>
        <button type="button" class="play" onClick={toggle} aria-label={playing ? 'Pause' : 'Play'}>
          <ControlIcon shape={playing ? 'pause' : 'play'} />
          <span>{playing ? 'Pause' : 'Play'}</span>
        </button>
        <button
          type="button"
          onClick={() => go(step + 1)}
          disabled={step === total}
          aria-label="One step forward"
        >
          <ControlIcon shape="play" />
        </button>
        <button
          type="button"
          onClick={() => go(total)}
          disabled={step === total}
          aria-label="To the end"
        >
          <ControlIcon shape="end" />
        </button>
      </div>
      <input
        type="range"
        min={0}
        max={total}
        value={step}
        aria-label="Step"
        aria-valuetext={`${step} of ${total} opcodes done`}
        onInput={({ currentTarget: { value } }) => go(Number(value))}
      />
      <span class="step-count">
        Step {numberInWords(step)} of {numberInWords(total)}
      </span>
      <label class="speed">
        <span>Speed</span>
        <select value={speed} onChange={({ currentTarget: { value } }) => setSpeed(Number(value))}>
          {SPEEDS.map((known) => (
            <option key={known} value={known}>
              {numberInWords(known)} per second
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
