/** `/settings retention`: for how many days films, and with them prompts, are kept. */
import { deed } from '../../src/command.js';
import { numberOption } from '../../src/command-options.js';
import { changeAndTell, choice, tellArea } from './telling.js';

const USUAL_DAYS = [1, 7, 30, 90];

export const retention = deed({
  options: () => ({ days: numberOption({ type: 'integer', min: 1, max: 365 }, (say) => say.settings.refusals.days) }),
  run: async (asked, { days }, context) => {
    const { values } = context.say.settings;
    const choices = USUAL_DAYS.map((each) => choice(`retention ${each}`, values.days(each)));
    if (days === undefined) return tellArea(asked, 'retention', context, choices);
    return changeAndTell(asked, 'retention', context, (settings) => Object.assign(settings, { retentionDays: days }), {
      choices,
    });
  },
});
