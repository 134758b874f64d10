import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTimeZone } from '../../src/admission/settings.js';
import { windowsAt } from '../../src/admission/windows.js';

const HOUR_MS = 3_600_000;
/** Summer time at midnight, at half past, by half an hour, none; a zone that skipped a day; both edges. */
const ZONES = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'America/Havana',
  'Africa/Cairo',
  'Asia/Beirut',
  'America/Santiago',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Asia/Shanghai',
  'Pacific/Kiritimati',
  'Pacific/Apia',
  'Etc/GMT+12',
];
const zone = fc.constantFrom(...ZONES);
const moment = fc.date({
  min: new Date('2011-01-01T00:00:00Z'),
  max: new Date('2035-01-01T00:00:00Z'),
  noInvalidDate: true,
});
const dateIn = (at: Date, timeZone: string) => new Intl.DateTimeFormat('sv-SE', { timeZone }).format(at);
const hours = ({ from, to }: { from: Date; to: Date }) => (to.getTime() - from.getTime()) / HOUR_MS;
const dayAt = (at: string, timezone: string) => windowsAt(new Date(at), timezone).day;

describe('windows', () => {
  it('hold the moment, and every moment in them has the same', () => {
    fc.assert(
      fc.property(
        moment,
        zone,
        fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
        (now, timezone, share) => {
          const windows = windowsAt(now, timezone);

          for (const name of ['day', 'month'] as const) {
            const { from, to } = windows[name];
            expect(from.getTime()).toBeLessThanOrEqual(now.getTime());
            expect(to.getTime()).toBeGreaterThan(now.getTime());
            const within = new Date(from.getTime() + Math.floor(share * (to.getTime() - from.getTime())));
            expect(windowsAt(within, timezone)[name]).toEqual({ from, to });
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it('follow each other without a gap, and the date changes where they do', () => {
    fc.assert(
      fc.property(moment, zone, (now, timezone) => {
        const { day, month } = windowsAt(now, timezone);

        expect(windowsAt(day.to, timezone).day.from).toEqual(day.to);
        expect(windowsAt(month.to, timezone).month.from).toEqual(month.to);
        expect(dateIn(day.from, timezone)).toBe(dateIn(now, timezone));
        expect(dateIn(new Date(day.from.getTime() - 1), timezone)).not.toBe(dateIn(now, timezone));
        expect(dateIn(month.from, timezone)).toMatch(/-01$/);
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    ['has 23 hours when summer begins', '2026-03-29T12:00:00Z', 'Europe/Berlin', 23],
    ['has 25 hours when summer ends', '2026-10-25T12:00:00Z', 'Europe/Berlin', 25],
    ['has 25 hours where the hour after midnight comes twice', '2026-11-01T12:00:00Z', 'America/Havana', 25],
    ['begins at one where midnight is skipped', '2026-04-24T12:00:00Z', 'Africa/Cairo', 23],
    ['has 24.5 hours where summer is half an hour', '2026-04-05T00:00:00Z', 'Australia/Lord_Howe', 24.5],
    ['has 24 hours where there is no summer', '2026-03-29T12:00:00Z', 'Asia/Shanghai', 24],
  ])('a day %s', (_name, at, timezone, expected) => {
    expect(hours(dayAt(at, timezone))).toBe(expected);
  });

  it('begin where the wall says so, not the clock of this machine', () => {
    expect(dayAt('2026-11-26T17:00:00Z', 'Asia/Shanghai')).toEqual({
      from: new Date('2026-11-26T16:00:00Z'),
      to: new Date('2026-11-27T16:00:00Z'),
    });
    expect(windowsAt(new Date('2026-12-31T23:30:00Z'), 'America/New_York').month.to).toEqual(
      new Date('2027-01-01T05:00:00Z'),
    );
  });
});

describe('a time zone', () => {
  it.each(['UTC', 'Asia/Shanghai', 'America/Argentina/Buenos_Aires', 'Etc/GMT+12'])('may be %s', (name) => {
    expect(isTimeZone(name)).toBe(true);
  });

  it.each(['', 'Mars/Olympus', '+08:00', 'Asia/Shanghai; drop table', 'x'.repeat(70)])('may not be %s', (name) => {
    expect(isTimeZone(name)).toBe(false);
  });
});
