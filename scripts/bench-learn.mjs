/**
 * Measures what `policy learn` proves of installed libraries: see bench/learn/main.ts.
 * @module
 */
import { runBench } from './bench-bundle.mjs';

await runBench('learn/main');
