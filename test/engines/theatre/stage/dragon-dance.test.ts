import { createCanvas } from '@napi-rs/canvas';
import { expect, it } from 'vitest';
import { creatureFor } from '../../../../src/engines/theatre/stage/creatures.js';

const DANCE = { sprite: 'prop-dragon-dance', name: '', size: 0.5, keys: [], acts: [], seed: 1 };

const painted = (clock: number, colour?: 'blue'): Buffer => {
  const canvas = createCanvas(200, 80);
  const brush = canvas.getContext('2d');
  brush.translate(100, 76);
  const body = { clock, whim: 0 } as Parameters<NonNullable<ReturnType<typeof creatureFor>>['draw']>[1];
  creatureFor({ ...DANCE, ...(colour && { colour }) })!.draw(brush, body, 62, (shade) => shade);
  return canvas.data();
};

it('a dragon dance goes on as long as it is looked at', () => {
  expect(painted(0.2).equals(painted(0.2))).toBe(true);
  expect(painted(0.2).equals(painted(0.6))).toBe(false);
});

it('a dragon dance is as long as its dancers need and wears the colour asked for', () => {
  expect(creatureFor(DANCE)!.aspect).toBeGreaterThan(2.5);
  expect(painted(0.2, 'blue').equals(painted(0.2))).toBe(false);
});
