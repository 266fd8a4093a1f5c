import { runBench } from './bench-bundle.mjs';

const part =
  ['convert', 'trust', 'shards', 'sandbox'].find((name) => process.argv.includes(`--${name}`)) ??
  'run';
await runBench(`${part}/main`);
