import { runBench } from './bench-bundle.mjs';

await runBench('run/main');
