/** `/settings quota`: how many seconds of film a person and a server may have, a day and a month. */
import { deed } from '../../src/command.js';
import { tellAmount } from '../../src/messages/settings-telling.js';
import { amountOption } from './amount.js';
import { changeAndTell, choice, tellArea } from './telling.js';

const USUAL_PER_DAY = [60, 300, 1800, null];

export const quota = deed({
  options: () => ({
    'user-day': amountOption(),
    'user-month': amountOption(),
    'server-day': amountOption(),
    'server-month': amountOption(),
  }),
  run: async (asked, options, context) => {
    const {
      'user-day': userDay,
      'user-month': userMonth,
      'server-day': serverDay,
      'server-month': serverMonth,
    } = options;
    const given = defined({ userDay, userMonth, serverDay, serverMonth });
    const { say } = context;
    const choices = USUAL_PER_DAY.map((seconds) =>
      choice(
        `quota user-day ${seconds ?? 'none'}`,
        say.settings.fact(say.settings.labels.userDay, tellAmount(seconds, say)),
      ),
    );
    if (Object.keys(given).length === 0) return tellArea(asked, 'quota', context, choices);
    return changeAndTell(asked, 'quota', context, (settings) => Object.assign(settings.quota, given), { choices });
  },
});

/** Without what was not given. */
export function defined<T extends object>(values: T): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never;
}
