import { describe, expect, it } from 'vitest';
import { LIGHTS, WEATHERS } from '../../../../../src/engines/theatre/score.js';
import type { SetName } from '../../../../../src/engines/theatre/sets.js';
import { SETS } from '../../../../../src/engines/theatre/stage/sets/index.js';
import { buildSet, contrastOfMiddle, cover, paintLayers, paintSet, SQUARE, sortOf, TALL, WIDE } from './paint-set.js';

const NAMES = Object.keys(SETS) as SetName[];
const SHAPES = [WIDE, SQUARE, TALL];
const CONDITIONS = [
  ...LIGHTS.flatMap((light) => SHAPES.map((shape) => ({ light, ...shape }))),
  ...WEATHERS.map((weather) => ({ weather })),
];

describe.each(NAMES)('%s', (name) => {
  it('fills the frame in every light of every shape, and in every weather', () => {
    const covers = CONDITIONS.map((conditions) => cover(paintSet(name, 0.8, conditions), 0, 0, 1, 1));

    expect(covers).toEqual(CONDITIONS.map(() => 1));
  });

  it('is painted as far as a camera turns that is asked to', () => {
    const beyond = { x: Math.round(WIDE.width * 0.36), y: Math.round(WIDE.height * 0.14) };

    const canvas = paintLayers(buildSet(name).layers, 0.8, WIDE, beyond);

    // A seam between wall and floor may be half clear.
    expect(cover(canvas, 0, 0, 1, 1)).toBeGreaterThan(0.99);
  });

  it.each(SHAPES)('has a picture in the middle square of $width × $height', (size) => {
    const canvas = paintSet(name, 0.8, size);

    expect(cover(canvas, 0, 0, 1, 1)).toBe(1);
    expect(contrastOfMiddle(canvas)).toBeGreaterThan(4);
  });

  it('draws the same pixels twice', () => {
    const first = paintSet(name, 1.3, { weather: 'storm', light: 'night' }).data();
    const second = paintSet(name, 1.3, { weather: 'storm', light: 'night' }).data();

    expect(first.equals(second)).toBe(true);
  });

  it('draws a time alike whatever was drawn before', () => {
    const { layers } = buildSet(name, { light: 'night', weather: 'snow' });
    const fresh = paintSet(name, 2.1, { light: 'night', weather: 'snow' }).data();

    paintLayers(layers, 0.4);
    const later = paintLayers(layers, 2.1).data();

    expect(later.equals(fresh)).toBe(true);
  });

  it('paints still layers independent of time', () => {
    const still = buildSet(name).layers.filter((layer) => layer.still);

    const atStart = paintLayers(
      buildSet(name).layers.filter((layer) => layer.still),
      0,
    ).data();
    const later = paintLayers(still, 7.7).data();

    expect(later.equals(atStart)).toBe(true);
  });

  it('always has something moving', () => {
    const early = paintSet(name, 0.2).data();
    const later = paintSet(name, 1.7).data();

    expect(later.equals(early)).toBe(false);
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
