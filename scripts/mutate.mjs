import { runBench } from './bench-bundle.mjs';

await runBench('mutate/main');
