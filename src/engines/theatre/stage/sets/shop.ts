/** A small shop that shows by its shelves, its counter and its sign what it sells. Built by the stage for `shop`. */
import { disc, downward, frameOf, mix, tonesOf, withAlpha } from '../painting/paint.js';
import { random } from '../painting/random.js';
import type { SetDesign } from '../set.js';
import { boardFloor, plainWall } from './parts/floors.js';
import { bucketOf, crateOf, good, litGoods, parcels, railOf, shelvesOfGoods, tableOf } from './parts/goods.js';
import { indoorLight, indoorStage, warm } from './parts/indoor-light.js';
import { board } from './parts/lettering.js';
import { pendantLayer } from './parts/pendants.js';
import { block, foothold } from './parts/solids.js';

const ground: [number, number] = [0.74, 0.95];
const footPart = 0.65;
const PLAIN = '#e07a5a';

export const shop: SetDesign = {
  name: 'shop',
  indoors: true,
  build(context) {
    const frame = frameOf(context);
    const { span } = frame;
    const light = indoorLight(context, { lampColour: '#ffd89a' });
    const { toned } = light;
    const { goods } = context;
    const colour = goods?.colour ?? PLAIN;
    const display = goods?.display ?? 'table';
    const pictures = litGoods(goods ? goods.pictures : parcels(), toned, span * 0.5);
    const foot = frame.down(footPart);
    const counterFoot = foot + span * 0.075;
    const counterTop = foot - span * 0.12;
    const awningY = Math.max(frame.down(0.03), foot - span * 0.66);
    const wood = mix(colour, '#b87c4c', 0.82);
    const cases = [frame.beside(-0.52, 0.33), frame.beside(0.52, 0.33), frame.across(-1.18), frame.across(1.18)];
    const stands = [frame.beside(-0.72, 0.43), frame.beside(0.72, 0.43)];
    const standFoot = frame.down(0.83);
    /** One stand of goods on the floor, of the kind that suits them. */
    const stand = (canvas: Parameters<typeof good>[0], x: number, y: number, size: number, turn: number): void => {
      const all = pictures.map((_, index) => pictures[(index + turn) % pictures.length]!);
      if (display === 'rail')
        railOf(canvas, toned, all, x, y, { width: size * 1.1, height: size * 1.25, shadow: light.shadow });
      else if (display === 'table')
        tableOf(canvas, toned, all, x, y, { size, cloth: mix(colour, '#ffffff', 0.55), shadow: light.shadow });
      else {
        foothold(canvas, x, y, size * 1.3, light.shadow);
        for (const [index, [across, up]] of (
          [
            [-0.25, 0.1],
            [0.27, 0.1],
            [0, 0],
          ] as const
        ).entries())
          if (display === 'buckets')
            bucketOf(canvas, toned, all[index % all.length]!, x + across * size * 1.3, y - up * size, size * 0.6);
          else
            crateOf(
              canvas,
              toned,
              [all[index % all.length]!],
              x + across * size * 1.5,
              y - up * size * 2.2,
              size * 0.72,
            );
      }
    };
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
              {
                colours: [mix(colour, '#fff6ea', 0.62), mix(colour, '#fff6ea', 0.74), mix(colour, '#fff6ea', 0.8)],
                panel: mix(colour, '#fff0e0', 0.3),
                skirting: wood,
              },
            );
            for (const [index, x] of cases.entries())
              shelvesOfGoods(canvas, toned, pictures, {
                x,
                foot,
                width: span * 0.56,
                height: span * 0.56,
                wood,
                turn: index * 2,
              });
            for (const x of cases) warm(canvas, x, foot - span * 0.36, span * 0.42, '#ffe0a0', 0.25 + 0.5 * light.lamp);
            if (context.lettered) return;
            const signY = foot - span * 0.45;
            const sign = goods?.sign;
            if (sign) {
              const letters = [...sign].reduce((sum, letter) => sum + (letter > '⺀' ? 1.05 : 0.56), 0);
              const height = span * 0.1;
              board(
                canvas,
                sign,
                frame.width / 2,
                signY,
                Math.min(span * 0.42, height * (0.62 * letters + 0.7)),
                height,
                {
                  paper: toned(mix(colour, '#4a2030', 0.35)),
                  ink: mix(toned('#fff4d8'), '#fff4d8', 0.5),
                  edge: toned('#ffe0a0'),
                },
              );
            } else {
              // A round sign with what is sold.
              const { light: bright, shade } = tonesOf(toned(colour));
              canvas.fillStyle = shade;
              disc(canvas, frame.width / 2, signY, span * 0.105);
              canvas.fillStyle = mix(bright, '#fffaf0', 0.7);
              disc(canvas, frame.width / 2, signY, span * 0.092);
              good(canvas, pictures[0]!, frame.width / 2, signY + span * 0.06, span * 0.12, span * 0.12);
            }
          },
        },
        {
          depth: 0.42,
          sort: -0.5,
          still: true,
          draw(canvas) {
            boardFloor(canvas, { frame, toned, foot }, random(5), {
              colours: ['#d8a878', '#c08c5c'],
              size: 0.075,
              shine: 0.45,
            });
            warm(canvas, frame.width / 2, frame.down(0.86), span * 0.8, light.lampColour, 0.3 + 0.6 * light.lamp, 0.3);
          },
        },
        {
          depth: 0.48,
          sort: -0.3,
          still: true,
          draw(canvas) {
            // The counter in the middle, with goods and a till on it.
            const width = span * 0.66;
            const x = frame.width / 2;
            foothold(canvas, x, counterFoot, width * 1.1, light.shadow, 0.5);
            block(
              canvas,
              x,
              counterFoot,
              width,
              counterFoot - counterTop,
              toned(mix(colour, '#fff0e0', 0.25)),
              span * 0.012,
            );
            for (const across of [-0.33, 0, 0.33]) {
              canvas.fillStyle = downward(canvas, counterTop, counterFoot, [
                toned(mix(colour, '#fff6ea', 0.5)),
                toned(mix(colour, '#fff6ea', 0.15)),
              ]);
              canvas.beginPath();
              canvas.roundRect(
                x + (across - 0.14) * width,
                counterTop + span * 0.035,
                width * 0.28,
                span * 0.125,
                span * 0.01,
              );
              canvas.fill();
            }
            block(canvas, x, counterTop + span * 0.016, width * 1.08, span * 0.032, toned(wood), span * 0.012);
            const top = counterTop - span * 0.014;
            for (const [index, across] of [-0.4, -0.26, -0.12].entries())
              good(canvas, pictures[index % pictures.length]!, x + across * width, top, span * 0.1, span * 0.13);
            till(canvas, toned, x + width * 0.3, top, span * 0.15);
          },
        },
        {
          depth: 0.5,
          sort: -0.2,
          still: true,
          draw(canvas) {
            for (const [index, x] of stands.entries()) stand(canvas, x, standFoot, span * 0.3, index * 2 + 1);
          },
        },
        {
          depth: 0.55,
          sort: -0.1,
          still: true,
          draw(canvas) {
            const stripe = span * 0.09;
            const height = span * 0.085;
            for (let x = frame.width / 2 - stripe * 17, index = 0; x < frame.right; x += stripe, index++) {
              const cloth = toned(index % 2 ? '#fff8ec' : colour);
              canvas.fillStyle = downward(canvas, awningY - height, awningY + height, [
                mix(cloth, '#2a1030', 0.25),
                mix(cloth, '#ffffff', 0.15),
                cloth,
              ]);
              canvas.beginPath();
              canvas.moveTo(x, frame.top);
              canvas.lineTo(x + stripe, frame.top);
              canvas.lineTo(x + stripe, awningY + height * 0.4);
              canvas.arc(x + stripe / 2, awningY + height * 0.4, stripe / 2, 0, Math.PI);
              canvas.fill();
            }
            canvas.fillStyle = withAlpha('#2a1030', 0.18);
            canvas.fillRect(frame.left, awningY + height * 0.05, frame.right - frame.left, span * 0.006);
          },
        },
        pendantLayer(frame, light, {
          places: [frame.beside(-0.25, 0.26), frame.beside(0.25, 0.26)],
          y: awningY + span * 0.15,
          size: 0.1,
          colour: mix(colour, '#ffe0a0', 0.5),
          sort: -0.15,
        }),
        {
          depth: 1.12,
          still: true,
          blur: 3.5,
          draw(canvas) {
            for (const [index, x] of [frame.width * -0.01, frame.width * 1.01].entries())
              crateOf(canvas, toned, [pictures[(index * 3) % pictures.length]!], x, frame.height * 1.1, span * 0.34);
          },
        },
      ],
      ground,
      eye: 0.55,
      ...indoorStage(light, { mirror: 0.06, haze: toned(mix(colour, '#fff4e4', 0.8)) }),
    };
  },
};

/** A till with keys and a little screen. */
function till(
  canvas: Parameters<typeof good>[0],
  toned: (colour: string) => string,
  x: number,
  y: number,
  size: number,
): void {
  block(canvas, x, y, size, size * 0.3, toned('#5a6478'), size * 0.05);
  canvas.fillStyle = downward(canvas, y - size * 0.66, y - size * 0.26, [toned('#8a96ac'), toned('#5a6478')]);
  canvas.beginPath();
  canvas.moveTo(x - size * 0.36, y - size * 0.62);
  canvas.lineTo(x + size * 0.36, y - size * 0.62);
  canvas.lineTo(x + size * 0.48, y - size * 0.28);
  canvas.lineTo(x - size * 0.48, y - size * 0.28);
  canvas.fill();
  block(canvas, x, y - size * 0.62, size * 0.5, size * 0.26, toned('#3a4254'), size * 0.04);
  canvas.fillStyle = toned('#8ff0c0');
  canvas.fillRect(x - size * 0.19, y - size * 0.83, size * 0.38, size * 0.15);
  for (let row = 0; row < 3; row++)
    for (let key = 0; key < 4; key++) {
      canvas.fillStyle = toned(key === 3 ? '#f2b84a' : '#f4f6fa');
      canvas.fillRect(x + (key - 1.9) * size * 0.17, y - size * (0.57 - row * 0.09), size * 0.12, size * 0.06);
    }
}
