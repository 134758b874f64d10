/** Outer space: nebulas, a ringed planet, the Earth, drifting asteroids and stars that twinkle. Built by the stage for `space`. */
import { type Brush, ball, disc, frameOf, glow, grain, mix, place, tonesOf, withAlpha } from '../painting/paint.js';
import { random } from '../painting/random.js';
import type { SetContext, SetDesign } from '../set.js';
import { asteroid, paintRingedPlanet } from './parts/planets.js';
import { paintEarth } from './parts/space.js';

const ground: [number, number] = [0.66, 0.92];

/** Space has no hours; they choose its colours: two nebulas, the ground of the sky, light on whoever floats there. */
const MOODS: Record<
  SetContext['light'],
  { deep: string; haze: string; nebulas: readonly string[]; planet: string; tint: string }
> = {
  morning: {
    deep: '#081028',
    haze: '#173a5c',
    nebulas: ['#2fa8b8', '#4f6ae0', '#7fe0c0'],
    planet: '#7fc8b8',
    tint: '#f4fbff',
  },
  day: {
    deep: '#080c2a',
    haze: '#1d2c6c',
    nebulas: ['#4f6af0', '#8a4fd0', '#3fa0ff'],
    planet: '#f0b070',
    tint: '#ffffff',
  },
  sunset: {
    deep: '#16082a',
    haze: '#4c1c54',
    nebulas: ['#ff6a8a', '#b04fd0', '#ff9a5a'],
    planet: '#f08a6a',
    tint: '#ffe6dc',
  },
  night: {
    deep: '#060618',
    haze: '#1c1848',
    nebulas: ['#6a4fe0', '#b04fc0', '#3f7ae0'],
    planet: '#e0b078',
    tint: '#dde4ff',
  },
};

export const space: SetDesign = {
  name: 'space',
  indoors: true,
  build(context) {
    const mood = MOODS[context.light];
    const frame = frameOf(context);
    const { span } = frame;
    const next = random(context.seed + 13);
    const rocks = [0.022, 0.03, 0.042].map((size, index) =>
      asteroid(next, span * size, ['#8a7a78', '#7a6a80', '#9a8470'][index]!),
    );
    const belt = (depth: number, sort: number, count: number, scale: number, pace: number, seed: number) => {
      const chance = random(context.seed + seed);
      const reach = frame.width / span + 0.5;
      const stones = Array.from({ length: count }, (_, index) => ({
        start: (index + chance() * 0.8) / count,
        y: chance(),
        turn: chance(),
        spin: (chance() - 0.5) * 0.2,
        size: 0.6 + 0.7 * chance(),
        rock: rocks[index % 3]!,
      }));
      return {
        depth,
        sort,
        still: false,
        draw(canvas: Brush, t: number) {
          for (const stone of stones) {
            const along = (stone.start + (t * pace) / reach) % 1;
            // A band that runs slantwise across the frame, above and below whoever plays in the middle.
            const x = frame.across((along - 0.5) * reach);
            const y =
              frame.down(0.86 - 0.5 * along + (stone.y - 0.5) * 0.22) +
              Math.sin(t * 0.6 + stone.turn * 9) * span * 0.008;
            place(canvas, stone.rock, x, y, { scale: scale * stone.size, turn: stone.turn + stone.spin * t });
          }
        },
      };
    };
    const twinkles = Array.from({ length: 46 }, () => ({
      x: (next() - 0.5) * 2.4,
      y: next(),
      phase: next() * 20,
      size: 0.5 + next(),
      warm: next() < 0.3,
    }));
    const earthX = frame.beside(0.66, 0.42);
    return {
      layers: [
        {
          depth: 0,
          sort: -1,
          still: true,
          draw(canvas) {
            const gradient = canvas.createLinearGradient(frame.left, frame.top, frame.right, frame.bottom);
            gradient.addColorStop(0, mood.deep);
            gradient.addColorStop(0.5, mix(mood.deep, mood.haze, 0.8));
            gradient.addColorStop(1, mood.deep);
            canvas.fillStyle = gradient;
            canvas.fillRect(frame.left, frame.top, frame.right - frame.left, frame.bottom - frame.top);
            const chance = random(context.seed + 2);
            canvas.globalCompositeOperation = 'lighter';
            for (let puff = 0; puff < 90; puff++) {
              const part = puff / 89 - 0.5;
              const bow = Math.sin(part * 5) * 0.16;
              glow(
                canvas,
                frame.across(part * 2.8),
                frame.down(0.5 - part * 0.75 + bow) + (chance() + chance() - 1) * span * 0.26,
                span * (0.1 + 0.2 * chance()),
                mood.nebulas[puff % 3]!,
                0.16 + 0.1 * chance(),
                0.8,
              );
            }
            canvas.globalCompositeOperation = 'source-over';
            for (let puff = 0; puff < 16; puff++)
              glow(
                canvas,
                frame.across((chance() - 0.5) * 2.2),
                frame.down(chance()),
                span * (0.08 + 0.12 * chance()),
                mood.deep,
                0.35,
                0.6,
              );
            for (let star = 0; star < 620; star++) {
              const bright = chance() ** 3;
              canvas.fillStyle = withAlpha(['#ffe3c0', '#eef4ff', '#cfe0ff', '#ffffff'][star % 4]!, 0.3 + 0.7 * bright);
              disc(
                canvas,
                frame.left + chance() * (frame.right - frame.left),
                frame.top + chance() * (frame.bottom - frame.top),
                span * (0.0009 + 0.0022 * bright),
              );
            }
            grain(canvas, frame.left, frame.top, frame.right - frame.left, frame.bottom - frame.top);
          },
        },
        {
          depth: 0.02,
          sort: -0.95,
          still: false,
          draw(canvas, t) {
            for (const { x, y, phase, size, warm } of twinkles) {
              const shine = Math.max(0, 0.4 + 0.6 * Math.sin(t * 2.2 + phase));
              const [atX, atY, reach] = [frame.across(x), frame.down(y), span * 0.018 * size];
              glow(canvas, atX, atY, reach, warm ? '#ffe0b0' : '#dce8ff', shine);
              if (size < 1.1) continue;
              // The brightest have rays.
              glow(canvas, atX, atY, reach * 2.4, '#ffffff', shine * 0.7, 0.06);
              canvas.save();
              canvas.translate(atX, atY);
              canvas.rotate(Math.PI / 2);
              glow(canvas, 0, 0, reach * 2.4, '#ffffff', shine * 0.7, 0.06);
              canvas.restore();
            }
            const flight = ((t + 1.1) % 3.1) / 0.8;
            if (flight < 1)
              for (let spark = 0; spark < 12; spark++)
                glow(
                  canvas,
                  frame.across(0.1 + 0.5 * flight) - spark * span * 0.014,
                  frame.down(0.07 + 0.12 * flight) - spark * span * 0.0036,
                  span * 0.014 * (1 - spark / 13),
                  '#ffffff',
                  (1 - spark / 12) * Math.sin(flight * Math.PI),
                );
          },
        },
        {
          depth: 0.05,
          sort: -0.9,
          still: true,
          draw(canvas) {
            paintRingedPlanet(canvas, frame.beside(-0.52, 0.3), frame.down(0.25), span * 0.14, mood.planet);
            const far = tonesOf(mood.nebulas[1]!, '#ffffff', '#0c0828', 1.3);
            glow(canvas, frame.beside(0.34, 0.34), frame.down(0.14), span * 0.1, mood.nebulas[1]!, 0.4);
            ball(canvas, frame.beside(0.34, 0.34), frame.down(0.14), span * 0.042, far, -1);
          },
        },
        belt(0.12, -0.8, 16, 0.5, 0.012, 3),
        {
          depth: 0.16,
          sort: -0.7,
          still: true,
          draw: (canvas) => paintEarth(canvas, earthX, frame.down(0.86), span * 0.34, 6),
        },
        belt(0.4, -0.4, 9, 1.1, 0.03, 8),
        {
          depth: 1.15,
          sort: 1.15,
          still: true,
          blur: 5,
          draw(canvas) {
            const chance = random(context.seed + 4);
            for (const [part, down, size] of [
              [-0.02, 0.94, 0.14],
              [0.1, 1.06, 0.08],
              [1.03, 0.12, 0.12],
            ] as const) {
              const stone = asteroid(chance, Math.min(size * span, frame.width * 0.16), '#6a5c68');
              place(canvas, stone, frame.width * part, frame.down(down));
            }
          },
        },
      ],
      ground,
      eye: 0.5,
      standing: false,
      shadow: mood.deep,
      tint: mood.tint,
      haze: mood.haze,
      hazeStrength: 0.3,
      rim: [withAlpha(mood.nebulas[0]!, 0.35), 'rgba(120,190,255,0.35)'],
      vignette: 0.3,
    };
  },
};
