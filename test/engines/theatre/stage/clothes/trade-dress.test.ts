import { expect, test } from 'vitest';
import type { Actor } from '../../../../../src/engines/theatre/score/score.js';
import { dressedFor } from '../../../../../src/engines/theatre/stage/clothes/attire.js';
import { chicOf } from '../../../../../src/engines/theatre/stage/people/chic-looks.js';
import { headOf, isWoman } from '../../../../../src/engines/theatre/stage/people/people.js';
import type { Sprite } from '../../../../../src/engines/theatre/stage/pictures/sprites.js';
import { rigFor } from '../../../../../src/engines/theatre/stage/rigs.js';

const actorOf = (sprite: string, name: string, more: Partial<Actor> = {}): Actor => ({
  sprite,
  name,
  seed: 3,
  size: 1,
  keys: [],
  acts: [],
  ...more,
});
const hatOf = (actor: Actor) => chicOf(headOf(actor), actor, undefined).grown?.hat?.kind;
const cook = (more?: Partial<Actor>) => actorOf('1f469-1f3fd-200d-1f373', 'chef', more);

test('people of a trade are whole people with its hat, unless they wear another one', () => {
  expect(rigFor(cook()).build).toBe('person');
  expect(hatOf(cook())).toBe('toque');
  expect(hatOf(cook({ wears: [{ sprite: '1f576-fe0f' }] }))).toBe('toque');
  expect(hatOf(cook({ wears: [{ sprite: '1f451' }] }))).toBeUndefined();
  expect(hatOf(actorOf('1f477', 'builder'))).toBe('hard');
  expect(hatOf(actorOf('1f477', 'mechanic'))).toBe('worker');
});

test('their clothes are those of the trade, of the colour that is asked for', () => {
  const bare = { code: '1f469-1f3fd', width: 1, height: 1, pixels: new Uint8ClampedArray(4) } as unknown as Sprite;
  const clothes = (actor: Actor) => dressedFor(actor, bare, rigFor(actor));
  expect(clothes(cook())).toMatchObject({ style: 'chef', top: '#f1eff8', dress: false });
  expect(clothes(cook({ colour: 'red' }))).not.toMatchObject({ top: '#f1eff8' });
});

test('a policewoman is a woman and a fireman a man, whatever the seed', () => {
  for (let seed = 0; seed < 30; seed++) {
    expect(isWoman(headOf({ sprite: '1f46e', name: 'policewoman', seed }))).toBe(true);
    expect(isWoman(headOf({ sprite: '1f9d1-200d-1f692', name: 'fireman', seed }))).toBe(false);
  }
});

test.each([
  ['1f934', 'king', 'crown', 'mantle', false],
  ['1f934', '国王', 'crown', 'mantle', false],
  ['1f9cd', '王子', 'tiara', 'cape', false],
  ['1f6b6-200d-2640-fe0f', '修女', 'scarf', undefined, true],
  ['1f6b6', 'person', undefined, undefined, undefined],
  ['1f478', '女王', 'crown', 'mantle', true],
  ['1f478', 'princess', 'tiara', undefined, true],
  ['1f9d9', 'wizard', 'starred', undefined, false],
  ['1f9d9-200d-2640-fe0f', '女巫', 'buckled', undefined, true],
  ['1f9d9', '魔术师', 'tophat', 'cape', false],
  ['1f977', '忍者', 'shroud', 'sword', undefined],
  ['1f9b9', '小偷', 'beanie', undefined, undefined],
  ['1f470', '新娘', 'wreath', 'veil', true],
] as const)('%s, called %s, is a whole person known by hat and cape', (sprite, name, hat, back, woman) => {
  const actor = actorOf(sprite, name);
  const bare = { code: headOf(actor), width: 1, height: 1, pixels: new Uint8ClampedArray(4) } as unknown as Sprite;

  expect(rigFor(actor).build).toBe('person');
  expect(hatOf(actor)).toBe(hat);
  expect(dressedFor(actor, bare, rigFor(actor)).back?.kind).toBe(back);
  if (woman !== undefined) expect(isWoman(headOf(actor))).toBe(woman);
});

test('the skin of a zombie is green on face and hands, whatever their tone', () => {
  const zombie = actorOf('1f9df-1f3ff', 'zombie');
  expect(chicOf(headOf(zombie), zombie, undefined)).toMatchObject({ skin: '#9cbf7c', grown: { extra: 'stitches' } });
});
