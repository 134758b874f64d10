/** Discord keeps what every platform keeps: through the real discord.js against the fake. */

import type { Interaction, Message } from '../fakes/discord.js';
import { type Bot, openBot, requestId } from '../platforms/discord/bot.js';
import { keepsThePromise } from './platform.js';

/** What has an effect in Discord's messages where no backslash stands before it. */
const EFFECTS = /(?<!\\)(\*|_|~~|`|\|\||<[@#:t]|@(everyone|here)|\[[^\]]*\]\(|https?:\/\/|^#|^>|^-)/gm;

keepsThePromise('Discord', async (wrap) => {
  const asked = new Map<string, Interaction>();
  const bot: Bot = await openBot({ works: false, wrap: (platform) => ({ ...platform, ...wrap(platform) }) });
  const { discord } = bot;
  const place = { user: discord.ada, channel: discord.general };
  const messageOf = (id: string): Message | undefined => asked.get(id)?.message;

  return {
    get app() {
      return bot.app;
    },
    get platform() {
      return bot.platform;
    },
    ask: async (prompt) => {
      const interaction = discord.type('sora', { prompt, seconds: 1 }, place);
      asked.set(requestId(interaction), interaction);
      await discord.untilShown(interaction, ({ content }) => content !== '');
      return requestId(interaction);
    },
    askAgain: async (id) => {
      const heard = discord.rest.seen.length;
      discord.repeat(asked.get(id)!);
      // What follows it is heard after it.
      discord.type('quota', {}, place);
      await discord.until('the next one is answered', () => discord.rest.seen.length > heard + 1);
    },
    cancel: async (id) => void discord.press(messageOf(id)!, 'cancel', place),
    films: (id) => (messageOf(id)?.attachments ?? []).map(({ file }) => file),
    words: (id) => (messageOf(id)?.content ?? '').replaceAll('\\', ''),
    effects: (id) => [...(messageOf(id)?.content.match(EFFECTS) ?? []), ...(messageOf(id)?.pings ?? [])],
    start: bot.work,
    restart: bot.restart,
    close: async () => {
      bot.check();
      await bot.close();
    },
  };
});
