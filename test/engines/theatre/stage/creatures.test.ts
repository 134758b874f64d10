import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { type Body, stillBody } from '../../../../src/engines/theatre/stage/body.js';
import { creatureFor } from '../../../../src/engines/theatre/stage/creatures.js';
import { snowOf } from '../../../../src/engines/theatre/stage/mammoths/mammoth-wool.js';
import { type FloorLight, litColour, PLAIN_LIGHT } from '../../../../src/engines/theatre/stage/pictures/light.js';
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

/** How many pixels of one that goes by are lower than its feet. */
function belowGround(sprite: string, body: Body, light: FloorLight): number {
  const creature = creatureFor(actorWith({ sprite, size: 0.8 }), light, SIDE)!;
  const canvas = createCanvas(SIDE * 2, SIDE * 1.6);
  const brush = canvas.getContext('2d');
  brush.translate(SIDE, SIDE * 1.2);
  creature.draw(brush as SKRSContext2D, body, SIDE, (colour) => litColour(colour, light, 0));
  const top = Math.round(SIDE * 1.22);
  const { data } = brush.getImageData(0, top, canvas.width, canvas.height - top);
  return data.filter((value, at) => at % 4 === 3 && value > 200).length;
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

  it('know snow from sand in the light of the evening and the night', () => {
    for (const [tint, snow, sand] of [
      ['#ffd2b4', '#c8a09d', '#e18248'],
      ['#a3b0e6', '#5265b0', '#605455'],
    ]) {
      expect(snowOf({ ...PLAIN_LIGHT, tint: tint!, sink: snow! })).toBe(snow);
      expect(snowOf({ ...PLAIN_LIGHT, tint: tint!, sink: sand! })).toBeUndefined();
    }
  });

  it('do not reach into the ground where they lie, sit or eat', () => {
    const snow = { ...PLAIN_LIGHT, sink: '#e3eefc' };
    for (const held of [{ fold: 1 }, { fold: 1, snore: 1 }, { sit: 1 }, { dip: 1 }]) {
      const below = belowGround('1f9a3', { ...stillBody(), ...held }, snow);

      expect(below, JSON.stringify(held)).toBeLessThan(100);
    }
  });
});
