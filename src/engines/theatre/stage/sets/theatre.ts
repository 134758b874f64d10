/**
 * A little theatre: red curtains, footlights and heads in the dark, with a painted backdrop or, for music, lamps and
 * amplifiers. Built by the stage for `theatre`.
 */
import { ball, disc, frameOf, glow, mix, multiply, withAlpha } from '../paint.js';
import { random } from '../random.js';
import type { SetDesign } from '../set.js';
import { CONCERT, concert } from './parts/concert.js';
import { sideCurtain, valance, velvet } from './parts/curtains.js';
import { painted } from './parts/painted-backdrop.js';
import { seat } from './parts/picture-house.js';
import { floorTop, paintFloor, spotlightLayer } from './parts/stage-house.js';
import { masks } from './parts/stage-props.js';
import { SCENES } from './parts/stage-scenes.js';

const ground: [number, number] = [0.66, 0.9];
/** Width of a seat in the first row, parts of the span. */
const SEAT = 0.17;
/** Of those who watch: how far beside and above their heads ears are, how wide and high; parts of a head. */
const EARS = [
  [0.62, 0.78, 0.34, 0.34],
  [0.36, 1.12, 0.21, 0.48],
  [0.9, 0.3, 0.2, 0.28],
  [0.6, 0.85, 0.24, 0.4],
] as const;

export const theatre: SetDesign = {
  name: 'theatre',
  indoors: true,
  build(context) {
    const scene = context.concert ? CONCERT : SCENES[context.light];
    const frame = frameOf(context);
    const { span } = frame;
    const red = multiply('#c4283a', scene.house);
    const next = random(context.seed + 17);
    const scenery = context.concert ? concert(context, frame, next) : painted(context, frame, scene, next);
    /** Seats of the first row, and who sits there; the seats may have been painted elsewhere. */
    const chance = random(context.seed + 29);
    const row = Array.from({ length: 19 }, (_, place) => {
      const index = place - 9;
      // Lower in the middle, so that feet stay in view.
      const arch = Math.min(1, Math.abs(index * SEAT * span) / (span * 0.7));
      return {
        index,
        foot: frame.height + span * 0.16 - span * 0.035 * arch,
        size: span * (0.056 + 0.01 * chance()),
        body: mix('#5a2a5c', '#2c1236', chance()),
        taken: chance() < 0.6,
      };
    });
    const bulbs = Array.from({ length: 25 }, (_, index) => ({ across: (index - 12) * 0.098, phase: next() * 9 }));
    return {
      layers: [
        ...scenery.back,
        {
          depth: 0.3,
          sort: -0.5,
          still: true,
          draw(canvas) {
            const chance = random(3);
            for (const direction of [1, -1]) {
              const edge = direction > 0 ? frame.beside(-0.62, 0.42) : frame.beside(0.62, 0.42);
              const dark = mix(red, '#2a0420', 0.3);
              velvet(
                canvas,
                chance,
                direction > 0 ? frame.left : edge,
                direction > 0 ? edge : frame.right,
                frame.top,
                frame.down(floorTop + 0.025),
                dark,
                span * 0.045,
              );
              glow(canvas, edge, frame.down(floorTop + 0.03), span * 0.2, '#20041c', 0.5, 0.15);
            }
          },
        },
        {
          depth: 0.6,
          sort: -0.1,
          still: true,
          draw: (canvas) => {
            paintFloor(canvas, frame, scene.house);
            canvas.save();
            canvas.globalCompositeOperation = 'soft-light';
            glow(canvas, frame.width / 2, frame.down(0.8), span * 0.7, scene.lamp, 0.8, 0.3);
            canvas.restore();
          },
        },
        ...scenery.front,
        ...(context.concert ? [] : [spotlightLayer(context, scene.lamp)]),
        {
          depth: 1.05,
          still: true,
          draw(canvas) {
            const chance = random(5);
            sideCurtain(
              canvas,
              chance,
              frame,
              frame.beside(-0.86, 0.5),
              1,
              Math.min(span * 0.17, frame.width * 0.15),
              red,
            );
            sideCurtain(
              canvas,
              chance,
              frame,
              frame.beside(0.86, 0.5),
              -1,
              Math.min(span * 0.17, frame.width * 0.15),
              red,
            );
            valance(canvas, chance, frame, red);
            if (!context.concert) masks(canvas, frame.width / 2, frame.down(0.07), span * 0.085);
          },
        },
        {
          depth: 1.04,
          sort: 1.04,
          still: false,
          draw(canvas, t) {
            const y = frame.down(0.957);
            for (const { across, phase } of bulbs) {
              const x = frame.across(across);
              if (x < -span * 0.2 || x > frame.width + span * 0.2) continue;
              const shine = 0.8 + 0.2 * Math.sin(t * 3 + phase) * Math.sin(t * 1.3 + phase * 2);
              glow(canvas, x, y - span * 0.012, span * 0.075, scene.lamp, 0.5 * shine, 0.9);
              canvas.fillStyle = '#e6b455';
              canvas.beginPath();
              canvas.ellipse(x, y + span * 0.012, span * 0.024, span * 0.024, 0, Math.PI, 0);
              canvas.fill();
              glow(canvas, x, y - span * 0.008, span * 0.022, '#ffffff', shine);
            }
          },
        },
        {
          depth: 1.12,
          still: true,
          blur: 1.2,
          draw(canvas) {
            const width = span * SEAT;
            for (const { index, foot, size, body, taken } of row) {
              const x = frame.across(0.03) + index * width * 1.05;
              seat(canvas, x, foot, width, mix(red, '#1c0418', 0.35), '#ff9a8a');
              if (!taken) continue;
              const tones = { light: mix(body, scene.lamp, 0.4), base: body, shade: '#0c030e' };
              const [head, ear] = [foot - width * 1.16, EARS[(index + 9) % EARS.length]!];
              for (const side of [-1, 1]) {
                canvas.fillStyle = tones.light;
                canvas.beginPath();
                const [earX, earY] = [x + side * size * ear[0], head - size * ear[1]];
                canvas.ellipse(earX, earY, size * ear[2], size * ear[3], side * 0.25, 0, 2 * Math.PI);
                canvas.fill();
              }
              ball(canvas, x, head, size, tones, 0);
            }
          },
        },
        {
          depth: 1.12,
          sort: 1.121,
          still: false,
          draw(canvas, t) {
            const up = context.cheers === undefined ? 0 : Math.min(1, Math.max(0, (t - context.cheers) * 3));
            if (up === 0) return;
            canvas.lineCap = 'round';
            for (const { index, foot, taken } of row) {
              if (!taken) continue;
              const shoulder = foot - span * SEAT * 1.1;
              const x = frame.across(0.03) + index * span * SEAT * 1.05;
              for (const side of [-1, 1]) {
                const swing = 0.02 * Math.sin(t * 7 + index * 2 + side);
                const hand = [x + side * span * (0.062 + swing), shoulder - span * (0.085 + swing) * up] as const;
                canvas.strokeStyle = '#4a2050';
                canvas.lineWidth = span * 0.042;
                canvas.beginPath();
                canvas.moveTo(x + side * span * 0.045, shoulder + span * 0.05);
                canvas.lineTo(...hand);
                canvas.stroke();
                canvas.fillStyle = '#4a2050';
                disc(canvas, ...hand, span * 0.031);
              }
            }
          },
        },
      ],
      ground,
      eye: 0.55,
      standing: true,
      mirror: 0.07,
      shadow: '#2c1020',
      tint: scene.tint,
      haze: scene.cloth[2],
      hazeStrength: 0.25,
      rim: [withAlpha(scene.lamp, 0.25), withAlpha(scene.lamp, 0.25)],
      vignette: 0.4,
    };
  },
};
