/**
 * `pickleproof worker`: works on the jobs of a service.
 * @module
 */
import type { Command } from '../command.ts';

/** Command `worker`. */
export const worker: Command = {
  id: 'worker',
  parameters: '',
  summary: 'work on the jobs of a service (`serve`) on this machine, each in a process of its own',
  flags: [
    {
      flags: '--database <url>',
      help: 'postgres://… of the service (better in PICKLEPROOF_DATABASE: others see arguments)',
    },
    {
      flags: '--blobs <place>',
      help: 'folder of uploaded files, shared with the service, or s3://BUCKET/PREFIX as serve uses it',
    },
    { flags: '--jobs <n>', help: 'jobs at once', standard: 'one for each processor' },
    { flags: '--memory <size>', help: 'memory of one job', standard: '1GiB' },
    { flags: '--timeout <seconds>', help: 'time of one job', standard: '600' },
    { flags: '--quota <size>', help: 'what the store may hold in all', standard: '100GB' },
    {
      flags: '--allow-private',
      help: 'take addresses in private networks, as the service does: for models and for webhooks',
    },
    {
      flags: '--drain <seconds>',
      help: 'when ended: how long to wait for jobs under way; the others go back to the queue',
      standard: '30',
    },
  ],
  examples: [
    'PICKLEPROOF_DATABASE=postgres://… pickleproof worker --blobs /srv/pickleproof/blobs',
    'AWS_ENDPOINT_URL=https://minio.example.org pickleproof worker --blobs s3://models/pickleproof',
    'pickleproof worker --database postgres://… --blobs blobs --jobs 4 --memory 2GiB',
  ],
  async run(invocation) {
    const { runWorker } = await import('../service/run-worker.ts');
    return runWorker(invocation);
  },
};
