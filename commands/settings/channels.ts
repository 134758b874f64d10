/** `/settings channels`: where films may be asked for; in a group with topics, in which of them. */
import { deed } from '../../src/command.js';
import { channelOption } from '../../src/command-options.js';
import { RefusedError } from '../../src/errors.js';
import { accessOption, setAccess } from './access.js';
import { changeAndTell, choice, tellArea } from './telling.js';

export const channels = deed({
  options: () => ({ channel: channelOption(), access: accessOption() }),
  run: async (asked, { channel: named, access }, context) => {
    const { choices } = context.say;
    const hasTopics = asked.topic !== undefined;
    const hasChannels = asked.can?.includes('local names') || hasTopics;
    const offered = hasTopics
      ? (['allowed', 'forbidden', 'usual'] as const).map((each) => choice(`channels ${each}`, choices[each].name))
      : [];
    if (access === undefined) return tellArea(asked, 'channels', context, offered);
    if (!hasChannels) throw new RefusedError(context.whisper.settings.refusals.noTopics);
    const channel = named ?? asked.topic ?? asked.channel;
    return changeAndTell(asked, 'channels', context, (settings) => setAccess(settings.channels, channel, access), {
      choices: offered,
    });
  },
});
