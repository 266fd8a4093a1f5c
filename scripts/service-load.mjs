import { runBench } from './bench-bundle.mjs';

await runBench('service/load');
