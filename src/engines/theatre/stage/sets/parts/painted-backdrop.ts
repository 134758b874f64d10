/** What a play is acted before: a painted cloth with paper stars on strings, a wooden tree and castle. Part of `theatre.ts`. */
import {
  disc,
  downward,
  type Frame,
  fillBand,
  glow,
  grain,
  mix,
  multiply,
  place,
  sideways,
  withAlpha,
} from '../../painting/paint.js';
import { random } from '../../painting/random.js';
import type { Layer, SetContext } from '../../set.js';
import { floorTop, pieceCutout } from './stage-house.js';
import { flatCastle, flatTree } from './stage-props.js';
import type { Scene } from './stage-scenes.js';

/** Layers behind the curtains at the sides, and on the boards. */
export interface Scenery {
  back: Layer[];
  front: Layer[];
}

export function painted(context: SetContext, frame: Frame, scene: Scene, next: () => number): Scenery {
  const { span } = frame;
  const night = context.light === 'night';
  const pieces = (
    [
      [-0.34, 0.17, 'star', 0.8],
      [-0.16, 0.11, 'cloud', 1],
      [0.3, 0.19, 'cloud', 1.2],
      [0.45, 0.12, 'star', 0.65],
      [-0.52, 0.24, 'cloud', 1.1],
      [0.58, 0.25, 'star', 0.75],
      [0.13, 0.14, 'disc', 1.6],
    ] as const
  ).map(([across, down, kind, scale], index) => ({
    across,
    down,
    phase: next() * 9,
    cutout: pieceCutout(
      kind,
      span * 0.034 * scale,
      kind === 'disc' ? scene.disc : scene.shapes[kind === 'star' ? 2 : index % 2]!,
    ),
  }));
  return {
    back: [
      {
        depth: 0.12,
        sort: -1,
        still: true,
        draw(canvas) {
          const bottom = frame.down(floorTop);
          fillBand(canvas, frame, frame.top, bottom + 2, [
            scene.cloth[0],
            scene.cloth[0],
            scene.cloth[1],
            scene.cloth[2],
          ]);
          const chance = random(context.seed + 2);
          if (night)
            for (let index = 0; index < 60; index++) {
              canvas.fillStyle = withAlpha('#fff3cf', 0.3 + 0.6 * chance());
              disc(
                canvas,
                frame.across((chance() - 0.5) * 1.8),
                frame.down(chance() * 0.45),
                span * (0.002 + 0.002 * chance()),
              );
            }
          glow(canvas, frame.width / 2, frame.down(0.42), span * 0.6, scene.lamp, 0.4, 0.8);
          scene.hills.forEach((colour, index) => {
            canvas.fillStyle = downward(canvas, frame.down(0.46), bottom, [mix(colour, '#ffffff', 0.15), colour]);
            canvas.beginPath();
            canvas.moveTo(frame.left, bottom + 2);
            for (let x = frame.left; x < frame.right; x += span / 40)
              canvas.lineTo(
                x,
                bottom -
                  span * (0.095 - index * 0.045) -
                  span * 0.035 * Math.sin((x / span) * (3.2 + index) + index * 2 + 1),
              );
            canvas.lineTo(frame.right, bottom + 2);
            canvas.fill();
          });
          // The cloth hangs in faint folds.
          for (let x = frame.left; x < frame.right; x += span * 0.12) {
            canvas.fillStyle = sideways(canvas, x, x + span * 0.12, [
              'rgba(30,10,50,0.07)',
              'rgba(255,255,255,0.05)',
              'rgba(30,10,50,0.07)',
            ]);
            canvas.fillRect(x, frame.top, span * 0.12 + 1, bottom - frame.top);
          }
          grain(canvas, frame.left, frame.top, frame.right - frame.left, bottom - frame.top);
        },
      },
      {
        depth: 0.22,
        sort: -0.7,
        still: false,
        draw(canvas, t) {
          canvas.strokeStyle = withAlpha(mix(scene.cloth[0], '#20102c', 0.5), 0.55);
          canvas.lineWidth = Math.max(0.8, span * 0.0018);
          for (const { across, down, phase, cutout: piece } of pieces) {
            const x = frame.beside(across, 0.44) + Math.sin(t * 0.8 + phase) * span * 0.008;
            const y = frame.down(down) + span * 0.035;
            canvas.beginPath();
            canvas.moveTo(frame.beside(across, 0.44), frame.top);
            canvas.lineTo(x, y);
            canvas.stroke();
            place(canvas, piece, x, y, { turn: 0.012 * Math.sin(t * 1.1 + phase) });
          }
        },
      },
    ],
    front: [
      {
        depth: 0.45,
        sort: -0.05,
        still: true,
        draw(canvas) {
          const y = frame.down(floorTop) + span * 0.05;
          flatTree(canvas, frame.beside(-0.5, 0.31), y, span * 0.36, multiply('#5fae58', scene.house), scene.lamp);
          flatTree(
            canvas,
            frame.beside(-0.36, 0.24),
            y - span * 0.015,
            span * 0.25,
            multiply('#8ac25c', scene.house),
            scene.lamp,
          );
          flatCastle(canvas, frame.beside(0.45, 0.3), y, span * 0.36, multiply('#e8c8a8', scene.house), scene.lamp);
        },
      },
    ],
  };
}
