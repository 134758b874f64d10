import { describe, expect, it } from 'vitest';
import type { Actor, Prop } from '../../../../../src/engines/theatre/score/score.js';
import { garmentOf, laidOn } from '../../../../../src/engines/theatre/stage/beasts/animals-dressed.js';
import { dressedFor } from '../../../../../src/engines/theatre/stage/clothes/attire.js';
import { wingFor } from '../../../../../src/engines/theatre/stage/figure-picture.js';
import { loadSprite } from '../../../../../src/engines/theatre/stage/pictures/sprites.js';
import { loadPoses } from '../../../../../src/engines/theatre/stage/poses.js';
import { rigFor } from '../../../../../src/engines/theatre/stage/rigs.js';

const wearing = (sprite: string, ...wears: Prop[]): Actor => ({
  sprite,
  name: 'cat',
  size: 0.4,
  keys: [{ t: 0, x: 0, depth: 0.6, height: 0, facing: 1 }],
  acts: [],
  wears,
  seed: 1,
});

describe('an animal in clothes', () => {
  it.each(['1f408', '1f415', '1f418', '1f43b'])('stands upright (%s)', (sprite) => {
    expect(rigFor(wearing(sprite, { sprite: '1f455' })).build).toBe('head');
    expect(rigFor(wearing(sprite)).build).toBe('legged');
  });

  it('has a wing at each shoulder where it flies, and none before its face; by a cape it flies without', async () => {
    const bear = wearing('1f43b', { sprite: '1f455' });
    const [sprite, rig] = [await loadSprite(bear.sprite), rigFor(bear)];
    const shoulder = [0.2, 0.4] as const;
    expect(wingFor(sprite, rig, { shoulder, caped: false })).toMatchObject({ y: -0.4, half: expect.any(Number) });
    expect(wingFor(sprite, rig, { shoulder, caped: true })).toBeUndefined();
  });

  it('goes as it is in a hat or glasses', () => {
    expect(rigFor(wearing('1f408', { sprite: '1f3a9' }, { sprite: '1f576-fe0f' })).build).toBe('legged');
  });

  it('has them on over its fur, in the colour that was asked for', async () => {
    const cat = wearing('1f408', { sprite: '1f455', colour: 'green' });
    const clothes = dressedFor(cat, await loadSprite(cat.sprite), rigFor(cat));
    expect(clothes).toMatchObject({ style: 'hoodie', top: garmentOf(cat)!.top });
    expect(clothes.fur).toBeDefined();
    const other = garmentOf(wearing('1f408', { sprite: '1f455', colour: 'red' }))!;
    expect(other.top).not.toBe(clothes.top);
  });

  it.each([
    [{ sprite: '1f9e5' }, 'coat'],
    [{ sprite: '1f9e5', colour: 'black' }, 'jacket'],
    [{ sprite: '1f454' }, 'suit'],
    [{ sprite: 'prop-tutu' }, 'tutu'],
    [{ sprite: 'prop-sweater' }, 'knit'],
    [{ sprite: 'prop-apron' }, 'apron'],
  ] as const)('is cut by its kind: %o', (prop, style) => {
    expect(garmentOf(wearing('1f415', prop))).toMatchObject({ style });
  });

  it('has a pullover over a skirt, each of its own colour', () => {
    const [sweater, skirt] = [
      { sprite: 'prop-sweater', colour: 'blue' },
      { sprite: 'prop-skirt', colour: 'red' },
    ] as const;
    const both = garmentOf({ wears: [sweater, skirt] });

    expect(both).toMatchObject({ style: 'skirt', skirt: true, top: garmentOf({ wears: [skirt] })!.top });
    expect(both!.accent).toBe(garmentOf({ wears: [sweater] })!.top);
  });

  it.each(['1f986', '1f422', '1f988', '1f413', '1f426', '1f412'])(
    'stands up with its own head, though its picture has no arms (%s)',
    async (sprite) => {
      const dressed = wearing(sprite, { sprite: '1f9e5' });
      const whole = await loadSprite(sprite);
      const { still } = await loadPoses(dressed, rigFor(dressed));
      expect(rigFor(dressed).build).toBe('head');
      expect(still.height).not.toBe(whole.height);
    },
  );

  it.each([
    [{ sprite: '1f934', name: 'king' }, 'royal', 'mantle', 'crown'],
    [{ sprite: '1f977', name: 'ninja' }, 'wrapped', 'sword', 'shroud'],
    [{ sprite: '1f6b6', name: 'ringmaster' }, 'tails', undefined, 'tophat'],
    [{ sprite: '1f468', name: '海盗' }, 'jacket', undefined, undefined],
  ] as const)('is dressed as somebody: %o', (prop, style, back, hat) => {
    const garment = garmentOf(wearing('1f43b', prop));
    expect(garment).toMatchObject({ style });
    expect([garment?.back?.kind, garment?.hat?.kind]).toEqual([back, hat]);
  });

  it('lays no coat on whom it fits nowhere, and of a suit the tie', () => {
    const octopus = wearing('1f419', { sprite: '1f9e5' }, { sprite: '1f454' }, { sprite: '1f9e2' });
    expect(laidOn(octopus, rigFor(octopus), false).map(({ sprite }) => sprite)).toEqual(['prop-tie', '1f9e2']);
  });
});
