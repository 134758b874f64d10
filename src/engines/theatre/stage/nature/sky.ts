/** Skies: the still backdrop of sky, stars and sun or moon, and the clouds that drift before it. Used by outdoor sets. */
import {
  type Brush,
  ball,
  blankCanvas,
  type Cutout,
  cutout,
  disc,
  downward,
  fillBand,
  frameOf,
  glow,
  grain,
  mix,
  place,
  type Tones,
  TURN,
  withAlpha,
} from '../painting/paint.js';
import { random } from '../painting/random.js';
import type { Layer, SetContext } from '../set.js';

/** Paints the sky down to the horizon (part of the height), and the horizon's colour below it so that no gap shows. */
export function paintSky(canvas: Brush, context: SetContext, horizon: number): void {
  const { palette } = context;
  const frame = frameOf(context);
  const floor = frame.down(horizon);
  fillBand(canvas, frame, frame.top, frame.bottom, [palette.sky[2], palette.sky[2]]);
  const [zenith, middle, low] = palette.sky;
  fillBand(canvas, frame, frame.top, floor, [
    zenith,
    zenith,
    mix(zenith, middle, 0.6),
    middle,
    mix(middle, low, 0.65),
    low,
  ]);
  if (palette.stars > 0) paintStars(canvas, context, floor);
  paintSun(canvas, context, horizon);
  grain(canvas, frame.left, frame.top, frame.right - frame.left, floor - frame.top);
}

function paintStars(canvas: Brush, context: SetContext, floor: number): void {
  const frame = frameOf(context);
  const next = random(context.seed + 41);
  for (let index = 0; index < 260; index++) {
    const x = frame.left + next() * (frame.right - frame.left);
    const part = next();
    const brightness = next() ** 2;
    canvas.fillStyle = withAlpha(
      next() < 0.25 ? '#ffe9c9' : '#eef3ff',
      (0.25 + 0.75 * brightness) * context.palette.stars * (1 - part * 0.8),
    );
    const y = frame.top + part * (floor - frame.top);
    disc(canvas, x, y, frame.span * (0.0009 + 0.0019 * brightness));
    if (brightness > 0.86) glow(canvas, x, y, frame.span * 0.016, '#cfdcff', 0.5 * context.palette.stars);
  }
}

function paintSun(canvas: Brush, context: SetContext, horizon: number): void {
  const { sun } = context.palette;
  const frame = frameOf(context);
  const x = frame.across(sun.across);
  // A high sun keeps its place; a low one sits on whatever horizon the set has.
  const y = frame.down(Math.min(sun.down, horizon - 0.05));
  const radius = sun.radius * frame.span;
  if (sun.strength < 1) {
    glow(canvas, x, y, radius * 7, sun.colour, 0.35 * sun.strength + (sun.strength > 0 ? 0.12 : 0));
    if (sun.strength === 0) return;
  }
  glow(canvas, x, y, radius * (sun.moon ? 6 : 12), sun.colour, (sun.moon ? 0.42 : 0.6) * sun.strength);
  glow(canvas, x, y, radius * 3.2, sun.colour, 0.7 * sun.strength);
  canvas.globalAlpha = sun.strength;
  if (sun.moon) {
    ball(canvas, x, y, radius, { light: '#ffffff', base: sun.colour, shade: '#b7c3ee' }, -1);
    canvas.fillStyle = 'rgba(150,165,215,0.35)';
    for (const [across, down, size] of [
      [0.3, -0.2, 0.22],
      [-0.25, 0.3, 0.28],
      [0.35, 0.4, 0.14],
      [-0.35, -0.4, 0.13],
    ] as const) {
      disc(canvas, x + across * radius, y + down * radius, size * radius);
    }
  } else {
    const gradient = canvas.createRadialGradient(x, y, 0, x, y, radius);
    gradient.addColorStop(0, '#ffffff');
    gradient.addColorStop(0.75, mix(sun.colour, '#ffffff', 0.35));
    gradient.addColorStop(1, sun.colour);
    canvas.fillStyle = gradient;
    disc(canvas, x, y, radius);
  }
  canvas.globalAlpha = 1;
}

/** The backdrop layer of an outdoor set. */
export function skyLayer(context: SetContext, horizon: number): Layer {
  return { depth: 0, sort: -1, still: true, draw: (canvas) => paintSky(canvas, context, horizon) };
}

/** One soft cloud, about `width` wide, anchored at the middle of its base. */
export function cloud(
  next: () => number,
  width: number,
  [top, underside]: readonly [string, string],
  side: number,
): Cutout {
  const height = width * (0.3 + 0.12 * next());
  return cutout({ left: width * 0.62, right: width * 0.62, up: height * 1.5, down: width * 0.08 }, (canvas) => {
    const tones: Tones = { light: top, base: mix(top, underside, 0.1), shade: mix(top, underside, 0.42) };
    const count = 7 + Math.floor(next() * 4);
    for (let row = 0; row < 2; row++) {
      for (let index = 0; index < count; index++) {
        const part = (index + 0.5 + (next() - 0.5) * 0.5) / count;
        const arch = Math.sin(part * Math.PI);
        const radius = height * (row ? 0.2 + 0.24 * arch : 0.16 + 0.34 * arch) * (0.75 + 0.5 * next());
        const rise = row ? radius * 0.75 : radius * 0.9 + height * 0.22 * arch;
        ball(canvas, (part - 0.5) * width, -rise, radius, tones, side);
      }
    }
    canvas.globalCompositeOperation = 'source-atop';
    canvas.fillStyle = downward(canvas, -height * 1.1, 0, [
      withAlpha(underside, 0),
      withAlpha(underside, 0.3),
      withAlpha(underside, 0.95),
    ]);
    canvas.fillRect(-width, -height * 1.5, width * 2, height * 2);
    // The base melts away instead of ending in a row of balls.
    canvas.globalCompositeOperation = 'destination-out';
    canvas.fillStyle = downward(canvas, -height * 0.42, width * 0.02, [
      'rgba(0,0,0,0)',
      'rgba(0,0,0,0.5)',
      'rgba(0,0,0,0.95)',
    ]);
    canvas.fillRect(-width, -height * 0.42, width * 2, height);
  });
}

/** Clouds that drift with the wind in the upper sky, between two heights (parts of the stage's height). */
export function cloudLayer(context: SetContext, { from = 0.02, to = 0.3, depth = 0.03, seed = 0 } = {}): Layer {
  const { palette } = context;
  const frame = frameOf(context);
  const next = random(context.seed * 7 + seed + 3);
  const reach = frame.right - frame.left;
  const count = Math.round((2.5 + 6 * palette.cloudCover) * (reach / frame.span) * 0.62);
  const shapes = Array.from({ length: 5 }, () =>
    cloud(next, frame.span * (0.3 + 0.22 * palette.cloudCover), palette.cloud, palette.side),
  );
  const clouds = Array.from({ length: count }, (_, index) => {
    const part = next();
    return {
      shape: shapes[index % shapes.length]!,
      start: (index + 0.2 + 0.6 * next()) / count,
      y: frame.down(from + (to - from) * part),
      scale: 0.6 + 0.75 * (1 - part) * (0.6 + 0.6 * next()),
      flip: next() < 0.5,
      speed: (0.004 + 0.03 * palette.wind) * (1.3 - part),
    };
  }).sort((one, other) => one.y - other.y);
  return {
    depth,
    sort: -0.9,
    still: false,
    calm: true,
    draw(canvas, t) {
      canvas.globalAlpha = palette.stars > 0.5 ? 0.55 : 0.92;
      for (const { shape, start, y, scale, flip, speed } of clouds) {
        const along = (start + (speed * t * frame.span) / reach) % 1;
        place(canvas, shape, frame.left - 0.3 * frame.span + along * (reach + 0.6 * frame.span), y, { scale, flip });
      }
      canvas.globalAlpha = 1;
    },
  };
}

/** Small birds far away that flap in a loose flock, by day; nothing at night. */
export function birdLayer(context: SetContext, { down = 0.2, count = 5, depth = 0.06 } = {}): Layer {
  const { palette } = context;
  const frame = frameOf(context);
  const next = random(context.seed + 91);
  const flock = Array.from({ length: count }, () => ({
    x: next(),
    y: next() - 0.5,
    beat: 5 + 3 * next(),
    size: 0.7 + 0.5 * next(),
  }));
  const colour = withAlpha(mix(palette.shadow, palette.haze, 0.3), 0.75);
  return {
    depth,
    sort: -0.85,
    still: false,
    draw(canvas, t) {
      if (context.light === 'night' || palette.wetness > 0.5) return;
      canvas.strokeStyle = colour;
      canvas.lineWidth = Math.max(1, frame.span * 0.0035);
      canvas.lineCap = 'round';
      canvas.lineJoin = 'round';
      canvas.beginPath();
      for (const bird of flock) {
        const x = frame.across(((bird.x * 0.5 + 0.55 - t * 0.025 + 4) % 1.8) - 0.9);
        const y = frame.down(down) + bird.y * frame.span * 0.12 + Math.sin(t + bird.x * 9) * frame.span * 0.006;
        const wing = frame.span * 0.016 * bird.size;
        const lift = Math.sin(t * bird.beat + bird.x * 20) * wing * 0.45;
        canvas.moveTo(x - wing, y - lift);
        canvas.quadraticCurveTo(x - wing * 0.4, y - wing * 0.25 - lift * 0.3, x, y);
        canvas.quadraticCurveTo(x + wing * 0.4, y - wing * 0.25 - lift * 0.3, x + wing, y - lift);
      }
      canvas.stroke();
    },
  };
}

/** Banks of mist, soft and slow, at a height (part of the stage's height). */
export function mistLayer(
  context: SetContext,
  { down = 0.5, depth = 0.2, sort = -0.5, alpha = 0.5, seed = 0, thickness = 0.07 } = {},
): Layer {
  const frame = frameOf(context);
  const next = random(context.seed + seed + 57);
  const colour = mix(context.palette.haze, '#ffffff', context.light === 'night' ? 0.05 : 0.35);
  const strength = context.weather === 'fog' ? Math.min(1, alpha * 1.8) : alpha;
  const width = Math.ceil(frame.span * 0.9);
  const bank = blankCanvas(width, frame.span * thickness * 3);
  const brush = bank.getContext('2d');
  for (let index = 0; index < 14; index++) {
    const part = (index + next()) / 14;
    glow(
      brush,
      width * (0.15 + 0.7 * part),
      bank.height / 2,
      frame.span * (0.08 + 0.09 * Math.sin(part * Math.PI)),
      colour,
      0.5,
      thickness * 4 * (0.5 + next() * 0.4),
    );
  }
  const banks = Array.from({ length: 5 }, (_, index) => ({
    start: index / 5 + next() * 0.1,
    y: next() - 0.5,
    scale: 1 + next() * 0.9,
  }));
  return {
    depth,
    sort,
    still: false,
    calm: true,
    draw(canvas, t) {
      const reach = frame.right - frame.left + width;
      canvas.globalAlpha = strength;
      for (const { start, y, scale } of banks) {
        const along = (start + t * 0.006 * (1 + 4 * context.palette.wind)) % 1;
        const x = frame.left - width + along * reach;
        const bob = Math.sin(t * 0.5 + start * TURN) * frame.span * 0.006;
        canvas.drawImage(
          bank,
          x,
          frame.down(down) + y * frame.span * thickness - (bank.height * scale) / 2 + bob,
          width * scale,
          bank.height * scale,
        );
      }
      canvas.globalAlpha = 1;
    },
  };
}
