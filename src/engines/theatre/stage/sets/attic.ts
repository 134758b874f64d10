/** An attic under its rafters: a round window with dusty light, a trunk, boxes, a rocking horse, cobwebs. Built by the stage for `attic`. */
import { downward, frameOf, glow, mix, polygon, sideways, withAlpha } from '../painting/paint.js';
import { random } from '../painting/random.js';
import type { SetDesign } from '../set.js';
import { books, boxes, cobweb, dressForm, rockingHorse, roundWindow, trunk } from './parts/attic-things.js';
import { boardFloor } from './parts/floors.js';
import { face, gableOf, ray } from './parts/gable.js';
import { indoorLight, indoorStage, shine, warm } from './parts/indoor-light.js';
import { pendantLayer } from './parts/pendants.js';
import { block, pillar } from './parts/solids.js';

const ground: [number, number] = [0.76, 0.95];
const footPart = 0.66;
const NEAR = 5;

export const attic: SetDesign = {
  name: 'attic',
  indoors: true,
  build(context) {
    const frame = frameOf(context);
    const { span } = frame;
    const light = indoorLight(context, { lampColour: '#ffc070' });
    const { toned } = light;
    const { palette } = context;
    const foot = frame.down(footPart);
    const gable = gableOf(frame, foot, { half: 0.6, eaves: 0.14, ridge: 0.6 });
    const [windowX, windowY] = gable.at(0, 0.33);
    const radius = Math.min(span * 0.105, gable.half * span * 0.3);
    const next = random(context.seed + 9);
    const motes = Array.from({ length: 36 }, () => ({ x: next(), y: next(), pace: 0.4 + next(), size: next() }));
    const sky = light.night ? '#8fa8f0' : light.sun;
    return {
      layers: [
        {
          depth: 0.28,
          sort: -0.8,
          still: true,
          draw(canvas) {
            canvas.fillStyle = toned('#7a5238');
            canvas.fillRect(frame.left, frame.top, frame.right - frame.left, frame.bottom - frame.top);
            // Slopes of boards that run into the depth, and low walls under them.
            for (const [corner, colours] of [
              [1, ['#c08a5c', '#8a5c3c']],
              [2, ['#b07a50', '#7a4e34']],
              [0, ['#a87450', '#8a5c40']],
              [3, ['#9a6846', '#7a5038']],
            ] as const) {
              canvas.fillStyle = sideways(
                canvas,
                ...(corner < 2
                  ? ([frame.across(-1.1), frame.width / 2] as const)
                  : ([frame.width / 2, frame.across(1.1)] as const)),
                corner < 2 ? [toned(colours[1]), toned(colours[0])] : [toned(colours[0]), toned(colours[1])],
              );
              face(canvas, gable, corner, NEAR);
            }
            canvas.strokeStyle = withAlpha('#3a2018', 0.3);
            canvas.lineWidth = span * 0.004;
            for (let board = 1; board < 9; board++)
              for (const side of [-1, 1]) {
                const part = board / 9;
                ray(
                  canvas,
                  gable,
                  side * gable.half * (1 - part),
                  gable.eaves + (gable.ridge - gable.eaves) * part,
                  NEAR,
                );
              }
            // The gable of upright boards.
            const outline = gable.outline();
            canvas.fillStyle = downward(canvas, outline[2]![1], foot, [
              toned('#9a6a48'),
              toned('#d0a070'),
              toned('#b08058'),
            ]);
            polygon(canvas, outline);
            canvas.fill();
            canvas.save();
            polygon(canvas, outline);
            canvas.clip();
            canvas.strokeStyle = withAlpha('#4a2818', 0.3);
            canvas.lineWidth = span * 0.003;
            for (let x = -gable.half; x < gable.half; x += 0.06) {
              canvas.beginPath();
              canvas.moveTo(...gable.at(x, 0));
              canvas.lineTo(...gable.at(x, gable.ridge));
              canvas.stroke();
            }
            canvas.restore();
            // Rafters: the same outline again and again, nearer.
            for (const scale of [1, 1.32, 1.8, 2.5, 3.6]) {
              const [, left, ridge, right] = gable.outline(scale);
              for (const [width, colour] of [
                [0.05, '#5a3624'],
                [0.038, '#8a5a3a'],
                [0.014, '#b88458'],
              ] as const) {
                canvas.strokeStyle = toned(colour);
                canvas.lineWidth = span * width * scale;
                canvas.lineJoin = 'miter';
                canvas.beginPath();
                canvas.moveTo(...gable.at(-gable.half, 0, scale));
                canvas.lineTo(...left!);
                canvas.lineTo(...ridge!);
                canvas.lineTo(...right!);
                canvas.lineTo(...gable.at(gable.half, 0, scale));
                canvas.stroke();
              }
              // The collar beam.
              const up = gable.ridge * 0.84;
              const reach = gable.half * (1 - (up - gable.eaves) / (gable.ridge - gable.eaves));
              canvas.strokeStyle = toned('#7a4c30');
              canvas.lineWidth = span * 0.034 * scale;
              canvas.beginPath();
              canvas.moveTo(...gable.at(-reach, up, scale));
              canvas.lineTo(...gable.at(reach, up, scale));
              canvas.stroke();
            }
            roundWindow(canvas, toned, windowX, windowY, radius, [
              mix(palette.sky[0]!, '#ffffff', 0.15),
              mix(palette.sky.at(-1)!, '#ffffff', 0.3),
            ]);
            for (const side of [-1, 1])
              cobweb(canvas, gable.at(side * gable.half * 0.97, gable.eaves * 1.02), span * 0.17, -side);
            canvas.fillStyle = downward(canvas, frame.top, foot, ['rgba(30,12,30,0.34)', 'rgba(30,12,30,0.02)']);
            canvas.fillRect(frame.left, frame.top, frame.right - frame.left, foot - frame.top);
            shine(canvas, windowX, windowY, radius * 2.6, sky, light.night ? 0.35 : 0.55);
          },
        },
        {
          depth: 0.42,
          sort: -0.5,
          still: true,
          draw(canvas) {
            boardFloor(canvas, { frame, toned, foot }, random(6), {
              colours: ['#a87450', '#8a5c3e'],
              size: 0.1,
              shine: 0.2,
            });
            // Light from the window on the boards.
            shine(canvas, frame.width / 2, frame.down(0.86), span * 0.42, sky, light.night ? 0.2 : 0.34, 0.3);
            warm(canvas, frame.width / 2, frame.down(0.8), span * 0.7, light.lampColour, 0.4 * light.lamp, 0.3);
          },
        },
        {
          depth: 0.46,
          sort: -0.3,
          still: true,
          draw(canvas) {
            const y = foot + span * 0.05;
            boxes(canvas, toned, frame.beside(-0.48, 0.3), y, span, light.shadow);
            trunk(canvas, toned, frame.beside(0.42, 0.28), y + span * 0.02, span * 0.3, light.shadow);
            books(canvas, toned, frame.beside(0.42, 0.28), y - span * 0.155, span);
          },
        },
        {
          depth: 0.55,
          sort: -0.2,
          still: true,
          draw(canvas) {
            const y = frame.down(0.84);
            rockingHorse(canvas, toned, frame.beside(0.76, 0.4), y, span * 0.3, light.shadow);
            dressForm(canvas, toned, frame.beside(-0.78, 0.42), y, span * 0.46, light.shadow);
          },
        },
        {
          depth: 0.6,
          sort: -0.05,
          still: false,
          light: true,
          draw(canvas, t) {
            // A shaft of light, and dust that floats in it.
            const [x, y] = [frame.width / 2, frame.down(0.95)];
            canvas.fillStyle = downward(canvas, windowY, y, [
              withAlpha(sky, (light.night ? 0.16 : 0.26) + 0.03 * Math.sin(t)),
              withAlpha(sky, 0),
            ]);
            polygon(canvas, [
              [windowX - radius, windowY],
              [windowX + radius, windowY],
              [x + span * 0.42, y],
              [x - span * 0.42, y],
            ]);
            canvas.fill();
            for (const mote of motes) {
              const rise = (mote.y + t * 0.03 * mote.pace) % 1;
              glow(
                canvas,
                x + (mote.x - 0.5) * span * 0.8 + Math.sin(t * 0.7 * mote.pace + mote.x * 9) * span * 0.02,
                y - rise * (y - windowY),
                span * (0.005 + 0.006 * mote.size),
                '#fff2c8',
                0.7 * Math.sin(rise * Math.PI),
              );
            }
          },
        },
        pendantLayer(frame, light, {
          places: [frame.beside(-0.3, 0.3)],
          y: foot - span * 0.34,
          size: 0.09,
          colour: '#c8a070',
        }),
        {
          depth: 1.12,
          still: true,
          blur: 3.5,
          draw(canvas) {
            const [x, y] = [frame.width * 1.0, frame.height * 1.12];
            block(canvas, x, y, span * 0.36, span * 0.26, toned('#c09060'));
            block(canvas, x, y - span * 0.1, span * 0.36, span * 0.04, toned('#e8d0a0'));
            pillar(canvas, frame.width * 0.0, y, span * 0.16, span * 0.3, toned('#8a5c40'), span * 0.03);
          },
        },
      ],
      ground,
      eye: 0.55,
      ...indoorStage(light, { mirror: 0.03, haze: toned('#d8b088'), vignette: 0.32 }),
    };
  },
};
