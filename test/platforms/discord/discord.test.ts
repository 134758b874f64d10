/** The platform as its users meet it, before the fake Discord with the real discord.js. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aClip, inLine, openSmallBot, type SmallBot } from './small-bot.js';

let bot: SmallBot;
beforeEach(async () => {
  bot = await openSmallBot();
});
afterEach(async () => {
  expect(bot.discord.violations).toEqual([]);
  await bot.close();
});

const ada = () => ({ user: bot.discord.ada, channel: bot.discord.general });
const isAnswered = (text: string) => (message: { content: string }) => message.content.includes(text);

describe('/sora', () => {
  it('is acknowledged, handed over, and answered with a Cancel button', async () => {
    const event = bot.discord.type('sora', { prompt: 'a cat', seconds: 6 }, ada());

    const message = await bot.discord.untilShown(event, isAnswered('next'));

    expect(bot.asked()).toEqual([
      expect.objectContaining({
        eventId: `dc-${event.id}`,
        platform: 'discord',
        server: bot.discord.guild.id,
        channel: bot.discord.general.id,
        user: bot.discord.ada.id,
        command: 'sora',
        options: { prompt: 'a cat', seconds: 6 },
        limits: { uploadBytes: 20 * 1024 * 1024 },
      }),
    ]);
    expect(message.components).toMatchObject([
      { components: [{ label: 'Cancel', custom_id: `cancel.dc-${event.id}` }] },
    ]);
  });

  it('becomes the film, with buttons to go on from it', async () => {
    const event = bot.discord.type('sora', { prompt: 'a cat' }, ada());
    await bot.discord.untilShown(event, isAnswered('next'));
    const request = bot.requestOf(bot.asked()[0]!);

    const receipt = await bot.platform.send(request, aClip(request.id), bot.film(1000));

    expect(event.message).toMatchObject({
      content: 'a cat dances\nShown\\: a cat dances\n4 s · seed 1 · small',
      attachments: [{ name: 'mutoscope-1.mp4', bytes: 1000 }],
    });
    expect(receipt).toEqual({ channel: bot.discord.general.id, message: event.message!.id });
    const [row] = event.message!.components as { components: { label: string; custom_id: string }[] }[];
    expect(row!.components.map(({ label, custom_id }) => [label, custom_id])).toEqual([
      ['Again', `again.${request.id}`],
      ['Change', `change.${request.id}`],
      ['Details', `details.${request.id}`],
      ['Delete', `delete.${request.id}`],
    ]);
  });

  it('of one event that comes twice is handed over once', async () => {
    const event = bot.discord.type('sora', { prompt: 'a cat' }, ada());
    bot.discord.repeat(event);
    await bot.discord.untilShown(event, isAnswered('next'));
    bot.discord.repeat(event);
    const next = bot.discord.type('sora', { prompt: 'a dog' }, ada());
    await bot.discord.untilShown(next, isAnswered('next'));

    expect(bot.asked().map(({ eventId }) => eventId)).toEqual([`dc-${event.id}`, `dc-${next.id}`]);
  });

  it('that is refused is told to its asker alone, and nothing stays in the channel', async () => {
    await bot.close();
    bot = await openSmallBot({ answer: () => ({ text: 'No *such* film.', refused: true }) });
    const event = bot.discord.type('sora', { prompt: 'a cat' }, ada());

    await bot.discord.until('the refusal', () => event.followUps.length > 0);

    expect(bot.discord.messages()).toEqual([]);
    expect(event.followUps[0]).toMatchObject({ content: 'No \\*such\\* film\\.', seenBy: bot.discord.ada });
  });

  it('that is private is seen by its asker alone, in the language of the asker', async () => {
    const deed = { ...ada(), locale: 'zh-CN' };
    const event = bot.discord.type('sora', { prompt: '一只猫', private: true }, deed);

    const message = await bot.discord.untilShown(event, isAnswered('next'));

    expect(message.seenBy).toBe(bot.discord.ada);
    expect(bot.asked()[0]).toMatchObject({ locale: 'zh-CN', limits: { privateSeconds: 840 } });
  });

  it('completes the prompt while it is typed', async () => {
    const event = bot.discord.complete('sora', 'prompt', 'a cat', ada());

    await bot.discord.until('the completions', () => event.choices);

    expect(event.choices).toEqual([{ name: 'a cat dances', value: 'a cat dances' }]);
  });

  it('is called what the host calls it', async () => {
    await bot.close();
    bot = await openSmallBot({ filmCommand: 'video' });

    const event = bot.discord.type('video', { prompt: 'a cat' }, ada());
    await bot.discord.untilShown(event, isAnswered('next'));

    expect(bot.asked()[0]).toMatchObject({ command: 'sora', options: { prompt: 'a cat' } });
  });
});

describe('a button', () => {
  async function film() {
    const event = bot.discord.type('sora', { prompt: 'a cat' }, ada());
    await bot.discord.untilShown(event, isAnswered('next'));
    const request = bot.requestOf(bot.asked()[0]!);
    await bot.platform.send(request, aClip(request.id), bot.film(1000));
    return { request, message: event.message! };
  }

  it('Again is answered with a new message', async () => {
    const { request, message } = await film();

    const pressed = bot.discord.press(message, 'Again', { user: bot.discord.ben });
    const shown = await bot.discord.untilShown(pressed, isAnswered('next'));

    expect(shown.id).not.toBe(message.id);
    expect(bot.asked()[1]).toMatchObject({ command: 'again', options: { clip: request.id }, user: bot.discord.ben.id });
  });

  it('Change opens a form with the prompt and the seed, which asks for the film when it is sent', async () => {
    const { request, message } = await film();
    bot.host.handle.mockImplementationOnce(async () => ({
      text: '',
      form: { verb: 'change', clip: request.id, fields: { prompt: 'a cat dances', seed: '1' } },
    }));

    const pressed = bot.discord.press(message, 'Change', { user: bot.discord.ben });
    await bot.discord.until('the form', () => pressed.form);
    const sent = bot.discord.submit(pressed, { prompt: 'a dog dances', seed: '' });
    await bot.discord.untilShown(sent, isAnswered('next'));

    expect(bot.asked()[2]).toMatchObject({
      command: 'change',
      options: { clip: request.id, prompt: 'a dog dances' },
      eventId: `dc-${sent.id}`,
    });
  });

  it('Delete takes the message away and says so to who pressed it', async () => {
    const { message } = await film();
    bot.host.handle.mockImplementationOnce(async () => ({ text: 'The film is gone.', deletes: true }));

    const pressed = bot.discord.press(message, 'Delete', { user: bot.discord.ada, permissions: ['manageMessages'] });
    await bot.discord.until('the answer', () => pressed.followUps.length > 0);

    expect(bot.discord.messages()).toEqual([]);
    expect(bot.asked()[1]).toMatchObject({ command: 'delete', moderates: true });
  });
});

describe('a message', () => {
  it('can be used as a prompt', async () => {
    const event = bot.discord.type('sora', { prompt: 'a cat' }, ada());
    const message = await bot.discord.untilShown(event, isAnswered('next'));

    const chosen = bot.discord.choose('Use as prompt', message, { user: bot.discord.ben });
    await bot.discord.untilShown(chosen, isAnswered('next'));

    expect(bot.asked()[1]).toMatchObject({ command: 'sora', options: { prompt: message.content } });
    expect(inLine(bot.asked()[1]!).request).toBe(`dc-${chosen.id}`);
  });
});

it('prints the link that invites it, with the permissions that it needs', () => {
  expect(bot.printed).toEqual([
    expect.stringMatching(
      /^Invite mutoscope into a server: https:\/\/discord\.com\/oauth2\/authorize\?client_id=\d+&scope=bot\+applications\.commands&permissions=274877942784$/,
    ),
  ]);
});
