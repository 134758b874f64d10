/** The window of the living room, and the hour and weather behind it. */
import { crown } from '../../nature/foliage.js';
import {
  type Brush,
  ball,
  cutout,
  disc,
  downward,
  type Frame,
  glow,
  mix,
  multiply,
  place,
  sideways,
  TURN,
  tonesOf,
  withAlpha,
} from '../../painting/paint.js';
import { random } from '../../painting/random.js';
import type { Layer, SetContext } from '../../set.js';
import type { Toner } from './furniture.js';

export interface Pane {
  x: number;
  y: number;
  width: number;
  height: number;
}

export function windowPane(frame: Frame): Pane {
  const { span } = frame;
  return { x: frame.beside(-0.24, 0.2), y: frame.down(0.33), width: span * 0.46, height: span * 0.38 };
}

/** @param bare no hills nor trees: something else is to lie under this sky. */
export function paintView(canvas: Brush, context: SetContext, frame: Frame, pane: Pane, bare = false): void {
  const { palette } = context;
  const { x, y, width, height } = pane;
  const top = y - height / 2;
  canvas.save();
  canvas.beginPath();
  canvas.rect(x - width / 2, top, width, height);
  canvas.clip();
  canvas.fillStyle = downward(canvas, top, top + height, palette.sky);
  canvas.fillRect(x - width / 2, top, width, height);
  const next = random(context.seed + 3);
  if (palette.stars > 0.3)
    for (let index = 0; index < 26; index++) {
      canvas.fillStyle = withAlpha('#ffffff', 0.4 + 0.6 * next());
      disc(canvas, x + (next() - 0.5) * width, top + next() * height * 0.7, frame.span * 0.0018);
    }
  if (palette.sun.strength > 0.2) {
    const sunY = top + height * (context.light === 'sunset' ? 0.62 : 0.26);
    glow(canvas, x + width * 0.22, sunY, width * 0.4, palette.sun.colour, 0.8);
    ball(
      canvas,
      x + width * 0.22,
      sunY,
      width * 0.06,
      { light: '#ffffff', base: palette.sun.colour, shade: palette.sun.colour },
      -1,
    );
  }
  const land = bare
    ? []
    : ([
        [0.74, '#8fb8a4'],
        [0.84, '#6fa474'],
      ] as const);
  for (const [index, [level, colour]] of land.entries()) {
    const snowy = mix(colour, '#f4f8ff', palette.snowCover);
    canvas.fillStyle = mix(multiply(snowy, palette.ambient), palette.haze, 0.45 - index * 0.25);
    canvas.beginPath();
    canvas.moveTo(x - width, top + height);
    for (let step = 0; step <= 30; step++) {
      const part = step / 30;
      canvas.lineTo(
        x + (part - 0.5) * width * 1.1,
        top + height * (level - 0.06 * Math.sin(part * (5 + index * 2) + index * 2)),
      );
    }
    canvas.lineTo(x + width, top + height);
    canvas.fill();
  }
  const crowns = bare
    ? []
    : ([
        [-0.34, 0.16],
        [0.36, 0.2],
        [0.18, 0.11],
      ] as const);
  for (const [across, size] of crowns) {
    crown(
      canvas,
      next,
      x + across * width,
      top + height * 0.84,
      size * width,
      size * width * 1.1,
      mix(multiply('#5f9f58', palette.ambient), palette.haze, 0.2),
      palette.side,
      9,
      palette.snowCover ? multiply('#f4f8ff', palette.ambient) : undefined,
    );
  }
  if (context.weather === 'fog') {
    canvas.fillStyle = withAlpha(palette.haze, 0.55);
    canvas.fillRect(x - width / 2, top, width, height);
  }
  canvas.restore();
}

export function outsideLayer(context: SetContext, frame: Frame, pane: Pane): Layer {
  const { palette, weather } = context;
  const next = random(context.seed + 51);
  const drops = Array.from({ length: 60 }, () => ({ x: next(), y: next(), pace: 0.7 + 0.6 * next() }));
  const puff = cutout(
    { left: pane.width * 0.25, right: pane.width * 0.25, up: pane.width * 0.14, down: pane.width * 0.04 },
    (canvas) => {
      for (const [across, up, radius] of [
        [-0.12, 0.03, 0.06],
        [0, 0.06, 0.08],
        [0.12, 0.035, 0.06],
        [0.04, 0.03, 0.07],
      ] as const) {
        ball(
          canvas,
          across * pane.width,
          -up * pane.width,
          radius * pane.width,
          { light: palette.cloud[0], base: palette.cloud[0], shade: mix(palette.cloud[0], palette.cloud[1], 0.5) },
          palette.side,
        );
      }
    },
  );
  return {
    depth: 0.15,
    sort: -0.9,
    still: false,
    draw(canvas, t) {
      const left = pane.x - pane.width / 2;
      const top = pane.y - pane.height / 2;
      canvas.save();
      canvas.beginPath();
      canvas.rect(left, top, pane.width, pane.height);
      canvas.clip();
      canvas.globalAlpha = context.light === 'night' ? 0.4 : 0.9;
      for (const [index, start] of [0.1, 0.62].entries()) {
        const along = (start + t * (0.012 + 0.06 * palette.wind)) % 1;
        place(canvas, puff, left + (along * 1.6 - 0.3) * pane.width, top + pane.height * (0.26 + 0.16 * index), {
          scale: 1 - 0.25 * index,
        });
      }
      canvas.globalAlpha = 1;
      if (weather === 'rain' || weather === 'storm') {
        canvas.strokeStyle = 'rgba(215,230,255,0.55)';
        canvas.lineWidth = Math.max(0.8, frame.span * 0.002);
        canvas.beginPath();
        for (const { x, y, pace } of drops) {
          const fallen = (y + t * pace * 1.5) % 1;
          const dropX = left + ((x - fallen * 0.12 * palette.wind + 1) % 1) * pane.width;
          canvas.moveTo(dropX, top + fallen * pane.height);
          canvas.lineTo(dropX - pane.width * 0.02 * palette.wind, top + (fallen + 0.07) * pane.height);
        }
        canvas.stroke();
      } else if (weather === 'snow') {
        canvas.fillStyle = '#ffffff';
        canvas.beginPath();
        for (const { x, y, pace } of drops) {
          const fallen = (y + t * pace * 0.14) % 1;
          const flakeX = left + x * pane.width + Math.sin(t * pace + x * 20) * pane.width * 0.02;
          const radius = frame.span * 0.0028 * (0.6 + pace);
          canvas.moveTo(flakeX + radius, top + fallen * pane.height);
          canvas.arc(flakeX, top + fallen * pane.height, radius, 0, TURN);
        }
        canvas.fill();
      }
      canvas.restore();
    },
  };
}

export function paintWindowFrame(canvas: Brush, frame: Frame, toned: Toner, pane: Pane, side: number): void {
  const { span } = frame;
  const { x, y, width, height } = pane;
  const left = x - width / 2;
  const top = y - height / 2;
  const bar = span * 0.018;
  const wood = tonesOf(toned('#fdf8ee'), '#ffffff', '#4a3a50', 0.6);
  canvas.strokeStyle = wood.base;
  canvas.lineWidth = bar;
  canvas.strokeRect(left, top, width, height);
  canvas.fillStyle = wood.base;
  canvas.fillRect(x - bar * 0.35, top, bar * 0.7, height);
  canvas.fillRect(left, y - height * 0.08, width, bar * 0.6);
  canvas.fillStyle = wood.shade;
  canvas.fillRect(left, top + bar * 0.5, width, bar * 0.25);
  canvas.fillStyle = downward(canvas, top + height, top + height + bar * 1.8, [wood.light, wood.shade]);
  canvas.beginPath();
  canvas.roundRect(left - bar * 1.6, top + height + bar * 0.1, width + bar * 3.2, bar * 1.6, bar * 0.4);
  canvas.fill();
  // Curtains, gathered to both sides.
  for (const direction of [-1, 1]) {
    const edge = x + (direction * width) / 2;
    for (let fold = 0; fold < 5; fold++) {
      const from = edge + direction * span * (0.075 - fold * 0.026);
      const to = from - direction * span * 0.034;
      const cloth = tonesOf(toned('#f0876a'), '#fff0d8', '#5a1c40', 0.9);
      canvas.fillStyle = sideways(
        canvas,
        Math.min(from, to),
        Math.max(from, to),
        side > 0 ? [cloth.shade, cloth.base, cloth.light] : [cloth.light, cloth.base, cloth.shade],
      );
      canvas.beginPath();
      canvas.moveTo(from, top - span * 0.045);
      canvas.lineTo(to, top - span * 0.045);
      canvas.quadraticCurveTo(
        to - direction * span * 0.004,
        y,
        to + direction * span * 0.014 * fold,
        top + height + span * 0.055,
      );
      canvas.lineTo(from + direction * span * 0.006, top + height + span * 0.06);
      canvas.fill();
    }
  }
  canvas.fillStyle = downward(canvas, top - span * 0.058, top - span * 0.042, [toned('#c98f5c'), toned('#7a4a30')]);
  canvas.beginPath();
  canvas.roundRect(left - span * 0.11, top - span * 0.058, width + span * 0.22, span * 0.016, span * 0.008);
  canvas.fill();
  for (const direction of [-1, 1])
    ball(
      canvas,
      x + direction * (width / 2 + span * 0.115),
      top - span * 0.05,
      span * 0.015,
      tonesOf(toned('#c98f5c')),
      side,
    );
}
