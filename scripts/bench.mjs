import { runBench } from './bench-bundle.mjs';

const part =
  ['convert', 'trust', 'shards'].find((name) => process.argv.includes(`--${name}`)) ?? 'run';
await runBench(`${part}/main`);
