import { resolve } from 'node:path';
import { configDefaults, defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    exclude: [...configDefaults.exclude, 'test/browser/**'], // see vitest.browser.config.ts
    // Half of the tests wait for a process that they have started: one core for all would mostly stand still.
    maxWorkers: '100%',
    testTimeout: 30_000,
    hookTimeout: 60_000,
    env: { PICKLEPROOF_PGLITE_TEMPLATE: resolve('build/pglite-template.tgz') },
    coverage: {
      provider: 'v8',
      include: [
        'src/{core,pickle,formats,policy,scan,sign,crypto,pull}/**/*.ts',
        'src/web/engine/*.ts',
      ],
      exclude: [
        'src/**/*.test.ts',
        'src/policy/knowledge/**',
        'src/web/engine/{worker,open-input}.ts', // only a browser has what they use
      ],
      thresholds: { lines: 95 },
    },
  },
});
