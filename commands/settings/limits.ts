/** `/settings limits`: the longest film, how many requests may be open, the pause between two. */
import { deed } from '../../src/command.js';
import { numberOption } from '../../src/command-options.js';
import { amountOption } from './amount.js';
import { defined } from './quota.js';
import { changeAndTell, tellArea } from './telling.js';

export const limits = deed({
  options: () => ({
    longest: amountOption(),
    waiting: numberOption({ type: 'integer', min: 1, max: 1000 }, (say) => say.settings.refusals.waiting),
    cooldown: amountOption(),
  }),
  run: async (asked, { longest: longestSeconds, waiting, cooldown }, context) => {
    const cooldownSeconds = cooldown === null ? 0 : cooldown;
    const given = defined({ longestSeconds, waiting, cooldownSeconds });
    if (Object.keys(given).length === 0) return tellArea(asked, 'limits', context);
    return changeAndTell(asked, 'limits', context, (settings) => Object.assign(settings.limits, given));
  },
});
