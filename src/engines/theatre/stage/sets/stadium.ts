/** A stadium: stands full of people who cheer, floodlights, a scoreboard, a goal on the grass and a running track. Built by the stage for `stadium`, and without the track for `football-field`. */
import { type Brush, downward, fillBand, frameOf, glow, grain, mix, withAlpha } from '../painting/paint.js';
import { groundTone, tone } from '../painting/palette.js';
import type { SetContext, SetDesign, StageSet } from '../set.js';
import { inDaylight } from './parts/daylight.js';
import { goal } from './parts/grandstand.js';
import { floodlit, standsLayers } from './parts/stands.js';

const ground: [number, number] = [0.66, 0.93];
const fieldPart = 0.585;
/** Where the grass ends and the track begins. */
const trackPart = 0.76;

export const stadium: SetDesign = { name: 'stadium', build: (context) => built(context, true) };
export const footballField: SetDesign = { name: 'football-field', build: (context) => built(context, false) };

/** @param runs a running track lies before the grass; else that comes up to us. */
function built(context: SetContext, runs: boolean): StageSet {
  const palette = floodlit(context);
  const frame = frameOf(context);
  const { span } = frame;
  const field = frame.down(fieldPart);
  const track = frame.down(trackPart);
  const goalX = frame.beside(-0.4, 0.28);
  /** The middle of the field, at our feet: its line and the half of its circle that is seen. */
  const midfield = (canvas: Brush) => {
    canvas.strokeStyle = tone(palette, '#ffffff', 0.02);
    canvas.lineWidth = span * 0.012;
    canvas.beginPath();
    canvas.ellipse(frame.width / 2, frame.down(0.93), span * 0.62, span * 0.11, 0, Math.PI, Math.PI * 2);
    canvas.moveTo(frame.left, frame.down(0.93));
    canvas.lineTo(frame.right, frame.down(0.93));
    canvas.stroke();
  };
  const track0 = (y: number) => (y - track) / (frame.down(1) - track);
  return {
    layers: [
      ...standsLayers(context, palette, fieldPart, ['HOME · AWAY', '2 : 1']),
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
            const x = (part: number, y: number) => frame.width / 2 + part * stripe * ((y - vanish) / (field - vanish));
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
          if (!runs) return midfield(canvas);
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
}
