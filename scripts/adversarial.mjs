import { runBench } from './bench-bundle.mjs';

await runBench('adversarial/main');
