/**
 * Where days and months begin and end in a time zone, for the quota. A day is what the calendar on the wall calls a
 * day: 23, 24 or 25 hours, and where midnight is skipped it begins at the first moment after it.
 */

export const WINDOWS = ['day', 'month'] as const;
export type WindowName = (typeof WINDOWS)[number];

/** From `from` on, until before `to`. */
export interface Window {
  from: Date;
  to: Date;
}

/** The windows that `now` is in. @param timezone IANA name. */
export function windowsAt(now: Date, timezone: string): Record<WindowName, Window> {
  const clock = openClock(timezone);
  const [year, month, day] = clock(now.getTime());
  return {
    day: { from: firstMomentOf(clock, year, month, day), to: firstMomentOf(clock, year, month, day + 1) },
    month: { from: firstMomentOf(clock, year, month, 1), to: firstMomentOf(clock, year, month + 1, 1) },
  };
}

/** The date on the wall at a moment: year, month from 1, day. */
type Clock = (atMs: number) => [year: number, month: number, day: number];

const HOUR_SECONDS = 3600;
/** No zone is further from UTC, not even on a day that was skipped whole. */
const FURTHEST_HOURS = 40;

/** By bisection to the second: offsets may change at midnight itself, and no table has to be known here. */
function firstMomentOf(clock: Clock, year: number, month: number, day: number): Date {
  const midnight = Date.UTC(year, month - 1, day) / 1000;
  // 14 + 1 of the 13th month reads as such; UTC puts it right.
  const wanted = dateNumber(new Date(midnight * 1000));
  let before = midnight - FURTHEST_HOURS * HOUR_SECONDS;
  let after = midnight + FURTHEST_HOURS * HOUR_SECONDS;
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    const [wallYear, wallMonth, wallDay] = clock(middle * 1000);
    if (wallYear * 10_000 + wallMonth * 100 + wallDay >= wanted) after = middle;
    else before = middle;
  }
  return new Date(after * 1000);
}

const dateNumber = (date: Date) => date.getUTCFullYear() * 10_000 + (date.getUTCMonth() + 1) * 100 + date.getUTCDate();

const formats = new Map<string, Intl.DateTimeFormat>();

function openClock(timezone: string): Clock {
  const format =
    formats.get(timezone) ??
    new Intl.DateTimeFormat('en-US', {
      timeZone: timezone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
    });
  formats.set(timezone, format);
  return (atMs) => {
    const [month, day, year] = format.format(atMs).split('/').map(Number);
    return [year!, month!, day!];
  };
}
