/**
 * `pickleproof serve`: the HTTP service, its queue and its workers.
 * @module
 */
import type { Command } from '../command.ts';

/** Command `serve`. */
export const serve: Command = {
  id: 'serve',
  parameters: '',
  summary: 'judge models for others: an HTTP API with a queue, workers, and a page',
  flags: [
    {
      flags: '--listen <address>',
      help: 'address and port; other machines reach it only once there is a key (keys add)',
      standard: '127.0.0.1:8473',
    },
    {
      flags: '--data <folder>',
      help: 'where uploads and the embedded database are',
      standard: 'pickleproof in the user’s data folder',
    },
    {
      flags: '--blobs <place>',
      help: 'where uploads are instead: a folder, or s3://BUCKET/PREFIX (keys and AWS_ENDPOINT_URL as for addresses)',
    },
    {
      flags: '--database <url>',
      help: 'postgres://… in place of the embedded database (better in PICKLEPROOF_DATABASE)',
    },
    {
      flags: '--workers <n>',
      help: 'jobs at once in this process’s children; 0 leaves them to `worker`',
      standard: 'one for each processor',
    },
    { flags: '--memory <size>', help: 'memory of one job', standard: '1GiB' },
    { flags: '--timeout <seconds>', help: 'time of one job', standard: '600' },
    { flags: '--quota <size>', help: 'what all uploads may take', standard: '100GB' },
    { flags: '--max-upload <size>', help: 'what one upload may take', standard: '64GiB' },
    {
      flags: '--max-queue <n>',
      help: 'jobs that may wait before new ones are refused',
      standard: '100000',
    },
    {
      flags: '--keep-events <days>',
      help: 'how long the steps of jobs are kept, and messages to webhooks that are over',
      standard: '30',
    },
    {
      flags: '--rate <n>',
      help: 'requests a second of one key, or of one address without',
      standard: '100',
    },
    {
      flags: '--host <name>',
      help: 'a further name to answer to, as behind a proxy; may be given several times',
      repeatable: true,
    },
    {
      flags: '--allow-scheme <scheme>',
      help: 'take addresses of a further kind besides https and hf; may be given several times',
      repeatable: true,
    },
    {
      flags: '--allow-private',
      help: 'take addresses in private networks, for models and for webhooks',
    },
    {
      flags: '--drain <seconds>',
      help: 'when ended: how long to wait for jobs under way; the others go back to the queue',
      standard: '30',
    },
  ],
  examples: [
    'pickleproof serve                     # then open http://127.0.0.1:8473/',
    'pickleproof keys add --scope submit --scope read',
    'pickleproof serve --listen 0.0.0.0:8473 --host scan.example.org',
    'PICKLEPROOF_DATABASE=postgres://… pickleproof serve --data /srv/pickleproof --workers 0',
    'pickleproof serve --blobs s3://models/pickleproof --workers 0',
    'curl -T model.pt http://127.0.0.1:8473/v1/blobs/$(sha256sum model.pt | cut -c-64)',
  ],
  async run(invocation) {
    const { runServe } = await import('../serve/run-serve.ts');
    return runServe(invocation);
  },
};
