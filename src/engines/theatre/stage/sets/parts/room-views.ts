/** What lies behind places under the sky instead of green hills: the open sea, snowy peaks, firs, dunes, terraces of rice. Called by `room.ts`. */
import { peak } from '../../nature/stone.js';
import { type Brush, downward, mix, polygon, tonesOf, withAlpha } from '../../painting/paint.js';
import { groundTone, tone } from '../../painting/palette.js';
import { random } from '../../painting/random.js';
import type { Room } from './room.js';
import { waterTones } from './water.js';
import type { Pane } from './window.js';

export type ViewName = 'sea' | 'peaks' | 'firs' | 'dunes' | 'fells' | 'terraces';

/** Hundredths of a span over the foot of the wall. */
const up = ({ foot, span }: Room, y: number): number => foot - (span * y) / 100;

/** A ridge from edge to edge: filled below a line whose height over the foot `line` tells, part 0 to 1 across. */
function ridge(
  canvas: Brush,
  room: Room,
  { x, width }: Pane,
  fill: Brush['fillStyle'],
  line: (part: number) => number,
) {
  canvas.fillStyle = fill;
  canvas.beginPath();
  canvas.moveTo(x - width / 2, room.foot + room.span * 0.1);
  for (let step = 0; step <= 160; step++) canvas.lineTo(x + (step / 160 - 0.5) * width, up(room, line(step / 160)));
  canvas.lineTo(x + width / 2, room.foot + room.span * 0.1);
  canvas.fill();
}

export const VIEWS: Record<ViewName, (canvas: Brush, room: Room, pane: Pane) => void> = {
  sea(canvas, room, { x, width }) {
    const tones = waterTones(room.context, ['#7fc0dc', '#3f93c8', '#2a74ae']);
    const [top, bottom] = [up(room, 25), up(room, -6)];
    canvas.fillStyle = downward(canvas, top, bottom, [tones.far, tones.middle, tones.near]);
    canvas.fillRect(x - width / 2, top, width, bottom - top);
    const next = random(room.context.seed + 31);
    for (let streak = 0; streak < 150; streak++) {
      const part = next();
      const long = room.span * (0.02 + 0.09 * part) * (0.5 + next());
      canvas.fillStyle = withAlpha(tones.foam, 0.16 + 0.3 * next());
      canvas.fillRect(
        x + (next() - 0.5) * width,
        top + (bottom - top) * part,
        long,
        Math.max(1, room.span * 0.0035 * part),
      );
    }
  },
  peaks(canvas, room, { x, width }) {
    const { palette, context } = room;
    const RANGE = [-2.2, 2.1, -1.5, 1.35, -0.62, 0.7, -0.1, -1.1, 1.05, 0.34, -2.7, 2.7] as const;
    for (const [index, across] of RANGE.entries()) {
      const distance = 0.52 - index * 0.026;
      peak(canvas, {
        seed: 40 + index,
        x: x + across * room.span,
        base: up(room, 4),
        width: (0.74 + 0.12 * Math.sin(index * 5)) * room.span,
        height: ((index === 6 ? 52 : 36 + 9 * Math.sin(index * 3.1)) * room.span) / 100,
        tones: tonesOf(tone(palette, index % 2 ? '#7d8fb0' : '#8a86a8', distance), '#ffe9d0', '#2c2f6c', 0.85),
        snow: palette.snowCover ? 0.75 : 0.5,
        cap: tonesOf(
          tone(palette, '#fbfdff', distance * 0.7),
          context.light === 'sunset' ? '#ffd0b0' : '#ffffff',
          '#5a78c0',
          0.95,
        ),
        side: palette.side,
        foot: mix(palette.haze, tone(palette, '#7fa8a0', 0.5), 0.4),
      });
    }
    const next = random(context.seed + 5);
    ridge(
      canvas,
      room,
      { x, width, y: 0, height: 0 },
      groundTone(palette, '#5f8f7c', 0.4),
      (part) => 7 + 2 * Math.sin(part * 60),
    );
    for (let tree = 0; tree < 240; tree++)
      spire(
        canvas,
        x + (next() - 0.5) * width,
        up(room, 2 + 5 * next()),
        room.span * (0.05 + 0.05 * next()),
        groundTone(palette, tree % 2 ? '#3f7468' : '#4d8570', 0.34),
      );
  },
  firs(canvas, room, { x, width }) {
    const { palette, context } = room;
    const next = random(context.seed + 8);
    const air = mix(palette.haze, tone(palette, '#dfeedd', 0.2), 0.5);
    canvas.fillStyle = downward(canvas, up(room, 60), up(room, -6), [withAlpha(air, 0.1), withAlpha(air, 0.9), air]);
    canvas.fillRect(x - width / 2, up(room, 60), width, room.span * 0.7);
    for (const [count, high, distance] of [
      [70, 44, 0.62],
      [54, 56, 0.44],
      [40, 66, 0.26],
    ] as const)
      for (let tree = 0; tree < count; tree++)
        spire(
          canvas,
          x + ((tree + next()) / count - 0.5) * width,
          up(room, 1),
          (room.span * high * (0.75 + 0.4 * next())) / 100,
          mix(groundTone(palette, tree % 2 ? '#2f6a52' : '#3d7a5a', distance * 0.5), air, distance),
        );
    ridge(
      canvas,
      room,
      { x, width, y: 0, height: 0 },
      groundTone(palette, '#6f8f58', 0.2),
      (part) => 2 + Math.sin(part * 90),
    );
  },
  /** Low bare hills one behind another, streaked with old snow. */
  fells(canvas, room, pane) {
    const { palette } = room.context;
    const next = random(room.context.seed + 19);
    for (const [high, swing, waves, colour, distance, drifts] of [
      [17, 6, 9, '#9fb0c8', 0.55, 90],
      [9, 4, 13, '#8d9684', 0.35, 60],
      [2.4, 2, 17, '#949a66', 0.15, 40],
    ] as const) {
      const line = (part: number) =>
        high + swing * (Math.sin(part * waves + high) * 0.6 + Math.sin(part * waves * 2.3 + 1) * 0.4);
      ridge(
        canvas,
        room,
        pane,
        downward(canvas, up(room, high + swing), up(room, 0), [
          tone(palette, mix(colour, '#ffffff', 0.25), distance),
          groundTone(palette, colour, distance),
        ]),
        line,
      );
      canvas.fillStyle = tone(palette, '#fbfdff', distance * 0.5);
      for (let drift = 0; drift < drifts; drift++) {
        const part = next();
        const y = up(room, line(part) * (0.45 + 0.5 * next()));
        canvas.beginPath();
        canvas.ellipse(
          pane.x + (part - 0.5) * pane.width,
          y,
          room.span * (0.012 + 0.05 * next()),
          room.span * (0.003 + 0.005 * next()),
          0.16 * Math.sin(drift),
          0,
          2 * Math.PI,
        );
        canvas.fill();
      }
    }
  },
  dunes(canvas, room, pane) {
    const { palette, span, side } = room;
    ridge(
      canvas,
      room,
      pane,
      groundTone(palette, '#f0cf9a', 0.6),
      (part) => 13 + 5 * Math.sin(part * 31) + 3 * Math.sin(part * 57 + 2),
    );
    for (const [gap, wide, high, low, distance, shift] of [
      [0.72, 0.62, 26, 4, 0.36, 0.1],
      [0.98, 0.86, 24, -6, 0.18, 0.52],
    ] as const)
      for (let dune = -5; dune <= 5; dune++) {
        const x = pane.x + (dune + shift + 0.16 * Math.sin(dune * 5.3)) * gap * span;
        const top = up(room, low + high * (0.78 + 0.22 * Math.sin(dune * 3.7)));
        const base = up(room, low - 6);
        const half = wide * span;
        const [light, dark] = [groundTone(palette, '#fcdba0', distance), groundTone(palette, '#c98550', distance)];
        // The windward side is a long lit slope, the lee side lies in shade; the crest winds down between them.
        const crest = () =>
          canvas.bezierCurveTo(
            x - side * half * 0.2,
            top + (base - top) * 0.3,
            x + side * half * 0.16,
            top + (base - top) * 0.6,
            x - side * half * 0.1,
            base,
          );
        canvas.fillStyle = downward(canvas, top, base, [mix(light, dark, 0.24), dark]);
        canvas.beginPath();
        canvas.moveTo(x, top);
        canvas.quadraticCurveTo(x - side * half * 0.5, top + (base - top) * 0.5, x - side * half, base);
        canvas.lineTo(x + side * half * 0.4, base);
        canvas.lineTo(x, top);
        canvas.fill();
        canvas.fillStyle = downward(canvas, top, base, [light, mix(light, dark, 0.3)]);
        canvas.beginPath();
        canvas.moveTo(x, top);
        crest();
        canvas.lineTo(x + side * half, base);
        canvas.quadraticCurveTo(x + side * half * 0.5, top + (base - top) * 0.3, x, top);
        canvas.fill();
      }
    ridge(canvas, room, pane, groundTone(palette, '#f0c688', 0.06), () => 0.5);
  },
  terraces(canvas, room, pane) {
    const { palette } = room;
    ridge(canvas, room, pane, groundTone(palette, '#6f9f80', 0.6), (part) => 36 + 8 * Math.sin(part * 22 + 1));
    // Step below step: the field full of water, and the green bank under it.
    for (let step = 0; step < 13; step++) {
      const level = 34 - step * 3 - step * step * 0.03;
      const distance = 0.42 - step * 0.03;
      const line = (part: number) =>
        level +
        (8 - step * 0.4) * Math.sin(part * (19 + (step % 3) * 0.4) + 1 + step * 0.2) +
        1.2 * Math.sin(part * 61 + step);
      const thick = 1.5 + step * 0.14;
      ridge(
        canvas,
        room,
        pane,
        step % 4 === 3
          ? groundTone(palette, '#a8d860', distance)
          : mix(groundTone(palette, '#a8dcea', distance), palette.sky[2], 0.3),
        line,
      );
      ridge(canvas, room, pane, groundTone(palette, '#d8ea8a', distance), (part) => line(part) - thick);
      ridge(
        canvas,
        room,
        pane,
        groundTone(palette, step % 2 ? '#5fa048' : '#6fb052', distance),
        (part) => line(part) - thick - 0.5,
      );
    }
  },
};

function spire(canvas: Brush, x: number, base: number, height: number, colour: string): void {
  canvas.fillStyle = colour;
  for (let tier = 0; tier < 4; tier++) {
    const half = height * (0.2 - tier * 0.04);
    const low = base - height * (0.06 + tier * 0.2);
    polygon(canvas, [
      [x - half, low],
      [x, low - height * 0.36],
      [x + half, low],
    ]);
    canvas.fill();
  }
  canvas.fillRect(x - height * 0.018, base - height * 0.1, height * 0.036, height * 0.1);
}
