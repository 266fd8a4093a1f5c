/**
 * Pins and artefacts: what is found beside the code.
 * @module
 */
import type { SinkTable } from './sink.ts';
import { CWE_502, PICKLE_IS_CODE } from './texts.ts';

/** Rules that no single library has. */
export const pins: SinkTable = {
  library: 'the repository',
  source: 'advisories of the packages, named in each finding',
  rules: [
    {
      id: 'vulnerable-pin',
      title: 'Demands a version that should not be deployed',
      severity: 'medium',
      message: '{sink}: {why}',
      explanation:
        'The pin excludes every version in which loading was put right, so that safe calls are not safe either.',
      advice: 'Raise the pin, test, and only then rely on safe defaults.',
      cwe: ['CWE-1395'],
      references: ['https://osv.dev/'],
    },
    {
      id: 'dangerous-artefact',
      title: 'A file in the repository runs code when it is loaded',
      severity: 'critical',
      message: '{sink} is {why}: loading it does more than making data',
      explanation: PICKLE_IS_CODE,
      advice:
        'Explain it with `pickleproof scan`, do not load it, and find out where it came from.',
      cwe: CWE_502,
      references: ['https://docs.python.org/3/library/pickle.html#module-pickle'],
    },
    {
      id: 'suppression-without-reason',
      title: 'A suppression without a reason',
      severity: 'low',
      message: '{sink} gives no reason, and does not count',
      explanation: 'Whoever reads the line later has to know why it is all right.',
      advice: 'Write `# pickleproof: ignore[rule] reason`.',
      cwe: [],
      references: [],
    },
    {
      id: 'suppression-unused',
      title: 'A suppression that suppresses nothing',
      severity: 'low',
      message: '{sink} stands where nothing is found',
      explanation: 'It would hide the next finding on this line.',
      advice: 'Remove it.',
      cwe: [],
      references: [],
    },
  ],
  sinks: [],
};
