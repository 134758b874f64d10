/** A greenhouse from within: a roof and walls of glass in an iron frame, benches of potted plants, baskets that hang. Built by the stage for `greenhouse`. */

import { crown } from '../nature/foliage.js';
import {
  type Brush,
  cutout,
  downward,
  fillBand,
  frameOf,
  glow,
  mix,
  multiply,
  place,
  polygon,
  withAlpha,
} from '../painting/paint.js';
import { random } from '../painting/random.js';
import type { SetDesign } from '../set.js';
import { tiledFloor } from './parts/floors.js';
import { face, gableOf, ray } from './parts/gable.js';
import { indoorLight, indoorStage, shine } from './parts/indoor-light.js';
import { leafBush } from './parts/leaves.js';
import { hangingBasket, pottedPlant } from './parts/potted.js';
import { foothold, pillar } from './parts/solids.js';

const ground: [number, number] = [0.76, 0.95];
const footPart = 0.66;
const NEAR = 5;

export const greenhouse: SetDesign = {
  name: 'greenhouse',
  indoors: true,
  build(context) {
    const frame = frameOf(context);
    const { span } = frame;
    const light = indoorLight(context, { lampColour: '#ffe2a8' });
    const { toned } = light;
    const { palette } = context;
    const foot = frame.down(footPart);
    const gable = gableOf(frame, foot, { half: 0.56, eaves: 0.3, ridge: 0.52, eye: 0.18 });
    const leaves = ['#4f9a4a', '#6fb452', '#3f8a58', '#86b84a'];
    const bushes = leaves.map((leaf, index) =>
      leafBush(random(index * 7 + 2), span * 0.2, toned(leaf), 9, 0.2 - 0.02 * index),
    );
    const rows = [1.02, 1.24, 1.52, 1.88, 2.35];
    const baskets = [
      [-0.34, 1.15],
      [0.34, 1.15],
      [-0.3, 1.75],
      [0.3, 1.75],
    ] as const;
    const trailing = cutout({ left: span * 0.1, right: span * 0.1, up: span * 0.32, down: span * 0.14 }, (canvas) =>
      hangingBasket(canvas, toned, span * 0.085, random(8)),
    );
    return {
      layers: [
        {
          depth: 0.2,
          sort: -0.9,
          still: true,
          draw(canvas) {
            fillBand(canvas, frame, frame.top, frame.bottom, palette.sky);
            const next = random(context.seed + 5);
            const leaf = mix(multiply('#6fa860', palette.ambient), palette.haze, 0.35);
            for (let index = -7; index <= 7; index++)
              crown(
                canvas,
                next,
                frame.width / 2 + index * span * 0.2,
                foot - span * (0.12 + 0.07 * next()),
                span * 0.17,
                span * 0.18,
                mix(leaf, palette.haze, 0.12 * (index & 1)),
                palette.side,
                26,
              );
            if (palette.sun.strength > 0.2)
              glow(canvas, frame.across(0.2), frame.down(0.12), span * 0.5, palette.sun.colour, 0.7);
          },
        },
        {
          depth: 0.28,
          sort: -0.8,
          still: true,
          draw(canvas) {
            // Glass: a breath of green and white over what is outside, brighter on the slopes.
            for (const [corner, alpha] of [
              [0, 0.14],
              [1, 0.3],
              [2, 0.2],
              [3, 0.1],
            ] as const) {
              canvas.fillStyle = withAlpha(toned('#e4fff4'), alpha);
              face(canvas, gable, corner, NEAR);
            }
            const iron = toned('#f4f8f2');
            const dark = toned('#8fb0a0');
            for (const [colour, extra] of [
              [dark, 0.006],
              [iron, 0],
            ] as const) {
              canvas.strokeStyle = colour;
              for (const scale of [1, 1.3, 1.7, 2.25, 3, 4]) {
                canvas.lineWidth = span * (0.014 + extra) * Math.sqrt(scale);
                canvas.beginPath();
                for (const point of gable.outline(scale)) canvas.lineTo(...point);
                canvas.stroke();
              }
              canvas.lineWidth = span * (0.01 + extra);
              for (const part of [0, 0.33, 0.66])
                for (const side of [-1, 1])
                  ray(canvas, gable, side * gable.half * part, gable.ridge - (gable.ridge - gable.eaves) * part, NEAR);
              for (const side of [-1, 1])
                for (const up of [gable.eaves, gable.eaves * 0.55]) ray(canvas, gable, side * gable.half, up, NEAR);
              // The far gable with its door.
              canvas.lineWidth = span * (0.009 + extra);
              canvas.beginPath();
              for (let across = -0.75; across <= 0.76; across += 0.25) {
                const top = gable.ridge - (gable.ridge - gable.eaves) * Math.abs(across);
                canvas.moveTo(...gable.at(across * gable.half, 0));
                canvas.lineTo(...gable.at(across * gable.half, top));
              }
              for (const up of [0.1, 0.3]) {
                canvas.moveTo(...gable.at(-gable.half, up));
                canvas.lineTo(...gable.at(gable.half, up));
              }
              canvas.stroke();
            }
            // A low wall of bricks all round.
            canvas.fillStyle = toned('#c88a68');
            polygon(canvas, [
              gable.at(-gable.half, 0),
              gable.at(-gable.half, 0.06),
              gable.at(gable.half, 0.06),
              gable.at(gable.half, 0),
            ]);
            canvas.fill();
            for (const side of [-1, 1]) {
              canvas.fillStyle = toned('#b87a5c');
              polygon(canvas, [
                gable.at(side * gable.half, 0),
                gable.at(side * gable.half, 0.06),
                gable.at(side * gable.half, 0.06, NEAR),
                gable.at(side * gable.half, 0, NEAR),
              ]);
              canvas.fill();
            }
          },
        },
        {
          depth: 0.42,
          sort: -0.5,
          still: true,
          draw(canvas) {
            tiledFloor(
              canvas,
              { frame, toned, foot, eye: gable.middle[1] },
              { colours: ['#e8d8bc', '#d0b898'], size: 0.1, gap: '#b89c7c', shine: 0.4 },
            );
            shine(canvas, frame.width / 2, frame.down(0.88), span * 0.6, light.sun, light.night ? 0.12 : 0.22, 0.3);
          },
        },
        ...rows.map((scale, index) => ({
          depth: 0.44 + index * 0.02,
          sort: -0.4 + index * 0.05,
          still: true,
          draw(canvas: Brush) {
            for (const side of [-1, 1]) {
              const [x, y] = gable.at(side * gable.half * 0.86, 0, scale);
              const size = span * 0.2 * scale;
              const top = y - size * 0.55;
              foothold(canvas, x, y, size * 1.1, light.shadow, 0.5);
              for (const leg of [-0.4, 0.4])
                pillar(canvas, x + leg * size, y, size * 0.06, size * 0.55, toned('#8a6a4c'));
              canvas.fillStyle = downward(canvas, top - size * 0.06, top + size * 0.08, [
                toned('#d8b48a'),
                toned('#8a6444'),
              ]);
              canvas.beginPath();
              canvas.roundRect(x - size * 0.52, top - size * 0.05, size * 1.04, size * 0.13, size * 0.03);
              canvas.fill();
              for (const [pot, across] of [-0.28, 0.26].entries()) {
                const kind = (index * 2 + pot + (side > 0 ? 1 : 0)) % bushes.length;
                pottedPlant(
                  canvas,
                  toned,
                  x + across * size,
                  top - size * 0.04,
                  size * 0.4,
                  index * 3 + pot,
                  () => {
                    place(canvas, bushes[kind]!, 0, 0, {});
                  },
                  span * 0.2,
                );
              }
            }
          },
        })),
        {
          depth: 0.52,
          sort: -0.1,
          still: false,
          draw(canvas, t) {
            for (const [index, [across, scale]] of baskets.entries()) {
              const [x, y] = gable.at(across * (gable.half / 0.56), 0.36, scale);
              canvas.save();
              canvas.translate(x, y);
              canvas.scale(0.62 * scale, 0.62 * scale);
              canvas.rotate(0.03 * Math.sin(t * 1.1 + index * 1.9));
              place(canvas, trailing, 0, 0, {});
              canvas.restore();
            }
            // Water that glitters in the air.
            for (let index = 0; index < 10; index++) {
              const rise = (t * 0.05 + index * 0.137) % 1;
              const x = frame.width / 2 + Math.sin(index * 2.4 + t * 0.3) * span * 0.4;
              glow(canvas, x, foot - rise * span * 0.5, span * 0.008, light.sun, 0.7 * Math.sin(rise * Math.PI));
            }
          },
        },
        {
          depth: 1.12,
          still: true,
          blur: 3.5,
          draw(canvas) {
            for (const [side, x] of [
              [0, frame.width * -0.02],
              [1, frame.width * 1.02],
            ] as const)
              place(canvas, bushes[side * 2]!, x, frame.height * 1.08, {});
          },
        },
      ],
      ground,
      eye: 0.55,
      ...indoorStage(light, { mirror: 0.07, haze: toned('#e4f4dc'), vignette: 0.22 }),
    };
  },
};
