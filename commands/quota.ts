/** `/quota`: what I have used, and what is left. */
import type { Command } from '../src/command.js';
import * as requests from '../src/state/requests.js';

export const quota: Command = {
  name: 'quota',
  typed: true,
  answer: 'private',
  options: () => ({}),
  run: async ({ platform, user }, _options, { database, say }) => {
    const { films, seconds } = await requests.use(database, { platform, user });
    return { text: say.used(films, seconds) };
  },
};
