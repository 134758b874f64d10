/** An alpine meadow above a lake, before a great white range with drifting mist. Built by the stage for `mountains`, `snowy-mountains` and, with that alone, for `mount-fuji`. */
import { fir, type Planting, plantLayer } from '../nature/foliage.js';
import { flower, foregroundGrass, tuft } from '../nature/grass.js';
import { groundLayers, hills } from '../nature/land.js';
import { birdLayer, cloudLayer, mistLayer, skyLayer } from '../nature/sky.js';
import { peak, rock } from '../nature/stone.js';
import { type Brush, disc, fillBand, frameOf, mix, tonesOf, withAlpha } from '../painting/paint.js';
import { groundTone, tone } from '../painting/palette.js';
import { random } from '../painting/random.js';
import type { SetContext, SetDesign, StageSet } from '../set.js';
import { paintFuji, paintGate } from './parts/fuji.js';

const horizon = 0.53;
const ground: [number, number] = [0.66, 0.93];
const petals = ['#ffffff', '#ffd44f', '#8f8cff', '#ff7fa8'];

const RANGE = [
  [-1.25, 1.0, 0.38, 0.5],
  [1.2, 1.0, 0.36, 0.5],
  [-0.62, 0.9, 0.33, 0.46],
  [0.74, 0.86, 0.34, 0.46],
  [0.32, 0.8, 0.3, 0.36],
  [-0.2, 1.0, 0.5, 0.32],
] as const;

export const mountains: SetDesign = { name: 'mountains', build: (context) => built(context, false) };
/** White whether it snows or not. */
export const snowyMountains: SetDesign = {
  name: 'snowy-mountains',
  build: (context) => built({ ...context, palette: { ...context.palette, snowCover: SNOWED } }, false),
};
/** Where snow lies for ever there is more of it than where it falls today. */
const SNOWED = 0.94;
export const mountFuji: SetDesign = { name: 'mount-fuji', build: (context) => built(context, true) };

/** @param fuji stands there alone, and a red gate at the lake. */
function built(context: SetContext, fuji: boolean): StageSet {
  const { palette } = context;
  const frame = frameOf(context);
  const { span } = frame;
  const next = random(context.seed + 9);
  const snow = palette.snowCover ? tone(palette, '#fbfdff', 0.1) : undefined;
  const base = frame.down(horizon) + span * 0.004;
  const night = context.light === 'night';
  const paintRange = (canvas: Brush) => {
    const foot = mix(palette.haze, tone(palette, '#7fa8a0', 0.5), 0.4);
    if (fuji) paintFuji(canvas, context, frame, base);
    else
      RANGE.forEach(([across, width, height, distance], index) => {
        const stone = tonesOf(tone(palette, index % 2 ? '#7d8fb0' : '#8a86a8', distance), '#ffe9d0', '#2c2f6c', 0.85);
        const cap = tonesOf(
          tone(palette, '#fbfdff', distance * 0.75),
          context.light === 'sunset' ? '#ffd0b0' : '#ffffff',
          mix('#5a78c0', palette.shadow, 0.35),
          0.95,
        );
        peak(canvas, {
          seed: 70 + index,
          x: frame.across(across),
          base,
          width: width * span,
          height: height * span,
          tones: stone,
          snow: palette.snowCover ? 0.92 : 0.5,
          cap,
          side: palette.side,
          foot,
        });
      });
    hills(canvas, frame, {
      seed: 23,
      y: base - span * 0.012,
      swing: span * 0.02,
      waves: 1.1,
      bottom: base + 1,
      colours: [groundTone(palette, '#5f8f7c', 0.62), groundTone(palette, '#6f9f80', 0.55)],
    });
    const chance = random(context.seed + 77);
    for (let index = 0; index < 150; index++) {
      const x = frame.left + ((index + chance()) / 150) * (frame.right - frame.left);
      const size = span * (0.018 + 0.022 * chance());
      canvas.fillStyle = mix(
        groundTone({ ...palette, snowCover: palette.snowCover * 0.5 }, index % 2 ? '#3f7468' : '#4d8570', 0.5),
        palette.haze,
        0.1,
      );
      canvas.beginPath();
      canvas.moveTo(x, base - size * 1.5);
      canvas.quadraticCurveTo(x + size * 0.2, base - size * 0.5, x + size * 0.4, base + 1);
      canvas.lineTo(x - size * 0.4, base + 1);
      canvas.quadraticCurveTo(x - size * 0.2, base - size * 0.5, x, base - size * 1.5);
      canvas.fill();
    }
  };
  const glints = Array.from({ length: 40 }, () => ({ x: (next() - 0.5) * 2.4, part: next(), phase: next() * 20 }));
  const side = (across: number, limit: number) =>
    Math.sign(across) * Math.min(Math.abs(across), (frame.width / span) * limit);
  const firs: Planting[] = [
    [-0.8, 0.5, 0.71, 0.49],
    [-0.66, 0.34, 0.685, 0.42],
    [-1.0, 0.42, 0.7, 9],
    [0.7, 0.4, 0.69, 0.46],
    [0.84, 0.56, 0.72, 0.53],
    [1.08, 0.44, 0.7, 9],
    [-1.3, 0.5, 0.7, 9],
    [0.56, 0.24, 0.675, 0.37],
  ].map(([across, height, down, limit]) => ({
    cutout: fir(next, span * height!, {
      leaf: tone(palette, next() < 0.5 ? '#35745a' : '#4a8a5c', 0.08),
      bark: tone(palette, '#6b4a3c'),
      snow,
      side: palette.side,
    }),
    x: frame.across(side(across!, limit!)),
    y: frame.down(down!),
  }));
  return {
    layers: [
      skyLayer(context, horizon),
      cloudLayer(context, { from: 0.05, to: horizon - 0.3 }),
      { depth: 0.06, sort: -0.8, still: true, draw: paintRange },
      mistLayer(context, { down: horizon - 0.12, depth: 0.07, sort: -0.78, alpha: 0.4, seed: 3, thickness: 0.05 }),
      birdLayer(context, { down: 0.27, count: 3 }),
      {
        depth: 0.12,
        sort: -0.7,
        still: true,
        draw(canvas) {
          // The lake holds the range upside down; haze makes it water.
          const deep = mix(tone(palette, '#2f86b8', 0.2), palette.sky[1], 0.35);
          fillBand(canvas, frame, base, frame.bottom, [mix(palette.sky[2], deep, 0.3), deep, deep]);
          canvas.save();
          canvas.beginPath();
          canvas.rect(frame.left, base, frame.right - frame.left, span * 0.4);
          canvas.clip();
          canvas.globalAlpha = 0.45;
          canvas.translate(0, base * 1.5);
          canvas.scale(1, -0.5);
          paintRange(canvas);
          canvas.restore();
          canvas.fillStyle = withAlpha('#ffffff', night ? 0.2 : 0.5);
          canvas.fillRect(frame.left, base, frame.right - frame.left, Math.max(1, span * 0.002));
        },
      },
      {
        depth: 0.14,
        sort: -0.65,
        still: false,
        draw(canvas, t) {
          canvas.fillStyle = mix(palette.sky[2], '#ffffff', 0.5);
          for (const { x, part, phase } of glints) {
            const shine = Math.sin(t * 1.6 + phase);
            if (shine < 0) continue;
            canvas.globalAlpha = shine * (night ? 0.25 : 0.5);
            disc(
              canvas,
              frame.across(x) + Math.sin(t * 0.4 + phase) * span * 0.02,
              base + span * 0.13 * part,
              span * (0.014 + 0.04 * part),
              0.06,
            );
          }
          canvas.globalAlpha = 1;
        },
      },
      mistLayer(context, {
        down: horizon + 0.02,
        depth: 0.18,
        sort: -0.6,
        alpha: context.light === 'morning' ? 0.65 : 0.35,
        seed: 8,
      }),
      ...groundLayers(context, {
        ground,
        colours: ['#a9cf72', '#8fbe5c', '#6ca34c', '#4f8844'],
        swing: 0.018,
        dress(canvas, { index, edge, end, top, scale }) {
          const chance = random(context.seed + index * 37);
          for (let order = 0; order < 110; order++) {
            const x = frame.left + chance() * (frame.right - frame.left);
            const y = edge(x) + span * 0.008 + chance() ** 1.3 * (Math.min(end, frame.height * 1.05) - top);
            const size = span * 0.024 * scale * (0.7 + 0.6 * chance());
            const calm = Math.abs(x - frame.width / 2) < frame.width * 0.24;
            const kind = chance();
            if (kind < 0.62)
              tuft(
                canvas,
                chance,
                x,
                y,
                size,
                mix(groundTone(palette, '#4a8a44', 0.15), groundTone(palette, '#c2dc7c', 0.15), chance()),
                4,
              );
            else if (kind < 0.92 && !palette.snowCover && (!calm || chance() < 0.2))
              flower(
                canvas,
                x,
                y - size * 0.2,
                size * 0.36,
                tone(palette, petals[Math.floor(chance() * 4)]!, 0.05),
                tone(palette, '#ffcf4a'),
              );
            else if (!calm)
              rock(canvas, {
                seed: order,
                x,
                y,
                width: size * 2.6,
                height: size * 1.5,
                tones: tonesOf(groundTone(palette, '#a3a4b0', 0.1)),
                side: palette.side,
                shadow: palette.shadow,
              });
          }
        },
      }),
      {
        depth: 0.45,
        sort: 0.1,
        still: true,
        draw(canvas) {
          if (fuji) paintGate(canvas, context, frame.across(side(-0.5, 0.3)), frame.down(0.69), span * 0.3);
          const stone = tonesOf(tone(palette, '#8f93a6', 0.06), '#fff3dc', '#25285a', 1);
          const leftX = frame.across(side(-0.52, 0.42));
          const rightX = frame.across(side(0.98, 0.56));
          const top = palette.snowCover ? tone(palette, '#fbfdff') : groundTone(palette, '#7fa850');
          rock(canvas, {
            seed: 3,
            x: leftX,
            y: frame.down(0.7),
            width: span * 0.22,
            height: span * 0.13,
            tones: stone,
            side: palette.side,
            shadow: palette.shadow,
            top,
          });
          rock(canvas, {
            seed: 6,
            x: leftX + span * 0.12,
            y: frame.down(0.705),
            width: span * 0.11,
            height: span * 0.055,
            tones: stone,
            side: palette.side,
            shadow: palette.shadow,
          });
          rock(canvas, {
            seed: 8,
            x: rightX,
            y: frame.down(0.735),
            width: span * 0.3,
            height: span * 0.2,
            tones: stone,
            side: palette.side,
            shadow: palette.shadow,
            top,
          });
        },
      },
      plantLayer(context, 0.5, firs, { sort: 0.2, sway: 0.5 }),
      foregroundGrass(
        context,
        ['#3a7a40', '#57964a', '#2c6640'].map((green) => groundTone(palette, green)),
        palette.snowCover ? [] : petals.map((petal) => tone(palette, petal)),
      ),
    ],
    ground,
    eye: horizon,
    standing: true,
    sink: groundTone(palette, '#86b356'),
    shadow: palette.shadow,
    tint: palette.tint,
    haze: palette.haze,
    hazeStrength: palette.hazeStrength * 0.6,
    rim: palette.rim,
    vignette: 0.24,
  };
}
