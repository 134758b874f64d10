/** What stands around any field: the bowl full of people who cheer, floodlights, a scoreboard. Used by `stadium` and `baseball-field`. */

import { cloudLayer, skyLayer } from '../../nature/sky.js';
import { downward, frameOf, glow, mix, withAlpha } from '../../painting/paint.js';
import { type Palette, tone } from '../../painting/palette.js';
import { random } from '../../painting/random.js';
import type { Layer, SetContext } from '../../set.js';
import { bowl, crowd, floodlight, hoardings, paintSpectators, scoreboard } from './grandstand.js';

/** At night the floodlights make their own day of it. */
export function floodlit(context: SetContext): Palette {
  const { ambient, tint, haze, lampStrength } = context.palette;
  return {
    ...context.palette,
    ambient: mix(ambient, '#ffffff', context.light === 'night' ? 0.55 : 0.1 * lampStrength),
    haze: mix(haze, '#8fa0d8', context.light === 'night' ? 0.4 : 0),
    tint: mix(tint, '#ffffff', context.light === 'night' ? 0.55 : 0),
  };
}

/** @param fieldPart where the field begins, part of the stage's height. */
export function standsLayers(
  context: SetContext,
  palette: Palette,
  fieldPart: number,
  words: readonly [string, string],
): Layer[] {
  const frame = frameOf(context);
  const { span } = frame;
  const field = frame.down(fieldPart);
  const standTop = field - span * 0.29;
  const standFoot = field - span * 0.075;
  const rise = span * 0.1;
  const people = crowd(frame, palette, standTop + span * 0.02, standFoot, rise, 10, context.seed + 4);
  const inView = (x: number) => x > -span * 0.1 && x < frame.width + span * 0.1;
  const lively = people.filter(({ x }, index) => index % 12 === 4 && inView(x));
  const calm = people.filter((one) => !lively.includes(one));
  const boardX = frame.beside(0.34, 0.26);
  const masts = [-0.8, 0.8].map((across) => frame.beside(across, 0.43));
  const next = random(context.seed + 9);
  const flashes = Array.from({ length: 16 }, () => ({
    spectator: people[Math.floor(next() * people.length)]!,
    phase: next() * 9,
  }));
  return [
    skyLayer(context, fieldPart - 0.1),
    cloudLayer(context, { from: 0.02, to: 0.22 }),
    {
      depth: 0.12,
      sort: -0.9,
      still: true,
      draw(canvas) {
        for (const x of masts)
          floodlight(canvas, palette, x, standTop, Math.min(span * 0.2, standTop * 0.7), span * 0.115);
        if (!context.lettered) scoreboard(canvas, palette, boardX, standTop - span * 0.155, span * 0.36, words);
      },
    },
    {
      depth: 0.18,
      sort: -0.8,
      still: true,
      draw(canvas) {
        // The bowl: its roof's edge, steps in the shade, people on them.
        const edge = (y: number, lift: number, colours: readonly string[], bottom: number) => {
          canvas.fillStyle = downward(canvas, y - lift, bottom, colours);
          canvas.beginPath();
          canvas.moveTo(frame.left, bottom);
          for (let x = frame.left; x <= frame.right + span * 0.05; x += span * 0.05)
            canvas.lineTo(x, bowl(frame, x, y, lift));
          canvas.lineTo(frame.right, bottom);
          canvas.fill();
        };
        edge(
          standTop - span * 0.035,
          rise * 1.25,
          [tone(palette, '#ffffff', 0.2), tone(palette, '#c8d0e0', 0.2)],
          field,
        );
        edge(
          standTop - span * 0.012,
          rise * 1.2,
          [tone(palette, '#3f4a78', 0.2), tone(palette, '#6a76a8', 0.2), tone(palette, '#8a94bc', 0.2)],
          field,
        );
        paintSpectators(canvas, calm);
        canvas.strokeStyle = withAlpha(tone(palette, '#e8ecf6', 0.15), 0.75);
        canvas.lineWidth = span * 0.008;
        for (const across of [-1.3, -0.98, -0.62, -0.22, 0.22, 0.62, 0.98, 1.3]) {
          const top = frame.across(across * 1.06);
          const foot = frame.across(across);
          canvas.beginPath();
          canvas.moveTo(top, bowl(frame, top, standTop, rise));
          canvas.lineTo(foot, bowl(frame, foot, standFoot + span * 0.02, rise * 0.5));
          canvas.stroke();
        }
        edge(
          standFoot + span * 0.02,
          rise * 0.45,
          [tone(palette, '#f4f6fb', 0.12), tone(palette, '#b8c2d8', 0.12)],
          field,
        );
        hoardings(canvas, frame, palette, field + span * 0.004, span * 0.05);
      },
    },
    {
      depth: 0.18,
      sort: -0.75,
      still: false,
      draw(canvas, t) {
        // Those who jump for joy, and the cameras that flash.
        const jumping = lively.map((one, index) => ({
          ...one,
          y: one.y - one.size * 1.3 * Math.abs(Math.sin(t * 4 + index * 1.7 + one.x * 0.01)),
        }));
        paintSpectators(canvas, jumping);
        for (const { spectator, phase } of flashes) {
          const beat = Math.sin(t * 2.6 + phase * 3);
          if (beat > 0.86) glow(canvas, spectator.x, spectator.y, span * 0.035, '#ffffff', (beat - 0.86) * 7);
        }
        if (palette.lampStrength > 0.2)
          for (const x of masts)
            glow(
              canvas,
              x,
              standTop - Math.min(span * 0.2, standTop * 0.7) - span * 0.045,
              span * (0.34 + 0.01 * Math.sin(t * 9)),
              '#eaf2ff',
              0.75 * palette.lampStrength,
              0.8,
            );
      },
    },
  ];
}
