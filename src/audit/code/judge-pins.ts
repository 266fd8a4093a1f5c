/**
 * Pins that allow, or demand, versions that should not be deployed.
 * @module
 */
import type { Pin } from '../project/pins.ts';
import { compareVersions, isBelow, parseVersion } from '../project/versions.ts';
import type { VulnerableVersions } from '../sinks/sink.ts';
import type { Draft } from './file-facts.ts';

/** The findings among the pins of a file: only what excludes every version that is all right. */
export function draftsOfPins(
  pins: readonly Pin[],
  rows: readonly VulnerableVersions[],
  text: string,
): Draft[] {
  return pins.flatMap((pin): Draft[] => {
    const row = rows.find((one) => one.package === pin.package && demandsOld(pin, one));
    if (row === undefined) return [];
    const { advisories, fixed, severity, why } = row;
    return [
      {
        rule: 'vulnerable-pin',
        severity,
        confidence: 'high',
        sink: `${pin.package} ${pin.specifier}`,
        source: 'unknown',
        why: [why, ...advisories, `fixed in ${fixed}`].join(', '),
        within: '',
        span: { start: pin.start, end: pin.end },
        text: text.slice(pin.start, pin.end),
      },
    ];
  });
}

function demandsOld({ range }: Pin, { fixed, since }: VulnerableVersions): boolean {
  if (!isBelow(range, fixed) || range.below === undefined) return false;
  const first = since === undefined ? undefined : parseVersion(since);
  return first === undefined || compareVersions(range.below, first) > 0;
}
