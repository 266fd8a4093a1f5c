import { performance } from 'node:perf_hooks';
import { describe, expect, test } from 'vitest';
import { adversarialCases } from '../../bench/adversarial/cases.ts';
import { Budget, LIMITS, type Limits } from '../../src/core/limits.ts';
import { bytesSource } from '../../src/core/source.ts';
import { BUILT_IN } from '../../src/policy/profile.ts';
import { scanSource } from '../../src/scan/scan.ts';

/** The full inputs take minutes to make (`npm run adversarial`); these have their shapes. */
const SCALE = 1 / 500;
const LOWERED: Limits = {
  ...LIMITS,
  members: 1000,
  files: 30,
  opcodes: 400_000,
  stack: 20_000,
  sparseMemo: 1000,
  records: 20_000,
  contents: 20_000,
  globals: 100,
  inflatedBytes: 2 ** 24,
  inflatedFree: 2 ** 18,
  retainedBytes: 2 ** 20,
  structureBytes: 2 ** 20,
};
const SECONDS = 2;

describe('an input built to exhaust the reader ends quickly and is not called clean', () => {
  test.each(adversarialCases(SCALE).map((entry) => [entry.why, entry] as const))(
    '%s',
    (_why, { name, kind, make }) => {
      const bytes = make();
      const cpu = process.cpuUsage();
      const started = performance.now();
      const report = scanSource(bytesSource(bytes), {
        path: name,
        policy: BUILT_IN,
        budget: new Budget(LOWERED),
      });
      const wall = (performance.now() - started) / 1000;
      const { user, system } = process.cpuUsage(cpu);
      // On a busy machine the wall clock counts what others do.
      expect(Math.min(wall, (user + system) / 1e6)).toBeLessThan(SECONDS);
      if (kind === 'hostile') expect(report.verdict).not.toBe('clean');
      expect(report.findings.length).toBeLessThanOrEqual(LOWERED.findings);
    },
  );
});
