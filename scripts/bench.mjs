import { runBench } from './bench-bundle.mjs';

const part =
  ['convert', 'trust', 'remote', 'shards', 'sandbox'].find((name) =>
    process.argv.includes(`--${name}`),
  ) ?? 'run';
await runBench(`${part}/main`);
