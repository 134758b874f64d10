/** A room with nothing in it: a plain wall, the ceiling above it and boards. What hangs or leans in it is all there is to see. Built by the stage for `bare-room`. */
import { downward, fillBand, frameOf, glow } from '../painting/paint.js';
import { random } from '../painting/random.js';
import type { SetDesign } from '../set.js';
import { boardFloor, plainWall } from './parts/floors.js';
import { indoorLight, indoorStage, warm } from './parts/indoor-light.js';

const ground: [number, number] = [0.67, 0.94];
const footPart = 0.64;
const eavesPart = 0.1;

export const bareRoom: SetDesign = {
  name: 'bare-room',
  indoors: true,
  build(context) {
    const frame = frameOf(context);
    const { span } = frame;
    const light = indoorLight(context, { lampColour: '#ffe2ae' });
    const { toned } = light;
    const foot = frame.down(footPart);
    const eaves = frame.down(eavesPart);
    const next = random(context.seed + 5);
    const motes = Array.from({ length: 14 }, () => ({ x: next(), y: next(), phase: next() * 9 }));
    return {
      ground,
      eye: 0.5,
      ...indoorStage(light),
      layers: [
        {
          depth: 0.3,
          sort: -0.8,
          still: true,
          draw(canvas) {
            plainWall(
              canvas,
              { frame, toned, foot },
              { colours: ['#a9c6cf', '#bcd6dc', '#cbe0e2'], skirting: '#fffaf0' },
            );
            fillBand(canvas, frame, frame.top, eaves, [toned('#fffdf6'), toned('#efe6d8')]);
            fillBand(canvas, frame, eaves, eaves + span * 0.022, [
              toned('#ffffff'),
              toned('#cfc6bc'),
              toned('#f6efe4'),
            ]);
            canvas.fillStyle = downward(canvas, eaves, eaves + span * 0.12, [
              'rgba(40,40,70,0.26)',
              'rgba(40,40,70,0)',
            ]);
            canvas.fillRect(frame.left, eaves + span * 0.022, frame.right - frame.left, span * 0.1);
            warm(canvas, frame.width / 2, frame.down(0.4), span * 0.7, light.lampColour, 0.3 + 0.4 * light.lamp);
          },
        },
        {
          depth: 0.4,
          sort: -0.5,
          still: true,
          draw(canvas) {
            boardFloor(canvas, { frame, toned, foot }, random(4), { colours: ['#c98f58', '#b57a46'], size: 0.09 });
          },
        },
        {
          depth: 0.35,
          sort: -0.25,
          still: false,
          draw(canvas, t) {
            for (const { x, y, phase } of motes) {
              const across = frame.width * x + span * 0.03 * Math.sin(t * 0.5 + phase);
              const down = frame.down(0.15 + 0.5 * ((y + t * 0.012) % 1));
              glow(canvas, across, down, span * 0.006, '#fff6dc', 0.3 + 0.25 * Math.sin(t * 1.4 + phase));
            }
          },
        },
        {
          depth: 1.1,
          still: true,
          blur: 3.5,
          draw(canvas) {
            // A leaf of a plant beside us.
            for (const turn of [-0.5, 0, 0.6]) {
              canvas.fillStyle = toned(turn === 0 ? '#4f9a63' : '#3f8455');
              canvas.beginPath();
              canvas.ellipse(span * 0.01, frame.height * 1.01, span * 0.035, span * 0.13, turn + 0.2, 0, Math.PI * 2);
              canvas.fill();
            }
          },
        },
      ],
    };
  },
};
