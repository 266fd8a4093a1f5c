/**
 * What the page asks for, again and again while it is seen.
 * @module
 */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { ApiProblem, type Api } from './api.ts';

/** The last answer, and what went wrong since. */
export interface Answer<T> {
  readonly value: T | undefined;
  readonly problem: ApiProblem | undefined;
  /** Asks at once. */
  readonly refresh: () => void;
}

/** Asks for a path now, whenever it changes, and every so many milliseconds. */
export function useAnswer<T>(api: Api, path: string, everyMs: number | undefined): Answer<T> {
  const [answer, setAnswer] = useState<Omit<Answer<T>, 'refresh'>>({
    value: undefined,
    problem: undefined,
  });
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let isOld = false;
    const ask = (): void => {
      if (document.hidden) return;
      api.get<T>(path).then(
        (value) => {
          if (!isOld) setAnswer({ value, problem: undefined });
        },
        (error: unknown) => {
          if (!isOld) setAnswer((before) => ({ value: before.value, problem: problemOf(error) }));
        },
      );
    };
    ask();
    const timer = everyMs === undefined ? undefined : setInterval(ask, everyMs);
    return () => {
      isOld = true;
      clearInterval(timer);
    };
  }, [api, path, everyMs, turn]);
  const refresh = useCallback((): void => setTurn((before) => before + 1), []);
  return { ...answer, refresh };
}

/** Whatever was thrown, as something to show. */
export function problemOf(error: unknown): ApiProblem {
  if (error instanceof ApiProblem) return error;
  return new ApiProblem(0, 'The service does not answer.');
}
