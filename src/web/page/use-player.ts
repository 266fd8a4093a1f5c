/**
 * Where a replay stands, and how fast it runs.
 * @module
 */
import { useCallback, useEffect, useState } from 'preact/hooks';

/** Steps in a second that can be chosen. */
export const SPEEDS = [1, 5, 25, 100, 1000, 10_000] as const;

/** The state of a replay and what can be done with it. */
export interface Player {
  readonly step: number;
  readonly playing: boolean;
  readonly speed: number;
  readonly go: (step: number) => void;
  readonly toggle: () => void;
  readonly setSpeed: (speed: number) => void;
}

/** Pictures drawn in a second, at most: quick replays take several steps at once. */
const FRAMES = 20;

/** A player over `total` steps; the place behind the last one is the end. */
export function usePlayer(total: number): Player {
  const [step, setStep] = useState(0);
  const [playing, setPlaying] = useState(false);
  const [speed, setSpeed] = useState<number>(5);
  const go = useCallback(
    (target: number): void => {
      setPlaying(false);
      setStep(Math.max(0, Math.min(total, target)));
    },
    [total],
  );
  useEffect(() => {
    if (!playing) return undefined;
    const perFrame = Math.max(1, Math.round(speed / FRAMES));
    const timer = setInterval(
      () => setStep((old) => Math.min(total, old + perFrame)),
      (1000 * perFrame) / speed,
    );
    return () => clearInterval(timer);
  }, [playing, speed, total]);
  useEffect(() => {
    if (step === total) setPlaying(false);
  }, [step, total]);
  const toggle = useCallback((): void => {
    setStep((old) => (old === total ? 0 : old));
    setPlaying((old) => !old);
  }, [total]);
  return { step, playing, speed, go, toggle, setSpeed };
}
