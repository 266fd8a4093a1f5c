/**
 * How old something may be: `30d`, `12h`.
 * @module
 */

const SECONDS: Readonly<Record<string, number>> = { m: 60, h: 3600, d: 86_400, w: 604_800 };

/** What a claim's age may be when nobody says otherwise. */
export const STANDARD_MAX_AGE = '30d';

/** Seconds; nothing for a text that is no whole number of minutes, hours, days or weeks. */
export function parseAge(text: string): number | undefined {
  const [, count = '', unit = ''] = /^([1-9][0-9]{0,5})([mhdw])$/.exec(text) ?? [];
  const seconds = SECONDS[unit];
  return seconds === undefined ? undefined : Number(count) * seconds;
}

/** Seconds in words, to the largest unit that fills them: `3 d`. */
export function ageText(seconds: number): string {
  if (seconds >= 86_400) return `${Math.floor(seconds / 86_400)} d`;
  return seconds >= 3600 ? `${Math.floor(seconds / 3600)} h` : `${Math.floor(seconds / 60)} min`;
}
