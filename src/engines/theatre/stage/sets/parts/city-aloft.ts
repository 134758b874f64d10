/**
 * The future city as who flies sees it: slim towers that rise out of a sea of clouds, their tops against an evening sky
 * with a ringed planet, bridges between them, and traffic of light at all depths. Few layers, all painted as large as they
 * are seen, so that each is copied. Built by `future-city.ts`.
 */

import { paintSky } from '../../nature/sky.js';
import { type Brush, ball, downward, type Frame, frameOf, glow, mix, TURN, withAlpha } from '../../painting/paint.js';
import { random } from '../../painting/random.js';
import type { Layer, SetContext } from '../../set.js';
import { streamLayer } from './air-streams.js';
import { paintSkyTower, type SkyTower } from './sky-towers.js';

const HORIZON = 0.74;
/** Height of the clouds' upper edge. */
const CLOUDS = 0.83;

const FAR_TOWERS = 30;
const FAR_KINDS = ['needle', 'steps', 'needle', 'fin'] as const;
/** Plain ones in the middle. */
const MIDDLE_KINDS = [
  'fin',
  'needle',
  'discs',
  'steps',
  'steps',
  'needle',
  'steps',
  'ring',
  'discs',
  'needle',
  'fin',
  'steps',
] as const;

/** Far ones and near ones in a picture each: every picture more would be laid on every frame. */
export function aloftLayers(context: SetContext): Layer[] {
  const frame = frameOf(context);
  return [
    {
      depth: 0.03,
      sort: -1,
      still: true,
      fine: true,
      draw(canvas) {
        paintFar(canvas, context, frame);
        for (const tower of middleRow(context, frame)) paintSkyTower(canvas, context, tower);
        paintBridges(canvas, context, frame);
      },
    },
    streamLayer(context, { depth: 0.08, sort: -0.7 }),
    {
      depth: 0.31,
      sort: -0.5,
      still: true,
      draw(canvas) {
        for (const tower of nearRow(context, frame)) paintSkyTower(canvas, context, tower);
        paintClouds(canvas, context, frame);
      },
    },
  ];
}

/** Sky, sun, planet and the farthest towers. */
function paintFar(canvas: Brush, context: SetContext, frame: Frame): void {
  const { palette, light } = context;
  const { span } = frame;
  paintSky(canvas, { ...context, palette: { ...palette, sun: { ...palette.sun, strength: 0 } } }, HORIZON);
  paintPlanet(canvas, context, frame);
  const strength = light === 'night' ? 1 : light === 'day' ? 0.4 : 0.8;
  const [x, y] = [frame.across(0.04), frame.down(0.64)];
  glow(canvas, x, y, span * 0.95, '#ff8a6a', 0.6 * strength, 0.7);
  glow(canvas, x, y, span * 0.5, '#ffd08a', 0.9 * strength, 0.8);
  glow(canvas, x, y, span * 0.2, '#fff6d8', strength, 0.9);
  const next = random(context.seed + 3);
  for (let index = 0; index < FAR_TOWERS; index++) {
    const across = -1.7 + (3.4 * (index + 0.8 * next())) / FAR_TOWERS;
    const rise = 0.44 + 0.2 * next() - 0.12 * Math.min(1, Math.abs(across));
    paintSkyTower(canvas, context, {
      x: frame.across(across),
      top: frame.down(rise),
      base: frame.down(0.95),
      width: span * (0.03 + 0.025 * next()),
      distance: 0.8,
      kind: FAR_KINDS[Math.floor(next() * FAR_KINDS.length)]!,
      seed: context.seed + 100 + index,
    });
  }
}

/** A ringed planet, large behind the towers. */
function paintPlanet(canvas: Brush, { palette, light, seed }: SetContext, frame: Frame): void {
  // Away from the tower that wears a ring: two would be one muddle.
  const side = isTurned(seed) ? 1 : -1;
  const [x, y] = [frame.beside(side * 0.26, 0.17), frame.down(0.25)];
  const radius = frame.span * 0.15;
  const pale = mix(palette.sky[2], '#ffffff', light === 'night' ? 0.25 : 0.5);
  const tones = {
    light: mix(pale, '#ffffff', 0.4),
    base: mix(pale, palette.sky[1], 0.3),
    shade: mix(palette.sky[1], palette.sky[0], 0.45),
  };
  glow(canvas, x, y, radius * 2.1, pale, 0.4);
  const ring = (from: number, to: number): void => {
    for (const [grown, thick, alpha] of [
      [1.75, 0.13, 0.85],
      [1.5, 0.06, 0.5],
    ] as const) {
      canvas.strokeStyle = withAlpha(mix(pale, '#ffe6f4', 0.5), alpha);
      canvas.lineWidth = radius * thick;
      canvas.beginPath();
      canvas.ellipse(x, y, radius * grown, radius * grown * 0.24, -0.32, from, to);
      canvas.stroke();
    }
  };
  ring(Math.PI, TURN);
  ball(canvas, x, y, radius, tones, 1);
  ring(0, Math.PI);
}

/** Every other city stands the other way round. */
const isTurned = (seed: number): boolean => seed % 2 === 1;

/** Slim and apart, lower in the middle: the sky stays clear behind whoever plays. */
function middleRow(context: SetContext, frame: Frame): SkyTower[] {
  const next = random(context.seed + 9);
  return [-1.5, -1.24, -0.98, -0.72, -0.47, -0.27, 0.24, 0.45, 0.7, 0.95, 1.22, 1.5].map((across, index) => ({
    x: frame.across(across + 0.06 * (next() - 0.5)),
    top: frame.down(0.36 - 0.2 * Math.min(1, Math.abs(across)) * (0.5 + 0.5 * next()) - 0.04 * next()),
    base: frame.down(1.05),
    width: frame.span * (0.085 + 0.025 * next()),
    distance: 0.4,
    kind: (isTurned(context.seed) ? MIDDLE_KINDS.toReversed() : MIDDLE_KINDS)[index]!,
    seed: context.seed + 200 + index,
  }));
}

/** The tallest, on both sides: from the clouds almost to the upper edge. */
function nearRow(context: SetContext, frame: Frame): SkyTower[] {
  return [
    { across: -0.69, part: 0.41, top: 0.04, wide: 0.17, kind: 'needle' },
    { across: 0.66, part: 0.4, top: 0.06, wide: 0.16, kind: 'discs' },
    { across: -1.15, part: 9, top: -0.02, wide: 0.2, kind: 'fin' },
    { across: 1.12, part: 9, top: 0, wide: 0.2, kind: 'steps' },
  ].map(({ across, part, top, wide, kind }, index) => ({
    x: frame.beside(across, part),
    top: frame.down(top),
    base: frame.down(1.15),
    width: frame.span * wide,
    distance: 0.08,
    kind: kind as SkyTower['kind'],
    seed: context.seed + 300 + index,
  }));
}

/** Bridges with a line of lamps from tower to tower. */
function paintBridges(canvas: Brush, { palette }: SetContext, frame: Frame): void {
  const { span } = frame;
  for (const [from, to, down] of [
    [-0.72, -0.47, 0.5],
    [0.45, 0.7, 0.46],
    [0.95, 1.22, 0.5],
    [-1.24, -0.98, 0.45],
  ] as const) {
    const [left, right, y] = [frame.across(from), frame.across(to), frame.down(down)];
    canvas.strokeStyle = mix(palette.sky[0], palette.sky[1], 0.6);
    canvas.lineWidth = span * 0.016;
    canvas.beginPath();
    canvas.moveTo(left, y);
    canvas.quadraticCurveTo((left + right) / 2, y - span * 0.03, right, y);
    canvas.stroke();
    canvas.strokeStyle = mix(palette.lamp, '#ffffff', 0.3);
    canvas.lineWidth = span * 0.004;
    canvas.stroke();
  }
}

/** A sea of clouds, lit from behind: heaps with bright heads that melt into each other below. */
function paintClouds(canvas: Brush, { palette, seed }: SetContext, frame: Frame): void {
  const { span } = frame;
  const next = random(seed + 71);
  const bright = mix(palette.sky[2], '#ffffff', 0.45);
  const deep = mix(palette.sky[1], palette.sky[0], 0.3);
  for (let row = 0; row < 4; row++) {
    const part = row / 3;
    const down = frame.down(CLOUDS + 0.03 + 0.075 * row);
    const lit = mix(bright, deep, 0.08 + 0.5 * part);
    const base = mix(mix(palette.sky[2], palette.sky[1], 0.45), deep, 0.2 + 0.7 * part);
    const top = down - span * 0.11;
    canvas.fillStyle = downward(canvas, top, down + span * 0.07, [lit, mix(lit, base, 0.55), base, base]);
    canvas.beginPath();
    for (let x = frame.left; x < frame.right; ) {
      const heap = span * (0.2 + 0.22 * next());
      const high = span * (0.04 + 0.045 * next());
      for (let lobe = 0; lobe <= 4; lobe++) {
        const along = lobe / 4;
        const radius = span * (0.035 + 0.025 * next()) + high * 0.35 * Math.sin(along * Math.PI);
        const [lobeX, lobeY] = [x + heap * along, down - high * Math.sin(along * Math.PI) ** 0.8];
        canvas.moveTo(lobeX + radius, lobeY);
        canvas.arc(lobeX, lobeY, radius, 0, TURN);
      }
      x += heap * 0.85;
    }
    canvas.rect(frame.left, down, frame.right - frame.left, frame.bottom - down);
    canvas.fill();
  }
}
