import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { stillBody } from '../../../../src/engines/theatre/stage/body.js';
import { creatureFor } from '../../../../src/engines/theatre/stage/creatures.js';
import { type FloorLight, litColour, PLAIN_LIGHT } from '../../../../src/engines/theatre/stage/light.js';
import { actorWith } from './scores.js';

const SIDE = 200;

/** How many pixels of the picture of one that stands `fits` holds for. */
function countOf(
  sprite: string,
  light: FloorLight,
  fits: (red: number, green: number, blue: number) => boolean,
): number {
  const keys = [0.2, 0.9].map((depth, t) => ({ t: t * 4, x: 0, depth, height: 0, facing: -1 }));
  const creature = creatureFor(actorWith({ sprite, keys, size: 0.8 }), light, SIDE)!;
  const canvas = createCanvas(SIDE * 2, SIDE * 1.4);
  const brush = canvas.getContext('2d');
  brush.translate(SIDE, SIDE * 1.3);
  creature.draw(brush as SKRSContext2D, stillBody(), SIDE, (colour) => litColour(colour, light, 0));
  const { data } = brush.getImageData(0, 0, canvas.width, canvas.height);
  let count = 0;
  for (let at = 0; at < data.length; at += 4)
    if (data[at + 3]! > 0 && fits(data[at]!, data[at + 1]!, data[at + 2]!)) count++;
  return count;
}

describe('creatures', () => {
  it('wear a helmet where there is no air', () => {
    const anything = (): boolean => true;

    for (const sprite of ['1f40e', '1f415', '1f408'])
      expect(countOf(sprite, { ...PLAIN_LIGHT, airless: true }, anything), sprite).toBeGreaterThan(
        1.1 * countOf(sprite, PLAIN_LIGHT, anything),
      );
  });

  it('carry snow on their backs in snow, and not in sand', () => {
    const white = (red: number, green: number, blue: number): boolean => Math.min(red, green, blue) > 250;
    const onto = (sink: string): number => countOf('1f9a3', { ...PLAIN_LIGHT, sink }, white);

    expect(onto('#e3eefc')).toBeGreaterThan(2 * onto('#dcae52') + 100);
  });
});
