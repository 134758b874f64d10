/** Inside a cup of coffee: a dark round sea with golden foam, the cup's wall behind and its rim before, a café out of focus. Built by the stage for `coffee-cup`. */
import { type Brush, disc, downward, fillBand, frameOf, glow, grain, mix, withAlpha } from '../painting/paint.js';
import { random } from '../painting/random.js';
import type { SetDesign } from '../set.js';
import { indoorLight, indoorStage, warm } from './parts/indoor-light.js';

const ground: [number, number] = [0.6, 0.84];
const horizon = 0.42;
/** Ellipses of the cup, parts of the height: middle and half height of its mouth, and of the coffee in it. */
const MOUTH = { down: 0.62, high: 0.37 } as const;
const COFFEE = { down: 0.68, high: 0.29 } as const;
const BOKEH = ['#ffd98a', '#ffb86a', '#fff0c8', '#ff9a7a', '#ffe6a8'] as const;

export const coffeeCup: SetDesign = {
  name: 'coffee-cup',
  indoors: true,
  build(context) {
    const frame = frameOf(context);
    const { span } = frame;
    const light = indoorLight(context);
    const { toned } = light;
    const middle = frame.width / 2;
    const wide = Math.min(frame.width * 0.52, span * 0.9);
    const mouthY = frame.down(MOUTH.down);
    const mouthHigh = frame.height * MOUTH.high;
    const coffeeY = frame.down(COFFEE.down);
    const coffeeHigh = frame.height * COFFEE.high;
    const coffeeWide = wide * 0.93;
    const [dark, brown, crema] = ['#3a1a0c', '#6f3a1a', '#d99a55'].map((one) => mix(toned(one), one, 0.35)) as [
      string,
      string,
      string,
    ];
    const foam = mix(toned('#f4d3a0'), '#f4d3a0', 0.4);
    const china = toned('#fbf6ee');
    const chinaShade = toned('#b9a6a8');
    const mouth = (canvas: Brush, grow = 0) => {
      canvas.beginPath();
      canvas.ellipse(middle, mouthY, wide + grow, mouthHigh + grow * 0.6, 0, 0, Math.PI * 2);
    };
    const coffee = (canvas: Brush, part = 1) => {
      canvas.beginPath();
      canvas.ellipse(middle, coffeeY, coffeeWide * part, coffeeHigh * part, 0, 0, Math.PI * 2);
    };
    const thick = span * 0.035;
    return {
      layers: [
        {
          depth: 0.06,
          sort: -1,
          still: true,
          draw(canvas) {
            fillBand(canvas, frame, frame.top, frame.down(0.5), [toned('#5d3b34'), toned('#8f5f48'), toned('#b98560')]);
            const next = random(context.seed + 5);
            for (const side of [-1, 1]) {
              const x = frame.across(side * 0.62);
              for (let layer = 0; layer < 5; layer++)
                glow(canvas, x, frame.down(0.16), span * (0.22 + layer * 0.05), light.sun, 0.28, 1.1);
            }
            for (let spot = 0; spot < 34; spot++) {
              const [x, y, size] = [
                frame.left + next() * (frame.right - frame.left),
                frame.down(0.34 * next() - 0.04),
                span * (0.012 + 0.034 * next()),
              ];
              const colour = BOKEH[spot % BOKEH.length]!;
              canvas.fillStyle = withAlpha(colour, 0.16 + 0.3 * next());
              disc(canvas, x, y, size);
              glow(canvas, x, y, size * 2.4, colour, 0.2 + 0.4 * light.lamp);
            }
            const table = frame.down(0.4);
            fillBand(canvas, frame, table, frame.bottom, [toned('#a8693c'), toned('#8a5230'), toned('#5f3520')]);
            for (let line = 0; line < 9; line++)
              glow(
                canvas,
                frame.left + next() * (frame.right - frame.left),
                table + (0.05 + 0.5 * next()) * frame.height,
                span * 0.5,
                '#3a1c10',
                0.2,
                0.05,
              );
            warm(canvas, middle, frame.down(0.45), span * 0.9, '#ffe2b0', 0.5, 0.4);
            grain(canvas, frame.left, frame.top, frame.right - frame.left, frame.bottom - frame.top);
          },
        },
        {
          depth: 0.6,
          sort: -0.7,
          still: true,
          draw(canvas) {
            paintHandle(canvas);
            // The outer wall, then the mouth with the coffee in it.
            canvas.fillStyle = downward(canvas, mouthY, frame.bottom, [china, chinaShade]);
            canvas.fillRect(middle - wide - thick, mouthY, (wide + thick) * 2, frame.bottom - mouthY);
            mouth(canvas, thick);
            canvas.fillStyle = china;
            canvas.fill();
            mouth(canvas);
            canvas.fillStyle = downward(canvas, mouthY - mouthHigh, coffeeY, [chinaShade, china, toned('#e6d3c4')]);
            canvas.fill();
            canvas.save();
            mouth(canvas);
            canvas.clip();
            for (const side of [-1, 1]) glow(canvas, middle + side * wide, mouthY, wide * 0.5, '#6a4a50', 0.5, 0.8);
            glow(canvas, middle - wide * 0.3, mouthY - mouthHigh * 0.86, wide * 0.3, '#ffffff', 0.7, 0.16);
            coffee(canvas, 1.03);
            canvas.fillStyle = withAlpha('#8a5a3a', 0.4);
            canvas.fill();
            coffee(canvas);
            canvas.fillStyle = downward(canvas, coffeeY - coffeeHigh, frame.bottom, [
              mix(brown, crema, 0.25),
              brown,
              mix(brown, dark, 0.6),
              dark,
            ]);
            canvas.fill();
            coffee(canvas);
            canvas.clip();
            ringOfFoam(canvas);
            glow(canvas, middle + wide * 0.25, coffeeY - coffeeHigh * 0.5, wide * 0.6, '#ffdca8', 0.4, 0.3);
            canvas.restore();
          },
        },
        {
          depth: 0.6,
          sort: -0.4,
          still: false,
          draw(canvas, t) {
            canvas.save();
            coffee(canvas, 0.97);
            canvas.clip();
            ripples(canvas, t);
            canvas.restore();
          },
        },
        {
          depth: 1.02,
          sort: 1.15,
          still: true,
          draw(canvas) {
            nearRim(canvas);
          },
        },
        {
          depth: 1.04,
          sort: 1.2,
          still: false,
          light: true,
          draw(canvas, t) {
            for (let puff = 0; puff < 7; puff++) {
              const part = (t * 0.16 + puff / 7) % 1;
              const x = middle + wide * 0.72 * Math.sin(puff * 2.4) + span * 0.05 * Math.sin(t * 0.9 + puff * 2);
              const y = coffeeY - coffeeHigh * 0.3 - part * frame.height * 0.5;
              glow(canvas, x, y, span * (0.09 + 0.13 * part), '#fff4e4', 0.3 * Math.sin(part * Math.PI), 1.3);
            }
          },
        },
      ],
      ground,
      eye: horizon,
      ...indoorStage(light, {
        water: { surface: mix(brown, dark, 0.3), foam, depth: 0.9 },
        shadow: dark,
        haze: mix(brown, '#ffe0b0', 0.4),
        hazeStrength: 0.05,
        vignette: 0.26,
      }),
    };

    /** The handle, to the right where the frame has room for it. */
    function paintHandle(canvas: Brush): void {
      canvas.lineCap = 'round';
      for (const [grow, colour] of [
        [0.085, chinaShade],
        [0.06, china],
      ] as const) {
        canvas.strokeStyle = colour;
        canvas.lineWidth = span * grow;
        canvas.beginPath();
        canvas.ellipse(middle + wide * 1.03, mouthY + span * 0.2, span * 0.19, span * 0.2, 0.1, -1.7, 1.7);
        canvas.stroke();
      }
    }

    /** Golden foam along the wall, with bubbles. */
    function ringOfFoam(canvas: Brush): void {
      for (const [width, colour, alpha] of [
        [0.09, crema, 0.5],
        [0.05, crema, 0.9],
        [0.022, foam, 0.9],
      ] as const) {
        canvas.strokeStyle = withAlpha(colour, alpha);
        canvas.lineWidth = span * width;
        coffee(canvas);
        canvas.stroke();
      }
      const next = random(context.seed + 9);
      for (let bubble = 0; bubble < 90; bubble++) {
        const angle = next() * Math.PI * 2;
        const away = 0.97 - 0.1 * next() ** 2;
        const [x, y] = [middle + Math.cos(angle) * coffeeWide * away, coffeeY + Math.sin(angle) * coffeeHigh * away];
        const size = span * (0.004 + 0.012 * next());
        canvas.fillStyle = withAlpha(foam, 0.85);
        disc(canvas, x, y, size, 0.6);
        canvas.fillStyle = withAlpha(brown, 0.5);
        disc(canvas, x + size * 0.1, y + size * 0.1, size * 0.6, 0.6);
      }
    }

    /** Crests that run over the coffee, with swirls of foam between them. */
    function ripples(canvas: Brush, t: number): void {
      canvas.lineCap = 'round';
      for (let row = 0; row < 8; row++) {
        const part = (row + 0.5) / 8;
        const y = coffeeY - coffeeHigh + part * coffeeHigh * 1.9;
        const reach = coffeeWide * Math.sqrt(Math.max(0, 1 - ((y - coffeeY) / coffeeHigh) ** 2));
        const high = span * (0.008 + 0.018 * part);
        for (const [down, colour, thickness] of [
          [span * 0.007, withAlpha(dark, 0.5), 0.018],
          [0, withAlpha(mix(crema, foam, 0.3), 0.5 + 0.3 * part), 0.007],
        ] as const) {
          canvas.strokeStyle = colour;
          canvas.lineWidth = span * thickness * (0.5 + part);
          canvas.beginPath();
          const step = span * 0.045;
          for (let x = -reach; x <= reach + step; x += step) {
            const swell =
              high * Math.sin(x / (span * (0.06 + 0.05 * part)) + t * (row % 2 ? 2 : -1.7) + row * 2) +
              high * 0.6 * Math.sin(x / (span * 0.17) - t * 1.2 + row);
            canvas.lineTo(middle + x, y + down - swell);
          }
          canvas.stroke();
        }
      }
    }

    /** The rim before whoever swims, and the outer wall below it. */
    function nearRim(canvas: Brush): void {
      const low = (grow: number, up: number) =>
        canvas.ellipse(middle, mouthY - up, wide + grow, mouthHigh + grow * 0.6, 0, Math.PI, 0, true);
      canvas.beginPath();
      low(0, 0);
      canvas.lineTo(middle + wide + thick, mouthY);
      canvas.lineTo(middle + wide + thick, frame.bottom);
      canvas.lineTo(middle - wide - thick, frame.bottom);
      canvas.lineTo(middle - wide - thick, mouthY);
      canvas.closePath();
      canvas.fillStyle = downward(canvas, mouthY, mouthY + mouthHigh * 1.3, [china, china, chinaShade]);
      canvas.fill();
      canvas.strokeStyle = toned('#ffffff');
      canvas.lineWidth = thick * 0.7;
      canvas.beginPath();
      low(thick * 0.4, 0);
      canvas.stroke();
      canvas.strokeStyle = withAlpha('#6a4a40', 0.35);
      canvas.lineWidth = span * 0.006;
      canvas.beginPath();
      low(thick * 1.1, 0);
      canvas.stroke();
    }
  },
};
