import type { Canvas, SKRSContext2D } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { LIGHTS, type Light, WEATHERS, type Weather } from '../../../../../src/engines/theatre/score/score.js';
import type { SetName } from '../../../../../src/engines/theatre/sets.js';
import { SETS } from '../../../../../src/engines/theatre/stage/sets/index.js';
import { FURNISHED_ROOMS } from '../../../../../src/engines/theatre/stage/sets/rooms/index.js';
import {
  buildSet,
  type Conditions,
  contrastOfMiddle,
  cover,
  paintLayers,
  paintSet,
  SQUARE,
  sortOf,
  TALL,
  WIDE,
} from './paint-set.js';

const NAMES = Object.keys(SETS) as SetName[];
const SHAPES = [WIDE, SQUARE, TALL];

/** What the weather is in each shape. To paint all of them in all is a minute of drawing that finds nothing more. */
const WEATHERS_OF: Record<Light, readonly [Weather, Weather, Weather]> = {
  morning: ['fog', 'wind', 'rain'],
  day: ['clear', 'clear', 'clear'],
  sunset: ['rain', 'snow', 'fog'],
  night: ['storm', 'rain', 'wind'],
};
const CONDITIONS = LIGHTS.flatMap((light) =>
  SHAPES.map((shape, index) => ({ light, weather: WEATHERS_OF[light][index]!, ...shape })),
);
/**
 * Each meets every light in a wide frame, and in a square or a tall one by turns; plans of one and the same room every light,
 * in the shapes by turns. All with all is two minutes that find nothing more.
 */
const PLANNED = Object.keys(FURNISHED_ROOMS);
const conditionsOf = (name: SetName): typeof CONDITIONS => {
  const plan = PLANNED.indexOf(name);
  const turn = NAMES.indexOf(name);
  return CONDITIONS.filter((_, index) => {
    const light = Math.floor(index / 3);
    const shape = index % 3;
    return plan < 0 ? shape === 0 || shape === 1 + ((light + turn) % 2) : (light + shape + plan) % 3 === 0;
  });
};
const DAY = { light: 'day', weather: 'clear', ...WIDE } as const;
const STORM = { light: 'night', weather: 'storm', ...WIDE } as const;
const AT = 0.8;

it('is looked at in every weather', () => {
  expect(new Set(CONDITIONS.map(({ weather }) => weather))).toEqual(new Set(WEATHERS));
});

it('is looked at in every light and every shape', () => {
  const met = NAMES.map((name) => [
    new Set(conditionsOf(name).map(({ light }) => light)).size,
    new Set(conditionsOf(name).map(({ width }) => width)).size,
  ]);

  expect(met).toEqual(NAMES.map(() => [LIGHTS.length, SHAPES.length]));
});

describe.each(NAMES)('%s', (name) => {
  const painted = new Map<string, Canvas>();
  /** At one time; what several claims look at is painted once. */
  const picture = (conditions: Conditions): Canvas => {
    const key = JSON.stringify(conditions);
    const canvas = painted.get(key) ?? paintSet(name, AT, conditions);
    painted.set(key, canvas);
    return canvas;
  };

  it('fills the frame in every light of every shape, and in every weather', () => {
    const conditions = conditionsOf(name);

    const covers = conditions.map((condition) => cover(picture(condition), 0, 0, 1, 1));

    expect(covers).toEqual(conditions.map(() => 1));
  });

  it('is painted as far as a camera turns that is asked to', () => {
    const beyond = { x: Math.round(WIDE.width * 0.36), y: Math.round(WIDE.height * 0.14) };

    const canvas = paintLayers(buildSet(name).layers, AT, WIDE, beyond);

    // A seam between wall and floor may be half clear.
    expect(cover(canvas, 0, 0, 1, 1)).toBeGreaterThan(0.99);
  });

  it.each(SHAPES)('has a picture in the middle square of $width × $height', (size) => {
    const canvas = picture({ ...DAY, ...size });

    expect(cover(canvas, 0, 0, 1, 1)).toBe(1);
    expect(contrastOfMiddle(canvas)).toBeGreaterThan(4);
  });

  it('draws the same pixels twice, whatever was drawn before', () => {
    const { layers } = buildSet(name, STORM);

    paintLayers(layers, 0.4);
    const later = paintLayers(layers, AT).data();

    expect(later.equals(picture(STORM).data())).toBe(true);
  });

  it('paints still layers independent of time', () => {
    const layers = buildSet(name, DAY).layers.map((layer) =>
      layer.still ? { ...layer, draw: (brush: SKRSContext2D) => layer.draw(brush, 7.7) } : layer,
    );

    const mixed = paintLayers(layers, AT).data();

    expect(mixed.equals(picture(DAY).data())).toBe(true);
  });

  it('always has something moving', () => {
    const later = paintSet(name, 2.3, DAY).data();

    expect(later.equals(picture(DAY).data())).toBe(false);
  });

  it('has ground lines that lead from below the horizon towards the footlights', () => {
    const { ground, eye } = buildSet(name);

    expect(ground[0]).toBeGreaterThan(eye);
    expect(ground[1] - ground[0]).toBeGreaterThan(0.15);
    expect(ground[1]).toBeLessThan(0.98);
  });

  it('has at least three depths and a frame before the actors', () => {
    const depths = new Set(buildSet(name).layers.map(({ depth }) => depth));

    expect(depths.size).toBeGreaterThanOrEqual(4);
    expect(Math.max(...depths)).toBeGreaterThan(1);
  });

  it.each(SHAPES)('keeps the middle of $width × $height free of what stands before the actors', (size) => {
    const foreground = buildSet(name, size).layers.filter((layer) => sortOf(layer) > 1);

    const canvas = paintLayers(foreground, 1, size);

    expect(cover(canvas, 0.28, 0.2, 0.72, 0.9)).toBeLessThan(0.02);
  });

  it('lays its floor behind all actors', () => {
    const { layers, ground } = buildSet(name);

    const canvas = paintLayers(
      layers.filter((layer) => sortOf(layer) > 0),
      1,
    );

    expect(cover(canvas, 0.3, ground[0], 0.7, ground[1])).toBeLessThan(0.12);
  });
});
