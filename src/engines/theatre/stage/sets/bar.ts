/** A bar at its best hour: lit shelves of bottles, a wooden counter with taps and stools, and the word itself in neon. Built by the stage for `bar`. */
import {
  ball,
  disc,
  downward,
  fillBand,
  frameOf,
  glow,
  mix,
  place,
  sideways,
  tonesOf,
  withAlpha,
} from '../painting/paint.js';
import { random } from '../painting/random.js';
import type { SetDesign } from '../set.js';
import { boardFloor, plainWall } from './parts/floors.js';
import { indoorLight, indoorStage, shine, warm } from './parts/indoor-light.js';
import { neonWord } from './parts/lettering.js';
import { pendantLayer } from './parts/pendants.js';
import { block, bottle, pillar, stool } from './parts/solids.js';

const ground: [number, number] = [0.72, 0.95];
const footPart = 0.65;

const GLASS = ['#3f9a5a', '#b8642c', '#d8a02c', '#4f7fc8', '#c8384a', '#7a4fb0', '#e8dcc0', '#2f7f8a'];

export const bar: SetDesign = {
  name: 'bar',
  indoors: true,
  build(context) {
    const frame = frameOf(context);
    const { span } = frame;
    const dim = { morning: 0.2, day: 0.1, sunset: 0.4, night: 0.6 }[context.light];
    const light = indoorLight(context, { dim, lampColour: '#ffb85c' });
    const { toned } = light;
    const foot = frame.down(footPart);
    const counterFoot = foot + span * 0.06;
    const counterTop = foot - span * 0.15;
    const shelves = [frame.beside(-0.5, 0.42), frame.beside(0.5, 0.42)];
    const signY = foot - span * 0.47;
    const sign = neonWord('BAR', span * 0.15, '#ff3f8e', 1);
    const cocktail = neonWord('★', span * 0.06, '#4fe0ff', 1);
    const bulbs = Array.from({ length: 19 }, (_, index) => (index - 9) * 0.13);
    return {
      layers: [
        {
          depth: 0.28,
          sort: -0.8,
          still: true,
          draw(canvas) {
            plainWall(
              canvas,
              { frame, toned, foot },
              { colours: ['#3a2430', '#5a3038', '#6a3a3c'], skirting: '#4a2c2c' },
            );
            // Bricks between the shelves.
            const next = random(3);
            for (let row = 0, y = frame.top; y < foot; row++, y += span * 0.042) {
              for (let x = frame.left - (row % 2) * span * 0.05; x < frame.right; x += span * 0.1) {
                canvas.fillStyle = toned(mix('#8a4a3c', '#6a3234', next()));
                canvas.beginPath();
                canvas.roundRect(x, y, span * 0.094, span * 0.036, span * 0.006);
                canvas.fill();
              }
            }
            canvas.fillStyle = downward(canvas, frame.top, foot, [
              'rgba(20,8,30,0.6)',
              'rgba(20,8,30,0.12)',
              'rgba(20,8,30,0.2)',
            ]);
            canvas.fillRect(frame.left, frame.top, frame.right - frame.left, foot - frame.top);
            for (const [index, x] of [...shelves, frame.across(-1.2), frame.across(1.2)].entries()) {
              const width = span * 0.56;
              const top = foot - span * 0.56;
              const height = foot - top;
              block(canvas, x, foot, width + span * 0.04, height + span * 0.03, toned('#5a3022'));
              // Lit glass behind the bottles: brightest below each board.
              for (let shelf = 0; shelf < 3; shelf++) {
                const floor = top + (shelf + 1) * span * 0.142;
                canvas.fillStyle = downward(canvas, floor - span * 0.14, floor, [
                  mix(toned('#c8742c'), '#ffca70', 0.45),
                  mix(toned('#f0a848'), '#ffe2a0', 0.55),
                  mix(toned('#ffd890'), '#fff3d0', 0.6),
                ]);
                canvas.fillRect(x - width / 2, floor - span * 0.13, width, span * 0.13);
                const chance = random(index * 7 + shelf + 1);
                for (
                  let across = x - width / 2 + span * 0.028;
                  across < x + width / 2 - span * 0.02;
                  across += span * 0.045
                )
                  bottle(
                    canvas,
                    across,
                    floor,
                    span * (0.092 + 0.03 * chance()),
                    mix(GLASS[Math.floor(chance() * GLASS.length)]!, '#3a1c20', 0.12),
                    Math.floor(chance() * 3),
                  );
                canvas.fillStyle = toned('#8a5230');
                canvas.fillRect(x - width / 2, floor, width, span * 0.012);
                canvas.fillStyle = withAlpha('#ffe6a8', 0.8);
                canvas.fillRect(x - width / 2, floor, width, span * 0.003);
              }
              shine(canvas, x, top + span * 0.22, span * 0.5, '#ff9a3c', 0.25);
            }
          },
        },
        {
          depth: 0.3,
          sort: -0.7,
          still: false,
          draw(canvas, t) {
            const flicker = Math.sin(t * 17) * Math.sin(t * 5.3) > 0.82 ? 0.7 : 1;
            const x = frame.width / 2;
            glow(canvas, x, signY, span * 0.36, '#ff3f8e', 0.5 * flicker, 0.7);
            canvas.globalAlpha = flicker;
            place(canvas, sign, x, signY);
            canvas.globalAlpha = 0.75 + 0.25 * Math.sin(t * 4);
            place(canvas, cocktail, x - span * 0.21, signY);
            place(canvas, cocktail, x + span * 0.21, signY);
            canvas.globalAlpha = 1;
            // A string of bulbs that shine by turns.
            for (const [index, across] of bulbs.entries()) {
              const y = frame.down(0.02) + span * (0.035 + 0.025 * Math.abs(Math.cos(across * 6)));
              const bulb = frame.across(across);
              glow(canvas, bulb, y, span * 0.045, '#ffcf70', 0.45 + 0.35 * Math.sin(t * 3 + index * 2.1));
              canvas.fillStyle = '#fff0c4';
              disc(canvas, bulb, y, span * 0.007);
            }
          },
        },
        {
          depth: 0.45,
          sort: -0.4,
          still: true,
          draw(canvas) {
            boardFloor(canvas, { frame, toned, foot }, random(4), {
              colours: ['#7a4a34', '#5f3628'],
              size: 0.07,
              shine: 0.4,
            });
            warm(canvas, frame.width / 2, frame.down(0.86), span * 0.8, '#ffb060', 0.9, 0.3);
            shine(canvas, frame.width / 2, frame.down(0.8), span * 0.5, '#ff3f8e', 0.16, 0.3);
          },
        },
        {
          depth: 0.45,
          sort: -0.3,
          still: true,
          draw(canvas) {
            fillBand(canvas, frame, counterTop, counterFoot, [toned('#8a4a2c'), toned('#6a3422'), toned('#42201c')]);
            for (let x = frame.width / 2 - span * 2.6; x < frame.right; x += span * 0.2) {
              canvas.fillStyle = sideways(canvas, x, x + span * 0.18, [
                toned('#a05c34'),
                toned('#7a4028'),
                toned('#5a2c20'),
              ]);
              canvas.beginPath();
              canvas.roundRect(x + span * 0.012, counterTop + span * 0.045, span * 0.176, span * 0.135, span * 0.01);
              canvas.fill();
              canvas.strokeStyle = withAlpha('#ffce90', 0.22);
              canvas.lineWidth = span * 0.003;
              canvas.stroke();
            }
            fillBand(canvas, frame, counterTop - span * 0.012, counterTop + span * 0.024, [
              toned('#f0b070'),
              toned('#b8703c'),
              toned('#6a3820'),
            ]);
            fillBand(canvas, frame, counterFoot - span * 0.03, counterFoot - span * 0.018, ['#e8b860', '#8a5a28']);
            const top = counterTop - span * 0.012;
            // Taps of brass in the left half, glasses and a shaker to the right.
            const taps = frame.beside(-0.36, 0.3);
            block(canvas, taps, top, span * 0.2, span * 0.03, toned('#c8903c'));
            pillar(canvas, taps - span * 0.06, top, span * 0.03, span * 0.1, '#d8a850');
            pillar(canvas, taps + span * 0.06, top, span * 0.03, span * 0.1, '#d8a850');
            block(canvas, taps, top - span * 0.085, span * 0.2, span * 0.035, '#d8a850', span * 0.017);
            for (const [index, across] of [-0.065, 0, 0.065].entries()) {
              pillar(
                canvas,
                taps + across * span,
                top - span * 0.115,
                span * 0.024,
                span * 0.075,
                ['#2f6f4a', '#c8283c', '#2c3c6a'][index]!,
                span * 0.01,
              );
              pillar(canvas, taps + across * span, top - span * 0.05, span * 0.012, span * 0.035, '#b88838');
            }
            for (const across of [0.3, 0.37]) {
              const x = frame.beside(across, across * 0.7);
              canvas.fillStyle = sideways(canvas, x - span * 0.026, x + span * 0.026, [
                '#d88a1c',
                '#ffcf50',
                '#e0981c',
              ]);
              canvas.fillRect(x - span * 0.025, top - span * 0.075, span * 0.05, span * 0.075);
              canvas.strokeStyle = withAlpha('#fff6e0', 0.7);
              canvas.lineWidth = span * 0.006;
              canvas.strokeRect(x - span * 0.027, top - span * 0.085, span * 0.054, span * 0.085);
              canvas.beginPath();
              canvas.arc(x + span * 0.032, top - span * 0.04, span * 0.018, -1.4, 1.4);
              canvas.stroke();
              for (const foam of [-0.018, 0, 0.018])
                ball(canvas, x + foam * span, top - span * 0.085, span * 0.016, tonesOf('#fff6e4'), 1);
            }
            glow(canvas, frame.width / 2, counterFoot, span * 1.2, light.shadow, 0.4, 0.05);
            for (const across of [-0.74, -0.5, 0.5, 0.74])
              stool(
                canvas,
                frame.beside(across, Math.abs(across) * 0.62),
                counterFoot + span * 0.075,
                span * 0.25,
                toned('#c8303c'),
                toned('#c8b0a0'),
                light.shadow,
              );
          },
        },
        pendantLayer(frame, light, {
          places: [frame.beside(-0.34, 0.24), frame.beside(0.34, 0.24)],
          y: signY + span * 0.06,
          size: 0.12,
          colour: '#2f7f6a',
          depth: 0.5,
          sort: -0.2,
        }),
        {
          depth: 1.12,
          still: true,
          blur: 3.5,
          draw(canvas) {
            // A cocktail on one side and a bottle on the other, close to the eye.
            const x = frame.width * 0.035;
            const y = frame.height * 1.08;
            canvas.fillStyle = withAlpha('#ff7a9c', 0.85);
            canvas.beginPath();
            canvas.moveTo(x - span * 0.13, y - span * 0.36);
            canvas.lineTo(x + span * 0.13, y - span * 0.36);
            canvas.lineTo(x, y - span * 0.18);
            canvas.fill();
            canvas.strokeStyle = withAlpha('#fff0f4', 0.8);
            canvas.lineWidth = span * 0.01;
            canvas.beginPath();
            canvas.moveTo(x - span * 0.16, y - span * 0.4);
            canvas.lineTo(x, y - span * 0.17);
            canvas.lineTo(x + span * 0.16, y - span * 0.4);
            canvas.moveTo(x, y - span * 0.17);
            canvas.lineTo(x, y);
            canvas.stroke();
            ball(canvas, x + span * 0.03, y - span * 0.34, span * 0.032, tonesOf('#e0283c'), 1);
            bottle(canvas, frame.width * 0.985, frame.height * 1.16, span * 0.56, mix('#2f7a4a', '#1a1020', 0.3), 0);
          },
        },
      ],
      ground,
      eye: 0.55,
      ...indoorStage(light, {
        mirror: 0.06,
        haze: toned('#7a4440'),
        rim: [withAlpha('#ff3f8e', 0.2 + 0.2 * light.lamp), withAlpha('#ffb050', 0.2 + 0.2 * light.lamp)],
        vignette: 0.42,
      }),
    };
  },
};
