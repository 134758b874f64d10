/** A baseball stadium seen from behind home plate: the diamond with its bases and mound, stands full of people around. Built for `baseball-field`. */
import { type Brush, disc, downward, fillBand, frameOf, glow, grain, mix, TURN, withAlpha } from '../painting/paint.js';
import { groundTone, tone } from '../painting/palette.js';
import type { SetDesign } from '../set.js';
import { inDaylight } from './parts/daylight.js';
import { floodlit, standsLayers } from './parts/stands.js';

const ground: [number, number] = [0.66, 0.93];
const fieldPart = 0.585;
/** Where home plate lies and where lines would meet, parts of the height. */
const homePart = 0.865;
const vanishPart = 0.555;
/** How fast things get smaller with distance, a base's way being 1; spans to a base's way at home. */
const SHRINK = 1.15;
const WAY = 1.5;

type Spot = readonly [across: number, away: number];
const FIRST: Spot = [1, 1];
const SECOND: Spot = [0, 2];
const THIRD: Spot = [-1, 1];

export const baseballField: SetDesign = {
  name: 'baseball-field',
  build(context) {
    const palette = floodlit(context);
    const frame = frameOf(context);
    const { span } = frame;
    const field = frame.down(fieldPart);
    const narrow = Math.min(1, frame.width / span / 1.5);
    const scaleAt = (away: number) => 1 / (1 + Math.max(-0.6, away) * SHRINK);
    const at = ([across, away]: Spot): [number, number] => {
      const scale = scaleAt(away);
      return [
        frame.width / 2 + across * scale * WAY * span * narrow,
        frame.down(vanishPart + (homePart - vanishPart) * scale),
      ];
    };
    const shape = (canvas: Brush, spots: readonly Spot[]) => {
      canvas.beginPath();
      for (const spot of spots) canvas.lineTo(...at(spot));
      canvas.closePath();
    };
    const round = ([across, away]: Spot, radius: number, from = 0, to = 1): Spot[] =>
      Array.from({ length: 33 }, (_, index): Spot => {
        const angle = (from + ((to - from) * index) / 32) * TURN;
        return [across + radius * Math.cos(angle), away + radius * Math.sin(angle)];
      });
    const grass = (colour: string, distance: number) => groundTone(palette, colour, distance);
    const base = (canvas: Brush, spot: Spot) => {
      const [x, y] = at(spot);
      const size = span * 0.05 * scaleAt(spot[1]) ** 0.6;
      glow(canvas, x, y, size * 1.5, palette.shadow, 0.4, 0.3);
      canvas.fillStyle = tone(palette, '#cfd4e0');
      shapeAt(canvas, x, y + size * 0.16, size);
      canvas.fillStyle = tone(palette, '#ffffff');
      shapeAt(canvas, x, y, size);
    };
    return {
      layers: [
        ...standsLayers(context, palette, fieldPart, ['INNING  9', '3 : 2']),
        {
          depth: 0.45,
          sort: -0.6,
          still: true,
          draw(canvas) {
            fillBand(canvas, frame, field, frame.bottom, [
              grass('#6fbf4e', 0.2),
              grass('#58ab42', 0.05),
              grass('#4a9a3c', 0),
            ]);
            // Rings that the mower left in the outfield.
            for (const [ring, radius] of [6.4, 4.9, 3.7, 2.8].entries()) {
              canvas.fillStyle = withAlpha(grass(ring % 2 ? '#4f9f3e' : '#96da66', 0.08), 0.4);
              shape(canvas, round([0, 0.6], radius, 0.02, 0.48));
              canvas.fill();
            }
            const earth = (distance: number) => grass('#c98a54', distance);
            canvas.fillStyle = downward(canvas, at(SECOND)[1], frame.bottom, [
              earth(0.12),
              earth(0),
              grass('#b0713f', 0),
            ]);
            shape(canvas, [[0, -0.5], [1.5, 0.75], ...round([0, 0.95], 1.52, -0.03, 0.53), [-1.5, 0.75]]);
            canvas.fill();
            canvas.fillStyle = downward(canvas, at(SECOND)[1], at([0, 0])[1], [
              grass('#74c452', 0.1),
              grass('#58ab42', 0),
            ]);
            shape(canvas, [
              [0, 0.34],
              [0.74, 1],
              [0, 1.72],
              [-0.74, 1],
            ]);
            canvas.fill();
            // Mown stripes on it.
            canvas.save();
            canvas.clip();
            canvas.fillStyle = withAlpha(grass('#a4e474', 0.06), 0.45);
            for (let stripe = -4; stripe < 4; stripe += 2) {
              shape(canvas, [
                [stripe * 0.2, 0.2],
                [(stripe + 1) * 0.2, 0.2],
                [(stripe + 1) * 0.2, 1.9],
                [stripe * 0.2, 1.9],
              ]);
              canvas.fill();
            }
            canvas.restore();
            canvas.fillStyle = earth(0.04);
            shape(canvas, round([0, 0.92], 0.2));
            canvas.fill();
            shape(canvas, round([0, 0], 0.36));
            canvas.fillStyle = earth(0);
            canvas.fill();
            grain(canvas, frame.left, field, frame.right - frame.left, frame.bottom - field);
          },
        },
        {
          depth: 0.5,
          sort: -0.3,
          still: true,
          draw(canvas) {
            canvas.fillStyle = tone(palette, '#ffffff', 0.04);
            for (const side of [-1, 1] as const) {
              // The line that is foul beyond, and the box that the batter stands in.
              const wide = 0.022;
              shape(canvas, [
                [side * 0.2, 0.2],
                [side * (0.2 + wide), 0.2],
                [side * (4.6 + wide * 3), 4.6],
                [side * 4.6, 4.6],
              ]);
              canvas.fill();
            }
            canvas.strokeStyle = tone(palette, '#ffffff', 0.02);
            canvas.lineWidth = span * 0.008;
            canvas.lineJoin = 'round';
            for (const side of [-1, 1] as const) {
              shape(canvas, [
                [side * 0.08, 0.16],
                [side * 0.26, 0.16],
                [side * 0.26, -0.16],
                [side * 0.08, -0.16],
              ]);
              canvas.stroke();
            }
            for (const spot of [SECOND, FIRST, THIRD]) base(canvas, spot);
            canvas.fillStyle = tone(palette, '#ffffff');
            shape(canvas, [
              [-0.045, 0.05],
              [0.045, 0.05],
              [0.045, 0],
              [0, -0.05],
              [-0.045, 0],
            ]);
            canvas.fill();
            const [moundX, moundY] = at([0, 0.92]);
            canvas.fillRect(moundX - span * 0.025, moundY - span * 0.006, span * 0.05, span * 0.01);
            canvas.save();
            canvas.globalCompositeOperation = 'soft-light';
            glow(
              canvas,
              frame.width / 2,
              frame.down(0.8),
              span * 0.8,
              '#fffbe8',
              0.4 + 0.3 * palette.lampStrength,
              0.3,
            );
            canvas.restore();
          },
        },
        {
          depth: 1.12,
          still: true,
          blur: 2,
          draw(canvas) {
            // Bats and a ball right before us.
            const x = frame.width * 0.075;
            const y = frame.down(0.99);
            for (const [turn, length, colour] of [
              [-0.32, 0.46, '#d8a060'],
              [0.12, 0.42, '#b87038'],
            ] as const) {
              canvas.save();
              canvas.translate(x, y);
              canvas.rotate(turn);
              canvas.fillStyle = tone(palette, colour);
              canvas.beginPath();
              canvas.moveTo(-span * 0.012, 0);
              canvas.lineTo(-span * 0.03, -span * length);
              canvas.quadraticCurveTo(0, -span * (length + 0.05), span * 0.03, -span * length);
              canvas.lineTo(span * 0.012, 0);
              canvas.fill();
              canvas.restore();
            }
            const ballX = frame.width * 0.93;
            const radius = span * 0.075;
            const ballY = frame.down(0.95);
            glow(canvas, ballX, ballY + radius, radius * 1.6, palette.shadow, 0.5, 0.3);
            canvas.fillStyle = downward(canvas, ballY - radius, ballY + radius, [
              tone(palette, '#ffffff'),
              mix(tone(palette, '#ffffff'), palette.shadow, 0.25),
            ]);
            disc(canvas, ballX, ballY, radius);
            canvas.strokeStyle = tone(palette, '#e04434');
            canvas.lineWidth = span * 0.008;
            for (const side of [-1, 1]) {
              canvas.beginPath();
              canvas.arc(
                ballX + side * radius * 1.25,
                ballY,
                radius,
                side < 0 ? -0.85 : Math.PI - 0.85,
                side < 0 ? 0.85 : Math.PI + 0.85,
              );
              canvas.stroke();
            }
          },
        },
      ],
      ground,
      eye: 0.52,
      ...inDaylight({ ...context, palette }),
      shadow: mix(palette.shadow, '#5a3018', 0.3),
    };
  },
};

/** A bag seen from the front: a flat lozenge. */
function shapeAt(canvas: Brush, x: number, y: number, size: number): void {
  canvas.beginPath();
  canvas.moveTo(x - size, y);
  canvas.lineTo(x, y - size * 0.36);
  canvas.lineTo(x + size, y);
  canvas.lineTo(x, y + size * 0.36);
  canvas.fill();
}
