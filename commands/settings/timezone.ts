/** `/settings timezone`: in whose clock days and months begin. */
import { z } from 'zod';
import { isTimeZone } from '../../src/admission/settings.js';
import { deed } from '../../src/command.js';
import type { Option } from '../../src/command-options.js';
import { changeAndTell, choice, tellArea } from './telling.js';

const USUAL = [
  'UTC',
  'America/Los_Angeles',
  'America/New_York',
  'Europe/London',
  'Europe/Berlin',
  'Asia/Kolkata',
  'Asia/Shanghai',
  'Asia/Tokyo',
  'Australia/Sydney',
];
const NAMES = ['UTC', ...Intl.supportedValuesOf('timeZone')];
const MOST_SUGGESTED = 25;

function zoneOption(): Option<string | undefined> {
  return {
    type: 'word',
    max: 64,
    suggests: (typed) => suggestZones(typed).map((zone) => ({ name: zone, value: zone })),
    read: (say) =>
      z
        .string(say.settings.refusals.zone)
        .trim()
        // Written as people write it: europe/berlin, Europe/New York.
        .transform((zone) => NAMES.find((name) => plainly(name) === plainly(zone)) ?? zone)
        .refine(isTimeZone, say.settings.refusals.zone)
        .optional(),
  };
}

export const timezone = deed({
  options: () => ({ zone: zoneOption() }),
  run: async (asked, { zone }, context) => {
    const choices = USUAL.map((name) => choice(`timezone ${name}`, name));
    if (zone === undefined) return tellArea(asked, 'timezone', context, choices);
    return changeAndTell(asked, 'timezone', context, (settings) => Object.assign(settings, { timezone: zone }), {
      choices,
    });
  },
});

/** Where nothing is typed the usual ones; then those whose city begins so, then those that hold it somewhere. */
function suggestZones(typed: string): string[] {
  const wanted = plainly(typed);
  if (wanted === '') return USUAL;
  const holds = NAMES.filter((name) => plainly(name).includes(wanted));
  const begins = holds.filter((name) => name.split('/').some((part) => plainly(part).startsWith(wanted)));
  return [...new Set([...begins, ...holds])].slice(0, MOST_SUGGESTED);
}

function plainly(zone: string): string {
  return zone.toLowerCase().replace(/[\s_-]/g, '');
}
