import { runBench } from './bench-bundle.mjs';

await runBench(process.argv.includes('--convert') ? 'convert/main' : 'run/main');
