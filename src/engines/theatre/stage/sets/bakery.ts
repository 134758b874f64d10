/** A bakery: bread on shelves, cakes behind glass, a striped awning and an oven that glows. Built by the stage for `bakery`. */
import { ball, disc, downward, fillBand, frameOf, glow, mix, sideways, tonesOf, withAlpha } from '../painting/paint.js';
import { random } from '../painting/random.js';
import type { SetDesign } from '../set.js';
import { baguette, basket, cake, croissant, cupcake, loaf } from './parts/bread.js';
import { plainWall, tiledFloor } from './parts/floors.js';
import { indoorLight, indoorStage, shine, warm } from './parts/indoor-light.js';
import { board } from './parts/lettering.js';
import { oven } from './parts/oven.js';
import { pendantLayer } from './parts/pendants.js';
import { block, foothold } from './parts/solids.js';
import { steamLayer } from './parts/steam.js';

const ground: [number, number] = [0.73, 0.95];
const footPart = 0.65;

export const bakery: SetDesign = {
  name: 'bakery',
  indoors: true,
  build(context) {
    const frame = frameOf(context);
    const { span } = frame;
    const light = indoorLight(context, { lampColour: '#ffd08a' });
    const { toned } = light;
    const foot = frame.down(footPart);
    const counterFoot = foot + span * 0.085;
    const counterTop = foot - span * 0.13;
    const shelfX = frame.beside(-0.5, 0.34);
    const ovenX = frame.beside(0.5, 0.36);
    const ovenY = foot - span * 0.24;
    const awningY = Math.max(frame.down(0.03), foot - span * 0.66);
    return {
      layers: [
        {
          depth: 0.3,
          sort: -0.8,
          still: true,
          draw(canvas) {
            plainWall(
              canvas,
              { frame, toned, foot },
              { colours: ['#f6dcb0', '#fbe8c8', '#fdf0d8'], panel: '#e0a868', skirting: '#c88a50' },
            );
            // Shelves of bread.
            for (const [index, x] of [shelfX, frame.across(-1.16), frame.across(1.2)].entries()) {
              const width = span * 0.58;
              block(canvas, x, foot, width * 1.06, span * 0.545, toned('#a8683c'), span * 0.015);
              for (let shelf = 0; shelf < 3; shelf++) {
                const floor = foot - span * (0.39 - shelf * 0.15);
                canvas.fillStyle = downward(canvas, floor - span * 0.135, floor, [
                  toned('#6a3a24'),
                  toned('#8f5634'),
                  toned('#c8864c'),
                ]);
                canvas.fillRect(x - width / 2, floor - span * 0.135, width, span * 0.135);
                const next = random(index * 5 + shelf);
                if (shelf === 1) {
                  for (let bread = 0; bread < 8; bread++)
                    baguette(
                      canvas,
                      toned,
                      x - width * 0.42 + bread * width * 0.115,
                      floor,
                      span * 0.13,
                      0.1 * (next() - 0.3),
                    );
                  canvas.fillStyle = toned('#c88a50');
                  canvas.fillRect(x - width / 2, floor - span * 0.045, width, span * 0.012);
                } else
                  for (let bread = 0; bread < 5; bread++)
                    if (shelf === 0)
                      loaf(
                        canvas,
                        toned,
                        x - width * 0.4 + bread * width * 0.2,
                        floor,
                        span * 0.115,
                        bread % 2 ? '#b8703a' : '#dc9a48',
                      );
                    else
                      croissant(canvas, toned, x - width * 0.4 + bread * width * 0.2, floor + span * 0.012, span * 0.1);
                canvas.fillStyle = downward(canvas, floor, floor + span * 0.016, [toned('#e0a868'), toned('#9a5c34')]);
                canvas.fillRect(x - width * 0.53, floor, width * 1.06, span * 0.016);
              }
              warm(canvas, x, foot - span * 0.3, span * 0.45, '#ffd08a', 0.3 + 0.5 * light.lamp);
            }
            oven(canvas, toned, ovenX, foot, span);
            board(canvas, 'BAKERY', frame.width / 2, foot - span * 0.475, span * 0.36, span * 0.1, {
              paper: toned('#8a3f34'),
              ink: mix(toned('#ffe9b8'), '#ffe9b8', 0.5),
              edge: toned('#f0c878'),
            });
          },
        },
        {
          depth: 0.3,
          sort: -0.7,
          still: false,
          draw(canvas, t) {
            // The fire breathes.
            const beat = 0.8 + 0.12 * Math.sin(t * 5) + 0.08 * Math.sin(t * 11.3);
            shine(canvas, ovenX, ovenY, span * 0.34, '#ff8a2c', (0.3 + 0.3 * light.lamp) * beat);
            for (let index = 0; index < 7; index++) {
              const x = ovenX + (index - 3) * span * 0.032;
              const up = span * (0.05 + 0.025 * Math.sin(t * 6 + index * 2.3));
              glow(canvas, x, ovenY + span * 0.035, span * 0.035, '#ff7a1c', 0.8, 1.4);
              glow(canvas, x, ovenY + span * 0.05 - up * 0.5, span * 0.02, '#ffe27a', 0.9, 2);
            }
          },
        },
        {
          depth: 0.42,
          sort: -0.5,
          still: true,
          draw(canvas) {
            tiledFloor(canvas, { frame, toned, foot }, { colours: ['#fff2de', '#e8b490'], size: 0.085, shine: 0.5 });
            warm(canvas, frame.width / 2, frame.down(0.86), span * 0.8, light.lampColour, 0.3 + 0.6 * light.lamp, 0.3);
          },
        },
        {
          depth: 0.48,
          sort: -0.3,
          still: true,
          draw(canvas) {
            // The counter: glass with cakes in it, and baskets on top.
            fillBand(canvas, frame, counterTop, counterFoot, [toned('#fff6e8'), toned('#f2dcc0'), toned('#d8b490')]);
            const caseTop = counterTop + span * 0.025;
            const caseFoot = counterFoot - span * 0.06;
            for (let index = -5; index <= 5; index++) {
              const x = frame.width / 2 + index * span * 0.36;
              const width = span * 0.335;
              canvas.fillStyle = downward(canvas, caseTop, caseFoot, [
                mix(toned('#7a4a3c'), '#ffd890', 0.35),
                mix(toned('#b87a54'), '#fff0c8', 0.35),
              ]);
              canvas.beginPath();
              canvas.roundRect(x - width / 2, caseTop, width, caseFoot - caseTop, span * 0.012);
              canvas.fill();
              for (let sweet = 0; sweet < 3; sweet++) {
                const across = x + (sweet - 1) * width * 0.31;
                const kind = Math.abs(index * 3 + sweet) % 4;
                if (kind === 0)
                  cake(
                    canvas,
                    toned,
                    across,
                    caseFoot - span * 0.008,
                    span * 0.12,
                    ['#f48aa4', '#7a4430', '#fff0d8'][Math.abs(index) % 3]!,
                  );
                else if (kind === 1) cupcake(canvas, toned, across, caseFoot - span * 0.008, span * 0.1, '#f8b4c8');
                else if (kind === 2) croissant(canvas, toned, across, caseFoot - span * 0.004, span * 0.1);
                else cake(canvas, toned, across, caseFoot - span * 0.008, span * 0.11, '#fff4e0');
              }
              canvas.fillStyle = withAlpha('#ffffff', 0.2);
              canvas.beginPath();
              canvas.moveTo(x - width * 0.4, caseTop);
              canvas.lineTo(x - width * 0.16, caseTop);
              canvas.lineTo(x - width * 0.34, caseFoot);
              canvas.lineTo(x - width * 0.48, caseFoot);
              canvas.fill();
            }
            fillBand(canvas, frame, counterTop - span * 0.018, counterTop + span * 0.014, [
              toned('#e8b070'),
              toned('#9a5c34'),
            ]);
            fillBand(canvas, frame, counterFoot - span * 0.02, counterFoot, [toned('#b87a4c'), toned('#7a4830')]);
            glow(canvas, frame.width / 2, counterFoot, span * 1.3, light.shadow, 0.45, 0.045);
            const top = counterTop - span * 0.018;
            for (const across of [-0.68, 0.3]) {
              const x = frame.beside(across, Math.abs(across) * 0.6);
              for (let bread = 0; bread < 6; bread++)
                baguette(
                  canvas,
                  toned,
                  x + (bread - 2.5) * span * 0.022,
                  top - span * 0.04,
                  span * 0.2,
                  (bread - 2.5) * 0.09,
                );
              basket(canvas, toned, x, top, span * 0.17, span * 0.085);
            }
            for (const across of [-0.4, 0.68]) {
              const x = frame.beside(across, Math.abs(across) * 0.62);
              for (const [dx, up] of [
                [-0.05, 0.055],
                [0.05, 0.055],
                [0, 0.085],
              ] as const)
                ball(
                  canvas,
                  x + dx * span,
                  top - up * span,
                  span * 0.042,
                  tonesOf(toned('#e0a050'), '#fff2c8', '#6a3010'),
                  1,
                );
              basket(canvas, toned, x, top, span * 0.2, span * 0.06);
            }
            foothold(canvas, frame.width / 2, counterFoot, span * 2, light.shadow, 0.3);
          },
        },
        steamLayer(
          [
            [frame.beside(-0.4, 0.25), counterTop - span * 0.08],
            [ovenX, ovenY - span * 0.08],
          ],
          span * 0.2,
          { depth: 0.48, sort: -0.2, strength: 0.26 },
        ),
        {
          depth: 0.55,
          sort: -0.1,
          still: true,
          draw(canvas) {
            // The awning over the counter.
            const stripe = span * 0.09;
            const height = span * 0.1;
            for (let x = frame.width / 2 - stripe * 17, index = 0; x < frame.right; x += stripe, index++) {
              const colour = toned(index % 2 ? '#fff6e6' : '#d9503f');
              canvas.fillStyle = downward(canvas, awningY - height, awningY + height, [
                mix(colour, '#2a1030', 0.25),
                mix(colour, '#ffffff', 0.15),
                colour,
              ]);
              canvas.beginPath();
              canvas.moveTo(x, frame.top);
              canvas.lineTo(x + stripe, frame.top);
              canvas.lineTo(x + stripe, awningY + height * 0.5);
              canvas.arc(x + stripe / 2, awningY + height * 0.5, stripe / 2, 0, Math.PI);
              canvas.fill();
            }
            canvas.fillStyle = withAlpha('#2a1030', 0.18);
            canvas.fillRect(frame.left, awningY + height * 0.1, frame.right - frame.left, span * 0.006);
          },
        },
        pendantLayer(frame, light, {
          places: [frame.beside(-0.27, 0.26), frame.beside(0.27, 0.26)],
          y: awningY + span * 0.16,
          size: 0.11,
          colour: '#f0c060',
          depth: 0.5,
          sort: -0.15,
        }),
        {
          depth: 1.12,
          still: true,
          blur: 3.5,
          draw(canvas) {
            const y = frame.height * 1.1;
            for (let bread = 0; bread < 5; bread++)
              baguette(
                canvas,
                toned,
                frame.width * 0.0 + (bread - 2) * span * 0.06,
                y - span * 0.1,
                span * 0.5,
                (bread - 1.5) * 0.1 - 0.05,
              );
            basket(canvas, toned, frame.width * 0.0, y, span * 0.36, span * 0.2);
            canvas.fillStyle = sideways(canvas, frame.width * 0.94, frame.width * 1.1, [
              toned('#fff8ee'),
              toned('#e0c8b0'),
            ]);
            disc(canvas, frame.width * 1.04, frame.height * 1.03, span * 0.24, 0.25);
            croissant(canvas, toned, frame.width * 1.03, frame.height * 1.01, span * 0.26);
          },
        },
      ],
      ground,
      eye: 0.55,
      ...indoorStage(light, { mirror: 0.06, haze: toned('#fbe8c8') }),
    };
  },
};
