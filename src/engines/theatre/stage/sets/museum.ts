/** A picture gallery: gilded paintings under their spotlights, a marble bust, an amphora and velvet ropes. Built by the stage for `museum`. */
import { beamBitmap, drawBeam } from '../nature/beams.js';
import { downward, fillBand, frameOf, glow, mix, sideways, withAlpha } from '../painting/paint.js';
import { random } from '../painting/random.js';
import type { SetContext, SetDesign } from '../set.js';
import { amphora, bust, pedestal, velvetRope } from './parts/exhibits.js';
import { boardFloor, plainWall } from './parts/floors.js';
import { indoorLight, indoorStage, warm } from './parts/indoor-light.js';
import { painting } from './parts/paintings.js';
import { block, foothold } from './parts/solids.js';

const ground: [number, number] = [0.69, 0.94];
const footPart = 0.635;

/** The skylight shows the hour. */
const SKIES: Record<SetContext['light'], [string, string]> = {
  morning: ['#bfe0f2', '#fff0d0'],
  day: ['#8fd0f8', '#e6f8ff'],
  sunset: ['#8a5aa0', '#ffb070'],
  night: ['#141c4c', '#3a4c90'],
};

export const museum: SetDesign = {
  name: 'museum',
  indoors: true,
  build(context) {
    const frame = frameOf(context);
    const { span } = frame;
    const light = indoorLight(context, { lampColour: '#ffe2ae' });
    const { toned } = light;
    const foot = frame.down(footPart);
    const hang = foot - span * 0.345;
    const leftX = frame.beside(-0.44, 0.3);
    const rightX = frame.beside(0.42, 0.33);
    const lamps = [leftX, rightX, frame.across(-0.98), frame.across(0.86)];
    const beam = beamBitmap(light.lampColour, 0.75);
    const next = random(context.seed + 5);
    const motes = Array.from({ length: 26 }, () => ({ x: next(), y: next(), phase: next() * 9 }));
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
                colours: ['#7c2234', '#9c2f40', '#b03c48'],
                panel: '#f2e6d4',
                skirting: '#fff8ec',
              },
            );
            // A skylight along the ceiling, and the moulding below it.
            const [zenith, low] = SKIES[context.light];
            const eaves = frame.down(0.055);
            fillBand(canvas, frame, frame.top, eaves, [zenith, low]);
            for (let x = frame.width / 2 - span * 2.8; x < frame.right; x += span * 0.28) {
              canvas.fillStyle = toned('#f4ead8');
              canvas.fillRect(x, frame.top, span * 0.018, eaves - frame.top);
            }
            fillBand(canvas, frame, eaves, eaves + span * 0.045, [
              toned('#fffaf0'),
              toned('#f0e2cc'),
              toned('#b89a80'),
              toned('#f6ead8'),
              toned('#c8ac90'),
            ]);
            canvas.fillStyle = downward(canvas, eaves + span * 0.045, eaves + span * 0.12, [
              'rgba(40,8,30,0.4)',
              'rgba(40,8,30,0)',
            ]);
            canvas.fillRect(frame.left, eaves + span * 0.045, frame.right - frame.left, span * 0.08);
            painting(canvas, toned, 'sea', leftX, hang, span * 0.4, span * 0.29);
            painting(canvas, toned, 'portrait', rightX, hang + span * 0.005, span * 0.25, span * 0.32);
            painting(canvas, toned, 'abstract', frame.across(-0.98), hang, span * 0.3, span * 0.3);
            painting(canvas, toned, 'stars', frame.across(0.86), hang, span * 0.42, span * 0.29);
            painting(canvas, toned, 'fruit', frame.across(-1.35), hang, span * 0.3, span * 0.26);
            painting(canvas, toned, 'mountains', frame.across(1.32), hang, span * 0.32, span * 0.26);
            if (frame.height > frame.width * 1.2)
              painting(canvas, toned, 'stars', frame.width / 2, hang - span * 0.32, span * 0.34, span * 0.22);
            for (const x of lamps) {
              // Each with its small brass label and its lamp above.
              canvas.fillStyle = toned('#f0d9a0');
              canvas.fillRect(x - span * 0.022, hang + span * 0.174, span * 0.044, span * 0.016);
              warm(canvas, x, hang, span * 0.36, light.lampColour, 0.3 + 0.5 * light.lamp);
            }
          },
        },
        {
          depth: 0.4,
          sort: -0.5,
          still: true,
          draw(canvas) {
            boardFloor(canvas, { frame, toned, foot }, random(4), {
              colours: ['#c98f58', '#b57a46'],
              size: 0.07,
              shine: 0.7,
            });
            // The walls mirrored in the varnish.
            for (const x of lamps) glow(canvas, x, foot + span * 0.06, span * 0.2, toned('#e8a070'), 0.35, 0.4);
            if (context.light === 'morning' || context.light === 'sunset')
              warm(canvas, frame.width / 2, frame.down(0.85), span * 0.8, light.sun, 0.7, 0.3);
            warm(canvas, frame.width / 2, frame.down(0.82), span * 0.7, light.lampColour, 0.35 + 0.5 * light.lamp, 0.3);
          },
        },
        {
          depth: 0.5,
          sort: -0.3,
          still: true,
          draw(canvas) {
            const ropeY = foot + span * 0.055;
            const half = frame.width * 0.5 < span * 0.6;
            velvetRope(
              canvas,
              frame,
              toned,
              half
                ? [-0.62, -0.4, -0.14].map((x) => frame.across(x))
                : [-1.1, -0.86, -0.6, -0.34].map((x) => frame.across(x)),
              ropeY,
              span * 0.15,
              light.shadow,
            );
            velvetRope(
              canvas,
              frame,
              toned,
              half
                ? [0.14, 0.4, 0.62].map((x) => frame.across(x))
                : [0.3, 0.56, 0.82, 1.08].map((x) => frame.across(x)),
              ropeY,
              span * 0.15,
              light.shadow,
            );
            bust(canvas, toned, frame.beside(-0.71, 0.44), foot + span * 0.12, span * 0.5, light.shadow);
            pedestal(canvas, toned, frame.beside(0.635, 0.46), foot + span * 0.11, span * 0.2, light.shadow);
            amphora(canvas, toned, frame.beside(0.635, 0.46), foot + span * 0.11 - span * 0.2, span * 0.22);
          },
        },
        {
          depth: 0.35,
          sort: -0.25,
          still: false,
          draw(canvas, t) {
            canvas.save();
            canvas.globalCompositeOperation = 'lighter';
            lamps.forEach((x, index) => {
              canvas.globalAlpha = (0.16 + 0.2 * light.lamp) * (0.9 + 0.1 * Math.sin(t * 1.3 + index * 2));
              drawBeam(canvas, beam, [x, frame.down(0.07)], [x, foot - span * 0.05], span * 0.42);
            });
            canvas.globalAlpha = 1;
            for (const { x, y, phase } of motes) {
              const across = frame.width * x + span * 0.03 * Math.sin(t * 0.5 + phase);
              const down = frame.down(0.1 + 0.5 * ((y + t * 0.012) % 1));
              glow(canvas, across, down, span * 0.006, '#fff2cc', 0.35 + 0.3 * Math.sin(t * 1.4 + phase));
            }
            canvas.restore();
          },
        },
        {
          depth: 1.1,
          still: true,
          blur: 3.5,
          draw(canvas) {
            // A bench's end on one side, a post with its rope on the other.
            velvetRope(
              canvas,
              frame,
              toned,
              [frame.width * -0.16, frame.width * 0.045],
              frame.height * 1.12,
              span * 0.42,
              light.shadow,
            );
            const x = frame.width * 1.04;
            foothold(canvas, x, frame.height, span * 0.4, light.shadow);
            block(canvas, x, frame.height * 0.93, span * 0.36, span * 0.07, toned('#6a4630'), span * 0.03);
            block(canvas, x, frame.height * 1.1, span * 0.05, span * 0.17, toned('#4a2c24'));
            canvas.fillStyle = sideways(canvas, x - span * 0.2, x + span * 0.2, [
              withAlpha('#fff0d0', 0.3),
              withAlpha('#fff0d0', 0),
            ]);
            canvas.fillRect(x - span * 0.17, frame.height * 0.93 - span * 0.07, span * 0.34, span * 0.015);
          },
        },
      ],
      ground,
      eye: 0.55,
      ...indoorStage(light, { mirror: 0.12, haze: mix(toned('#c86058'), '#ffffff', 0.1) }),
    };
  },
};
