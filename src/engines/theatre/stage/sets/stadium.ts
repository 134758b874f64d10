/** A stadium: stands full of people who cheer, floodlights, a scoreboard, a goal on the grass and a running track. Built by the stage for `stadium`. */
import { type Brush, downward, fillBand, frameOf, glow, grain, mix, withAlpha } from '../paint.js';
import { groundTone, tone } from '../palette.js';
import { random } from '../random.js';
import type { SetDesign } from '../set.js';
import { cloudLayer, skyLayer } from '../sky.js';
import { inDaylight } from './parts/daylight.js';
import { bowl, crowd, floodlight, goal, hoardings, paintSpectators, scoreboard } from './parts/grandstand.js';

const ground: [number, number] = [0.66, 0.93];
const fieldPart = 0.585;
/** Where the grass ends and the track begins. */
const trackPart = 0.76;

export const stadium: SetDesign = {
  name: 'stadium',
  build(context) {
    // At night the floodlights make their own day of it.
    const { ambient, tint, haze, lampStrength } = context.palette;
    const palette = {
      ...context.palette,
      ambient: mix(ambient, '#ffffff', context.light === 'night' ? 0.55 : 0.1 * lampStrength),
      haze: mix(haze, '#8fa0d8', context.light === 'night' ? 0.4 : 0),
      tint: mix(tint, '#ffffff', context.light === 'night' ? 0.55 : 0),
    };
    const frame = frameOf(context);
    const { span } = frame;
    const field = frame.down(fieldPart);
    const track = frame.down(trackPart);
    const standTop = field - span * 0.29;
    const standFoot = field - span * 0.075;
    const rise = span * 0.1;
    const people = crowd(frame, palette, standTop + span * 0.02, standFoot, rise, 10, context.seed + 4);
    const inView = (x: number) => x > -span * 0.1 && x < frame.width + span * 0.1;
    const lively = people.filter(({ x }, index) => index % 12 === 4 && inView(x));
    const calm = people.filter((one) => !lively.includes(one));
    const boardX = frame.beside(0.34, 0.26);
    const goalX = frame.beside(-0.4, 0.28);
    const masts = [-0.8, 0.8].map((across) => frame.beside(across, 0.43));
    const next = random(context.seed + 9);
    const flashes = Array.from({ length: 16 }, () => ({
      spectator: people[Math.floor(next() * people.length)]!,
      phase: next() * 9,
    }));
    const track0 = (y: number) => (y - track) / (frame.down(1) - track);
    return {
      layers: [
        skyLayer(context, fieldPart - 0.1),
        cloudLayer(context, { from: 0.02, to: 0.22 }),
        {
          depth: 0.12,
          sort: -0.9,
          still: true,
          draw(canvas) {
            for (const x of masts)
              floodlight(canvas, palette, x, standTop, Math.min(span * 0.2, standTop * 0.7), span * 0.115);
            if (!context.lettered)
              scoreboard(canvas, palette, boardX, standTop - span * 0.155, span * 0.36, ['HOME · AWAY', '2 : 1']);
          },
        },
        {
          depth: 0.18,
          sort: -0.8,
          still: true,
          draw(canvas) {
            // The bowl: its roof's edge, steps in the shade, people on them.
            const edge = (y: number, lift: number, colours: readonly string[], bottom: number) => {
              canvas.fillStyle = downward(canvas, y - lift, bottom, colours);
              canvas.beginPath();
              canvas.moveTo(frame.left, bottom);
              for (let x = frame.left; x <= frame.right + span * 0.05; x += span * 0.05)
                canvas.lineTo(x, bowl(frame, x, y, lift));
              canvas.lineTo(frame.right, bottom);
              canvas.fill();
            };
            edge(
              standTop - span * 0.035,
              rise * 1.25,
              [tone(palette, '#ffffff', 0.2), tone(palette, '#c8d0e0', 0.2)],
              field,
            );
            edge(
              standTop - span * 0.012,
              rise * 1.2,
              [tone(palette, '#3f4a78', 0.2), tone(palette, '#6a76a8', 0.2), tone(palette, '#8a94bc', 0.2)],
              field,
            );
            paintSpectators(canvas, calm);
            canvas.strokeStyle = withAlpha(tone(palette, '#e8ecf6', 0.15), 0.75);
            canvas.lineWidth = span * 0.008;
            for (const across of [-1.3, -0.98, -0.62, -0.22, 0.22, 0.62, 0.98, 1.3]) {
              const top = frame.across(across * 1.06);
              const foot = frame.across(across);
              canvas.beginPath();
              canvas.moveTo(top, bowl(frame, top, standTop, rise));
              canvas.lineTo(foot, bowl(frame, foot, standFoot + span * 0.02, rise * 0.5));
              canvas.stroke();
            }
            edge(
              standFoot + span * 0.02,
              rise * 0.45,
              [tone(palette, '#f4f6fb', 0.12), tone(palette, '#b8c2d8', 0.12)],
              field,
            );
            hoardings(canvas, frame, palette, field + span * 0.004, span * 0.05);
          },
        },
        {
          depth: 0.18,
          sort: -0.75,
          still: false,
          draw(canvas, t) {
            // Those who jump for joy, and the cameras that flash.
            const jumping = lively.map((one, index) => ({
              ...one,
              y: one.y - one.size * 1.3 * Math.abs(Math.sin(t * 4 + index * 1.7 + one.x * 0.01)),
            }));
            paintSpectators(canvas, jumping);
            for (const { spectator, phase } of flashes) {
              const beat = Math.sin(t * 2.6 + phase * 3);
              if (beat > 0.86) glow(canvas, spectator.x, spectator.y, span * 0.035, '#ffffff', (beat - 0.86) * 7);
            }
            if (palette.lampStrength > 0.2)
              for (const x of masts)
                glow(
                  canvas,
                  x,
                  standTop - Math.min(span * 0.2, standTop * 0.7) - span * 0.045,
                  span * (0.34 + 0.01 * Math.sin(t * 9)),
                  '#eaf2ff',
                  0.75 * palette.lampStrength,
                  0.8,
                );
          },
        },
        {
          depth: 0.45,
          sort: -0.6,
          still: true,
          draw(canvas) {
            // Mown stripes that come towards us.
            const grass = (colour: string, distance: number) => groundTone(palette, colour, distance);
            fillBand(canvas, frame, field, frame.bottom, [
              grass('#6fbf4e', 0.2),
              grass('#5cae44', 0.05),
              grass('#4a9a3c', 0),
            ]);
            const stripe = span * 0.2;
            const vanish = field - span * 0.2;
            canvas.fillStyle = withAlpha(grass('#9adf6a', 0.08), 0.5);
            for (let index = -14; index < 14; index += 2) {
              const x = (part: number, y: number) =>
                frame.width / 2 + part * stripe * ((y - vanish) / (field - vanish));
              canvas.beginPath();
              canvas.moveTo(x(index, field), field);
              canvas.lineTo(x(index + 1, field), field);
              canvas.lineTo(x(index + 1, frame.bottom), frame.bottom);
              canvas.lineTo(x(index, frame.bottom), frame.bottom);
              canvas.fill();
            }
            // White lines: the goal's area and the arc of the middle.
            canvas.strokeStyle = tone(palette, '#ffffff', 0.02);
            canvas.lineWidth = span * 0.008;
            const line = (points: readonly (readonly [number, number])[]) => {
              canvas.beginPath();
              for (const [x, y] of points) canvas.lineTo(x, y);
              canvas.stroke();
            };
            const goalLine = field + span * 0.035;
            line([
              [frame.left, goalLine],
              [frame.right, goalLine],
            ]);
            line([
              [goalX - span * 0.4, goalLine],
              [goalX - span * 0.47, goalLine + span * 0.09],
              [goalX + span * 0.5, goalLine + span * 0.09],
              [goalX + span * 0.42, goalLine],
            ]);
            line([
              [goalX - span * 0.26, goalLine],
              [goalX - span * 0.29, goalLine + span * 0.042],
              [goalX + span * 0.31, goalLine + span * 0.042],
              [goalX + span * 0.28, goalLine],
            ]);
            canvas.beginPath();
            canvas.ellipse(goalX + span * 0.01, goalLine + span * 0.09, span * 0.14, span * 0.03, 0, 0, Math.PI);
            canvas.stroke();
            grain(canvas, frame.left, field, frame.right - frame.left, frame.bottom - field);
          },
        },
        {
          depth: 0.4,
          sort: -0.5,
          still: true,
          draw(canvas) {
            goal(canvas, palette, goalX, field + span * 0.035, span * 0.46);
            // A ball before it, and a flag at the corner.
            const flagX = frame.beside(0.6, 0.44);
            canvas.fillStyle = tone(palette, '#f4f4f8');
            canvas.fillRect(flagX - span * 0.004, field - span * 0.08, span * 0.008, span * 0.12);
            canvas.fillStyle = tone(palette, '#f0483c');
            canvas.beginPath();
            canvas.moveTo(flagX, field - span * 0.08);
            canvas.lineTo(flagX + span * 0.065, field - span * 0.058);
            canvas.lineTo(flagX, field - span * 0.036);
            canvas.fill();
          },
        },
        {
          depth: 0.8,
          sort: -0.3,
          still: true,
          draw(canvas) {
            // The track, its lanes closer together the farther.
            const red = (colour: string) => groundTone(palette, colour, 0);
            const bend = (x: number, part: number) =>
              span * 0.02 * (1 - part) * Math.min(2, Math.abs(x - frame.width / 2) / span) ** 2;
            const strip = (from: number, colour: Brush['fillStyle']) => {
              canvas.fillStyle = colour;
              canvas.beginPath();
              canvas.moveTo(frame.left, frame.bottom);
              for (let x = frame.left; x <= frame.right + span * 0.1; x += span * 0.1)
                canvas.lineTo(x, from - bend(x, track0(from)));
              canvas.lineTo(frame.right, frame.bottom);
              canvas.fill();
            };
            strip(track - span * 0.018, tone(palette, '#f4f6fb'));
            strip(track, downward(canvas, track, frame.bottom, [red('#d8603f'), red('#c8502f'), red('#a83c28')]));
            canvas.strokeStyle = tone(palette, '#fff4ea');
            for (const [index, part] of [0.16, 0.38, 0.68, 1.06].entries()) {
              const y = track + (frame.down(1) - track) * part;
              canvas.lineWidth = span * (0.006 + 0.003 * index);
              canvas.beginPath();
              for (let x = frame.left; x <= frame.right + span * 0.1; x += span * 0.1)
                canvas.lineTo(x, y - bend(x, part));
              canvas.stroke();
            }
            canvas.save();
            canvas.globalCompositeOperation = 'soft-light';
            glow(
              canvas,
              frame.width / 2,
              frame.down(0.86),
              span * 0.75,
              '#fffbe8',
              0.5 + 0.3 * palette.lampStrength,
              0.3,
            );
            canvas.restore();
            grain(canvas, frame.left, track, frame.right - frame.left, frame.bottom - track, 0.04);
          },
        },
        {
          depth: 1.12,
          still: true,
          blur: 3,
          draw(canvas) {
            // Fans' flags right before us.
            for (const [part, colour, turn] of [
              [0.0, '#f0483c', -0.25],
              [0.995, '#2f6fc8', 0.2],
            ] as const) {
              canvas.save();
              canvas.translate(frame.width * part, frame.height * 1.05);
              canvas.rotate(turn);
              canvas.fillStyle = tone(palette, '#d8c8a8');
              canvas.fillRect(-span * 0.008, -span * 0.46, span * 0.016, span * 0.5);
              canvas.scale(part < 0.5 ? 1 : -1, 1);
              for (const [row, stripe] of [colour, '#ffffff', colour].entries()) {
                canvas.fillStyle = mix(tone(palette, stripe), '#2a1040', 0.06 * row);
                canvas.beginPath();
                canvas.moveTo(0, -span * (0.45 - row * 0.06));
                canvas.quadraticCurveTo(
                  span * 0.1,
                  -span * (0.48 - row * 0.06),
                  span * 0.18,
                  -span * (0.43 - row * 0.06),
                );
                canvas.lineTo(span * 0.18, -span * (0.37 - row * 0.06));
                canvas.quadraticCurveTo(span * 0.1, -span * (0.42 - row * 0.06), 0, -span * (0.39 - row * 0.06));
                canvas.fill();
              }
              canvas.restore();
            }
          },
        },
      ],
      ground,
      eye: 0.52,
      ...inDaylight({ ...context, palette }),
      shadow: mix(palette.shadow, '#5a2018', 0.3),
    };
  },
};
