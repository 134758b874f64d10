/** `/settings pause` and `resume`: nobody may ask for now, or everybody again. What waits is made all the same. */
import { type Deed, deed } from '../../src/command.js';
import { changeAndTell, choice } from './telling.js';

const pausing = (paused: boolean): Deed =>
  deed({
    options: () => ({}),
    run: (asked, _options, context) => {
      const next = paused ? 'resume' : 'pause';
      const choices = [choice(next, context.say.subcommands.settings[next].name)];
      return changeAndTell(asked, 'pause', context, (settings) => Object.assign(settings, { paused }), { choices });
    },
  });

export const pause = pausing(true);
export const resume = pausing(false);
