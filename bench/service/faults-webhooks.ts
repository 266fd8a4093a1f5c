/**
 * Faults of those who are told.
 * @module
 */
import { createServer } from 'node:http';
import { startMessenger } from '../../src/service/worker/messenger.ts';
import { kill, sleep, submitAll, type FaultContext, type FaultResult } from './fault.ts';
import { allSettled, problemsOf, PROJECT, startWorkerProcess } from './rig.ts';

/** A target that never answers, beside one that does. */
export async function webhookHangs(context: FaultContext): Promise<FaultResult> {
  const { rig } = context;
  let answered = 0;
  const target = createServer((request, response) => {
    request.resume();
    if (request.url === '/hangs') return;
    answered += 1;
    response.end();
  });
  await new Promise<void>((done) => target.listen(0, '127.0.0.1', done));
  const address = target.address();
  const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  for (const path of ['hangs', 'good'])
    await rig.open.store.addWebhook({
      id: path,
      project: PROJECT,
      url: `${origin}/${path}`,
      secret: 's',
    });
  const messenger = startMessenger(rig.open, { timeoutMs: 10_000, allowPrivate: true });
  const expected = await submitAll(context);
  const worker = startWorkerProcess(rig, 2, ['--allow-private']);
  await allSettled(rig, 500, () => {});
  const began = performance.now();
  while (answered < expected.size && performance.now() - began < 60_000) await sleep(100);
  const late = ((performance.now() - began) / 1000).toFixed(1);
  await kill(worker);
  await messenger.stop();
  target.closeAllConnections();
  target.close();
  const problems = [...(await problemsOf(rig, expected))];
  if (answered < expected.size) problems.push(`${answered} of ${expected.size} messages arrived`);
  return {
    figures: `${expected.size} jobs, their messages all there ${late} s after the last one`,
    problems,
  };
}
