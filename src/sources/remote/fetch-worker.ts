/**
 * The thread that fetches, while the one that asked stands still.
 * @module
 */
import { openClient } from './client.ts';
import { ANSWERED, PROGRESS, type FetchThreadData } from './fetch-task.ts';
import { RangeFetcher, type RangeQuestion } from './range-fetcher.ts';

/** Answers questions until it is ended. */
export function serveFetches({ settings, port, control }: FetchThreadData): void {
  const progress = (bytes: number): void => {
    Atomics.store(control, PROGRESS, Math.floor(bytes / 1024));
  };
  const fetcher = new RangeFetcher(openClient(settings), progress);
  port.on('message', (question: RangeQuestion) => {
    void fetcher.answer(question).then((answer) => {
      port.postMessage(answer);
      Atomics.add(control, ANSWERED, 1);
      Atomics.notify(control, ANSWERED);
    });
  });
}
