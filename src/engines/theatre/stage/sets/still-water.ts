/** Still water from close by, its bank out of focus behind it: where drops, leaves and stones fall. Built for `still-water`. */
import { disc, downward, fillBand, frameOf, glow, grain, mix, withAlpha } from '../painting/paint.js';
import { groundTone, tone } from '../painting/palette.js';
import { random } from '../painting/random.js';
import type { SetDesign } from '../set.js';
import { paintReeds } from './parts/reeds.js';
import { waterTones } from './parts/water.js';

const ground: [number, number] = [0.34, 0.92];
const horizon = 0.3;

export const stillWater: SetDesign = {
  name: 'still-water',
  build(context) {
    const frame = frameOf(context);
    const { span } = frame;
    const { palette } = context;
    const tones = waterTones(context, ['#9fd6dc', '#4fa6c4', '#1f6f9c']);
    const edge = frame.down(horizon);
    return {
      layers: [
        {
          depth: 0.05,
          sort: -1,
          still: true,
          draw(canvas) {
            fillBand(canvas, frame, frame.top, edge + 2, [palette.sky[0], palette.sky[1], palette.sky[2]]);
            const next = random(context.seed + 4);
            for (let bush = 0; bush < 34; bush++) {
              const x = frame.left + (bush / 33) * (frame.right - frame.left);
              const high = 0.05 + 0.17 * next();
              const colour = tone(palette, ['#3f8f4a', '#5fae52', '#2f7a4e', '#84c060'][bush % 4]!, 0.2);
              for (let puff = 0; puff < 3; puff++)
                glow(canvas, x, edge - span * high * (0.3 + 0.3 * puff), span * (0.16 + 0.05 * next()), colour, 0.8, 1);
            }
            for (let spot = 0; spot < 22; spot++) {
              canvas.fillStyle = withAlpha(spot % 2 ? '#fffbd0' : '#d8ffb8', 0.16 + 0.2 * next());
              disc(
                canvas,
                frame.left + next() * (frame.right - frame.left),
                edge - span * 0.32 * next(),
                span * (0.012 + 0.028 * next()),
              );
            }
          },
        },
        {
          depth: 0.4,
          sort: -0.9,
          still: true,
          draw(canvas) {
            canvas.fillStyle = downward(canvas, edge, frame.bottom, [
              mix(tones.far, tone(palette, '#5fae52', 0.2), 0.5),
              tones.far,
              tones.middle,
              tones.near,
              tones.near,
            ]);
            canvas.fillRect(frame.left, edge, frame.right - frame.left, frame.bottom - edge);
            const next = random(context.seed + 6);
            for (let band = 0; band < 30; band++) {
              const part = next() ** 1.4;
              glow(
                canvas,
                frame.left + next() * (frame.right - frame.left),
                edge + part * (frame.bottom - edge),
                span * (0.2 + 0.4 * part),
                band % 3 ? tones.foam : tones.near,
                0.14,
                0.06,
              );
            }
            glow(canvas, frame.across(palette.sun.across), edge + span * 0.1, span * 0.7, palette.sun.colour, 0.3, 0.5);
            grain(canvas, frame.left, frame.top, frame.right - frame.left, frame.bottom - frame.top);
          },
        },
        {
          depth: 0.5,
          sort: -0.8,
          still: false,
          calm: true,
          draw(canvas, t) {
            canvas.lineCap = 'round';
            for (let row = 0; row < 26; row++) {
              const part = (row + 0.5) / 26;
              const y = edge + (frame.bottom - edge) * part ** 1.5 * 0.9;
              const x = frame.width * (0.5 + 0.62 * Math.sin(row * 2.4 + t * 0.12 * (row % 2 ? 1 : -1)));
              const long = span * (0.05 + 0.22 * part);
              canvas.strokeStyle = withAlpha(row % 3 ? tones.foam : tones.near, 0.16 + 0.14 * Math.sin(t * 0.9 + row));
              canvas.lineWidth = span * (0.002 + 0.005 * part);
              canvas.beginPath();
              canvas.moveTo(x - long, y);
              canvas.quadraticCurveTo(x, y + span * 0.008 * Math.sin(t + row), x + long, y);
              canvas.stroke();
            }
          },
        },
        {
          depth: 1.12,
          still: true,
          blur: 3,
          draw(canvas) {
            const chance = random(context.seed + 9);
            for (const side of [-1, 1])
              paintReeds(canvas, chance, {
                x: frame.width / 2 + side * frame.width * 0.54,
                y: frame.height * 1.05,
                width: frame.width * 0.16,
                height: span * 0.3,
                colours: [groundTone(palette, '#2f6a3c'), groundTone(palette, '#5f9a4c')],
                count: 22,
              });
          },
        },
      ],
      ground,
      eye: horizon,
      standing: false,
      shadow: '#123048',
      tint: palette.tint,
      haze: palette.haze,
      hazeStrength: 0.1,
      water: { surface: tones.middle, foam: tones.foam, depth: 0.8 },
      vignette: 0.24,
    };
  },
};
