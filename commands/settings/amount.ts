/** An amount of film as admins give it: `60`, `5min`, `1h`, or `none` where there is to be no limit. */
import { z } from 'zod';
import type { Option } from '../../src/command-options.js';
import type { Sentences } from '../../src/messages/index.js';
import { tellAmount } from '../../src/messages/settings-telling.js';

const SHAPE = /^(\d{1,9}(?:\.\d{1,3})?)\s*(s|sec|秒|m|min|分|分钟|h|小时)?$/i;
const UNITS: Record<string, number> = { s: 1, 秒: 1, m: 60, 分: 60, h: 3600, 小: 3600 };
const NONE = /^(none|no|off|unlimited|-|∞|无|不限|无限)$/i;
/** What is offered where nothing is typed yet, seconds. */
const USUAL = [60, 120, 300, 600, 1800, 3600, 18_000, null];
/** More than anybody means. */
const MOST = 100_000_000;

/** Seconds, or null where there is to be no limit. */
export function amountOption(): Option<number | null | undefined> {
  return {
    type: 'word',
    max: 20,
    suggests: suggestAmounts,
    read: (say) =>
      z
        .union([z.string(), z.number().transform(String)], say.settings.refusals.amount)
        .transform((text, context) => {
          const seconds = readAmount(text);
          if (seconds !== undefined) return seconds;
          context.addIssue({ code: 'custom', message: say.settings.refusals.amount });
          return z.NEVER;
        })
        .optional(),
  };
}

/** @returns undefined where it is no amount. */
function readAmount(text: string): number | null | undefined {
  const typed = text.trim();
  if (NONE.test(typed)) return null;
  const [, number, unit = 's'] = SHAPE.exec(typed) ?? [];
  if (number === undefined) return undefined;
  const seconds = Number(number) * UNITS[unit[0]!.toLowerCase()]!;
  return seconds <= MOST ? seconds : undefined;
}

function suggestAmounts(typed: string, say: Sentences) {
  const read = readAmount(typed);
  // A number alone may be meant in any unit.
  const amounts =
    read === undefined
      ? USUAL
      : read === null || !/^\d+$/.test(typed.trim())
        ? [read]
        : [1, 60, 3600].map((unit) => read * unit);
  return amounts
    .filter((seconds) => seconds === null || seconds <= MOST)
    .map((seconds) => ({ name: tellAmount(seconds, say), value: seconds === null ? 'none' : String(seconds) }));
}
