/** Telegram keeps what every platform keeps: the real telegraf before a fake Telegram, in a private chat. */
import type { Message } from '../fakes/telegram.js';
import { openBot, pressable, readable } from '../platforms/telegram/bot.js';
import { keepsThePromise } from './platform.js';

keepsThePromise('Telegram', async (wrap) => {
  const asked = new Map<string, Message>();
  const bot = await openBot({
    works: false,
    // The messages of all these claims go to one chat: at a person's pace each would wait for the one before.
    pace: 20,
    wrap: (platform) => ({ ...platform, ...wrap(platform) }),
  });
  const { telegram } = bot;
  const shown = (id: string) => bot.answers(asked.get(id)!).at(-1);

  return {
    get app() {
      return bot.app;
    },
    get platform() {
      return bot.platform;
    },
    ask: async (prompt) => {
      const message = telegram.say(prompt, { user: telegram.ada });
      const id = bot.idOf(message);
      asked.set(id, message);
      await bot.answer(message);
      return id;
    },
    askAgain: async (id) => {
      const { confirmed } = telegram.updates;
      telegram.repeat(asked.get(id)!);
      await telegram.until('the repetition is dealt with', () => telegram.updates.confirmed > confirmed);
    },
    cancel: async (id) => {
      await telegram.acknowledged(telegram.press(shown(id)!, 'Cancel', { user: telegram.ada }));
    },
    films: (id) => bot.answers(asked.get(id)!).flatMap(({ video }) => (video ? [video.path] : [])),
    words: (id) => readable(shown(id)!),
    effects: (id) => pressable(shown(id)!),
    start: bot.work,
    restart: bot.restart,
    close: async () => {
      bot.check();
      await bot.close();
    },
  };
});
