import { runBench } from './bench-bundle.mjs';

await runBench('scorecard/main');
