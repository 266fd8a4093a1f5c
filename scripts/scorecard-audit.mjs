import { runBench } from './bench-bundle.mjs';

await runBench('audit/main');
