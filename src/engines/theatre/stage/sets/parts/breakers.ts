/** Waves that break on rocks: water shoots up, hangs, falls back as spray and runs off as foam, again and again. Called by `sea-cliffs`. */
import { type Brush, disc, frameOf, glow, mix, TURN, withAlpha } from '../../painting/paint.js';
import { random } from '../../painting/random.js';
import type { Layer, SetContext } from '../../set.js';

/** Seconds from one wave to the next. */
const BEAT_SECONDS = 2.6;
/** Of which so much is the burst. */
const BURST = 0.62;
const DROPS = 34;

export function breakerLayer(
  context: SetContext,
  {
    depth,
    sort,
    bursts,
    foam,
  }: {
    depth: number;
    sort: number;
    /** Where they break, pixels, and how high, spans. */
    bursts: readonly (readonly [x: number, y: number, high: number])[];
    foam: string;
  },
): Layer {
  const { span } = frameOf(context);
  const next = random(context.seed + Math.round(depth * 100) + 5);
  const force = 1 + 0.45 * context.palette.wind;
  const rocks = bursts.map(([x, y, high], index) => ({
    x,
    y,
    high: high * span * force,
    start: (index * 0.41) % 1,
    drops: Array.from({ length: DROPS }, () => ({
      aside: (next() - 0.5) * 2,
      up: 0.35 + 0.65 * next(),
      size: 0.35 + 0.65 * next(),
      late: next() * 0.16,
    })),
  }));
  const shade = mix(foam, '#7fb4d0', 0.35);
  return {
    depth,
    sort,
    still: false,
    draw(canvas, t) {
      for (const { x, y, high, start, drops } of rocks) {
        const beat = (t / BEAT_SECONDS + start) % 1;
        const k = beat / BURST;
        // What runs off the rocks after each wave.
        glow(canvas, x, y, high * 1.1, foam, 0.35 + 0.5 * Math.max(0, 1 - beat * 1.1), 0.24);
        if (k >= 1) continue;
        const rise = Math.sin(Math.min(1, k * 1.05) * Math.PI);
        const fade = Math.min(1, (1 - k) * 2.4);
        glow(canvas, x, y - high * 0.35 * rise, high * (0.5 + 0.6 * k), foam, 0.55 * fade, 0.9);
        canvas.fillStyle = withAlpha(shade, 0.55 * fade);
        fan(canvas, x + high * 0.04, y + high * 0.02, high * rise, high * (0.42 + 0.4 * k), 0.13 + 0.05 * k);
        canvas.fillStyle = withAlpha(foam, 0.8 * fade);
        fan(canvas, x - high * 0.02, y, high * 0.92 * rise, high * (0.36 + 0.36 * k), 0.1 + 0.04 * k);
        canvas.fillStyle = foam;
        for (const { aside, up, size, late } of drops) {
          const own = (k - late) / (1 - late);
          if (own <= 0) continue;
          canvas.globalAlpha = Math.min(1, (1 - own) * 2);
          disc(
            canvas,
            x + aside * high * 0.75 * own ** 0.8,
            y - high * up * Math.sin(own * Math.PI * 0.96),
            Math.max(0.6, high * 0.05 * size * (1 - 0.5 * own)),
          );
        }
        canvas.globalAlpha = 1;
      }
    },
  };
}

const JETS = 4;
const PUFFS = 6;

/** Jets that spread from the rock, each a row of puffs that grow smaller upwards. */
function fan(canvas: Brush, x: number, y: number, high: number, wide: number, thick: number): void {
  if (high <= 0) return;
  canvas.beginPath();
  for (let jet = -JETS; jet <= JETS; jet++) {
    const aside = jet / JETS;
    const reach = high * (1 - 0.5 * aside ** 2) * (0.8 + 0.2 * Math.cos(jet * 2.6));
    for (let puff = 0; puff < PUFFS; puff++) {
      const part = puff / (PUFFS - 1);
      const radius = (high * 0.4 + wide * 0.7) * thick * (1 - 0.72 * part);
      const left = x + aside * wide * (0.45 + 0.55 * part);
      const up = y - reach * part;
      canvas.moveTo(left + radius, up);
      canvas.arc(left, up, radius, 0, TURN);
    }
  }
  canvas.fill();
}
