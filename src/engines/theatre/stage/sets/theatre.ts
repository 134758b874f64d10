/**
 * A little theatre: red curtains, footlights and heads in the dark, with a painted backdrop or, for music, lamps and
 * amplifiers. Built by the stage for `theatre`.
 */
import { type Brush, frameOf, glow, mix, multiply, withAlpha } from '../painting/paint.js';
import { random } from '../painting/random.js';
import type { SetDesign } from '../set.js';
import { drawListener, listenerAt } from './parts/audience.js';
import { CONCERT, concert } from './parts/concert.js';
import { sideCurtain, valance, velvet } from './parts/curtains.js';
import { painted } from './parts/painted-backdrop.js';
import { seat } from './parts/picture-house.js';
import { floorTop, paintFloor, spotlightLayer } from './parts/stage-house.js';
import { masks } from './parts/stage-props.js';
import { SCENES } from './parts/stage-scenes.js';

const ground: [number, number] = [0.66, 0.9];
/** Width of a seat in the first row, and how much higher heads are of those who stand, most at the sides; parts of the span. */
const SEAT = 0.17;
const STANDS = 0.038;
/** How much lower they are in a square or tall frame, where who plays stands right behind them. */
const LOWER = 0.02;
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
        arch,
        foot: frame.height + span * 0.16 - span * 0.035 * arch,
        size: span * (0.056 + 0.01 * chance()),
        listener: listenerAt(place, chance),
        taken: chance() < (context.concert ? 0.86 : 0.6),
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
          sort: 1.119,
          still: false,
          draw(canvas, t) {
            const up = context.cheers === undefined ? 0 : Math.min(1, Math.max(0, (t - context.cheers) * 3));
            const stands = context.concert === true;
            const lower = context.width < context.height * 1.2 ? span * LOWER : 0;
            for (const { index, arch, foot, size, listener, taken } of row) {
              if (!taken) continue;
              const x = frame.across(0.03) + index * span * SEAT * 1.05;
              const y = foot + lower - span * SEAT * 1.16 - (stands ? span * STANDS * (0.3 + arch) : size * 0.4);
              drawListener(canvas, listener, { x, y, radius: size, lamp: scene.lamp, up, stands }, t);
            }
          },
        },
        // At a concert all stand.
        ...(context.concert
          ? []
          : [
              {
                depth: 1.12,
                still: true,
                blur: 1.2,
                draw(canvas: Brush) {
                  const width = span * SEAT;
                  for (const { index, foot } of row) {
                    const x = frame.across(0.03) + index * width * 1.05;
                    seat(canvas, x, foot, width, mix(red, '#1c0418', 0.35), '#ff9a8a');
                  }
                },
              },
            ]),
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
