import { describe, expect, test } from 'vitest';
import { COLOURS, LOOKS, WEATHERS } from '../../../../src/engines/theatre/score/score.js';
import { openStage } from '../../../../src/engines/theatre/stage/stage.js';
import { actorDoing, actorWith, scoreWith } from './scores.js';

const SIZE = { width: 96, height: 54 };

describe('the stage', () => {
  test('draws opaque frames of the size asked for', async () => {
    const stage = await openStage(scoreWith(), SIZE);

    const frame = stage.draw(0);

    expect(frame).toHaveLength(96 * 54 * 4);
    expect(frame.filter((value, index) => index % 4 === 3 && value !== 255)).toHaveLength(0);
    stage.close();
  });

  test('draws the same frame again, whatever was drawn between', async () => {
    const stage = await openStage(scoreWith({ actors: [actorDoing('run', '1f415', [-0.4, 0.4])] }), SIZE);
    const before = stage.draw(1.25);
    stage.draw(3);

    const after = stage.draw(1.25);

    expect(after.equals(before)).toBe(true);
    stage.close();
  });

  test.each(WEATHERS)('draws the same frame on a fresh stage in weather %s', async (weather) => {
    const score = scoreWith({ set: { name: 'meadow', light: 'night', weather }, cameraShake: 0.5 });
    const first = await openStage(score, SIZE);
    const before = first.draw(1.5);
    first.close();
    const second = await openStage(score, SIZE);

    const after = second.draw(1.5);

    expect(after.equals(before)).toBe(true);
    second.close();
  });

  test('leaves a frame that was given away as it is', async () => {
    const stage = await openStage(scoreWith({ actors: [actorDoing('dance', '1f43b')] }), SIZE);
    const frame = stage.draw(0);
    const copy = Buffer.from(frame);

    stage.draw(2);

    expect(frame.equals(copy)).toBe(true);
    stage.close();
  });

  test.each(COLOURS)('draws a cat that is %s', async (colour) => {
    const [plain, dyed] = await Promise.all(
      [undefined, colour].map((one) => openStage(scoreWith({ actors: [actorWith({ colour: one })] }), SIZE)),
    );

    expect(dyed!.draw(0).equals(plain!.draw(0))).toBe(false);
    plain!.close();
    dyed!.close();
  });

  test.each(LOOKS.filter((look) => look !== 'plain'))('has a look of its own for %s', async (look) => {
    const [plain, treated] = await Promise.all(
      (['plain', look] as const).map((one) => openStage(scoreWith({ look: one }), SIZE)),
    );

    expect(differenceOf(treated!.draw(0), plain!.draw(0))).toBeGreaterThan(2);
    plain!.close();
    treated!.close();
  });

  test('shows a title only while it lasts', async () => {
    const titles = [{ text: 'Hello 你好 🎂', start: 1, end: 2, at: 'middle' as const }];
    const [bare, titled] = await Promise.all([scoreWith(), scoreWith({ titles })].map((one) => openStage(one, SIZE)));

    const shown = [0.2, 1.6, 3.5].map((t) => differenceOf(bare!.draw(t), titled!.draw(t)) > 0);

    expect(shown).toEqual([false, true, false]);
    bare!.close();
    titled!.close();
  });

  test('leaves out characters that no font has', async () => {
    const titles = [{ text: '\u{10ffff}\u{e000}', start: 0, end: 4, at: 'middle' as const }];
    const [bare, titled] = await Promise.all([scoreWith(), scoreWith({ titles })].map((one) => openStage(one, SIZE)));

    expect(titled!.draw(1).equals(bare!.draw(1))).toBe(true);
    bare!.close();
    titled!.close();
  });
});

/** Mean absolute difference of two frames' bytes. */
function differenceOf(a: Buffer, b: Buffer): number {
  return a.reduce((sum, value, index) => sum + Math.abs(value - b[index]!), 0) / a.length;
}
