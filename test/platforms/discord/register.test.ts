import { expect, it } from 'vitest';
import { COMMANDS } from '../../../commands/index.js';
import { completionsOf } from '../../../src/platforms/discord/complete.js';
import { ABILITIES } from '../../../src/platforms/discord/receive.js';
import { registrationOf } from '../../../src/platforms/discord/register.js';
import { SMALL_CAPABILITIES } from '../../small-parts.js';
import { commandFaults } from '../../specs/discord-commands.js';

type Json = Record<string, unknown>;

const styles = Array.from({ length: 40 }, (_, number) => `style-${number}`);
const placeWith = (more: object) => ({ can: ABILITIES, capabilities: { ...SMALL_CAPABILITIES, ...more } });
const optionOf = (commands: unknown[], ...path: string[]): Json =>
  path.reduce<Json>((at, name) => (at.options as Json[]).find((each) => each.name === name)!, {
    options: commands,
  } as Json);

it.each([
  ['the styles that there are', {}],
  ['no style', { styles: [] }],
  ['25 styles', { styles: styles.slice(0, 25) }],
  ['40 styles', { styles }],
])('registers what Discord takes, under any name, where the engine has %s', (_what, more) => {
  for (const name of ['sora', 'video'])
    expect(commandFaults(registrationOf(COMMANDS, placeWith(more), name) as Json[])).toEqual([]);
});

it('lists choices as far as Discord does, and completes them where there are more', () => {
  const few = registrationOf(COMMANDS, placeWith({ styles: styles.slice(0, 25) }), 'sora');
  const many = registrationOf(COMMANDS, placeWith({ styles }), 'sora');

  expect(optionOf(few, 'sora', 'style').choices).toHaveLength(25);
  // There it can be none, too.
  expect(optionOf(few, 'settings', 'style', 'style')).toMatchObject({ autocomplete: true });
  expect(optionOf(many, 'sora', 'style')).toMatchObject({ autocomplete: true });
  expect(optionOf(many, 'sora', 'style')).not.toHaveProperty('choices');
});

it('completes choices by any part of their name, as their reader calls them', () => {
  const host = { commands: COMMANDS, place: placeWith({ styles: ['comic', ...styles] }), suggest: () => ['a cat'] };
  const complete = (command: string, option: string, typed: string, locale = 'en') =>
    completionsOf({ command, subcommand: undefined, option, typed, locale }, host).map(({ name }) => name);

  expect(complete('sora', 'style', '')).toHaveLength(25);
  expect(complete('sora', 'style', '-39')).toEqual(['style-39']);
  expect(complete('sora', 'style', 'comic', 'zh-CN')).toEqual(['漫画']);
  expect(complete('sora', 'style', '漫', 'zh-CN')).toEqual(['漫画']);
  expect(complete('sora', 'style', 'baroque')).toEqual([]);
  expect(complete('video', 'prompt', 'a')).toEqual(['a cat']);
});
